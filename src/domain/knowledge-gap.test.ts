import fc from 'fast-check';
import { countGaps, gapFilters, gapState, inGapOrder, isGapIn, isUntouchedGap } from './knowledge-gap';
import type { GapFacts } from './knowledge-gap';

const now = '2026-03-02T09:00:00Z';
const gap = (values: Partial<GapFacts> = {}): GapFacts =>
  ({ question: 'Hur?', owner: '', due: null, isBlocking: false, closedHow: '', closedOn: null, item: '', ...values });

test.each([
  [{}, 'open'],
  [{ due: '2026-03-02' }, 'open'],
  [{ due: '2026-03-01' }, 'overdue'],
  [{ due: '2026-03-01', closedHow: 'Enkät' }, 'closed'],
  [{ closedHow: '  ' }, 'open'],
  [{ closedOn: '2026-03-01' }, 'open'],
  [{ due: 'snart' }, 'open'],
] as const)('%j is %s', (values, state) => expect(gapState(gap(values), now)).toBe(state));

test('each filter shows what it counts', () => {
  const gaps = [gap(), gap({ isBlocking: true }), gap({ due: '2026-01-01', isBlocking: true }), gap({ closedHow: 'Ja', isBlocking: true })];
  expect(countGaps(gaps, now)).toEqual({ all: 4, open: 3, blocking: 2, overdue: 1, closed: 1 });
  gapFilters.forEach((filter) => expect(gaps.filter((one) => isGapIn(one, filter, now))).toHaveLength(countGaps(gaps, now)[filter]));
});

test('what presses comes first', () => {
  const gaps = [
    gap({ question: 'löst', closedHow: 'ja' }), gap({ question: 'öppen' }), gap({ question: 'senare', due: '2026-06-01' }),
    gap({ question: 'hindrar', isBlocking: true }), gap({ question: 'sen', due: '2026-02-01' }),
  ];
  expect(inGapOrder(gaps, now).map(({ question }) => question)).toEqual(['sen', 'hindrar', 'senare', 'öppen', 'löst']);
});

test('only a gap that nobody has written in is untouched', () => {
  expect(isUntouchedGap(gap(), 'Hur?')).toBe(true);
  const touches: readonly Partial<GapFacts>[] = [{ question: 'Hur då?' }, { owner: 'Strateg' }, { due: now }, { isBlocking: true }, { closedHow: 'x' }, { closedOn: now }];
  touches.forEach((touch) => expect(isUntouchedGap(gap(touch), 'Hur?')).toBe(false));
});

const gaps = fc.array(fc.record({
  question: fc.string(), owner: fc.string(), due: fc.option(fc.constantFrom('2026-01-01', '2026-03-02', '2026-12-31', 'nonsense')),
  isBlocking: fc.boolean(), closedHow: fc.constantFrom('', ' ', 'Så'), closedOn: fc.option(fc.constant('2026-02-02')), item: fc.constant(''),
}));

test('every gap is open or closed, and no order loses one', () => {
  fc.assert(fc.property(gaps, (given) => {
    const { all, open, closed, overdue } = countGaps(given, now);
    expect(open + closed).toBe(all);
    expect(overdue).toBeLessThanOrEqual(open);
    expect(new Set(inGapOrder(given, now))).toEqual(new Set(given));
    expect(inGapOrder(inGapOrder(given, now), now)).toEqual(inGapOrder(given, now));
  }));
});
