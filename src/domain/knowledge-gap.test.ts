import fc from 'fast-check';
import { countGaps, gapFilters, gapState, inGapOrder, isGapIn, isUntouchedGap } from './knowledge-gap';
import type { GapFacts } from './knowledge-gap';

const now = '2026-03-02T09:00:00Z';
const gap = (values: Partial<GapFacts> = {}): GapFacts =>
  ({ question: 'Hur?', owner: '', due: null, isBlocking: false, blocks: null, closedHow: '', closedOn: null, acceptedReason: '', acceptedOn: null, item: '', ...values });

test.each([
  [{}, 'open'],
  [{ due: '2026-03-02' }, 'open'],
  [{ due: '2026-03-01' }, 'overdue'],
  [{ due: '2026-03-01', closedHow: 'Enkät' }, 'closed'],
  [{ closedHow: '  ' }, 'open'],
  [{ closedOn: '2026-03-01' }, 'open'],
  [{ due: 'snart' }, 'open'],
  [{ due: '2026-03-01', acceptedReason: 'Liten betydelse' }, 'accepted'],
  [{ acceptedReason: ' ', acceptedOn: '2026-03-01' }, 'open'],
  [{ acceptedReason: 'Liten betydelse', closedHow: 'Enkät' }, 'closed'],
] as const)('%j is %s', (values, state) => expect(gapState(gap(values), now)).toBe(state));

test('each filter shows what it counts', () => {
  const gaps = [gap(), gap({ isBlocking: true }), gap({ due: '2026-01-01', isBlocking: true }), gap({ closedHow: 'Ja', isBlocking: true }), gap({ acceptedReason: 'Liten', isBlocking: true, due: '2026-01-01' })];
  expect(countGaps(gaps, now)).toEqual({ all: 5, open: 3, blocking: 2, overdue: 1, accepted: 1, closed: 1 });
  gapFilters.forEach((filter) => expect(gaps.filter((one) => isGapIn(one, filter, now))).toHaveLength(countGaps(gaps, now)[filter]));
});

test('what presses comes first', () => {
  const gaps = [
    gap({ question: 'löst', closedHow: 'ja' }), gap({ question: 'godtagen', acceptedReason: 'ja', due: '2026-01-01' }), gap({ question: 'öppen' }), gap({ question: 'senare', due: '2026-06-01' }),
    gap({ question: 'hindrar', isBlocking: true }), gap({ question: 'sen', due: '2026-02-01' }),
  ];
  expect(inGapOrder(gaps, now).map(({ question }) => question)).toEqual(['sen', 'hindrar', 'senare', 'öppen', 'godtagen', 'löst']);
});

test('only a gap that nobody has written in is untouched', () => {
  expect(isUntouchedGap(gap(), 'Hur?')).toBe(true);
  const touches: readonly Partial<GapFacts>[] = [{ question: 'Hur då?' }, { owner: 'Strateg' }, { due: now }, { isBlocking: true }, { closedHow: 'x' }, { closedOn: now }, { blocks: 'S1' }, { acceptedReason: 'x' }, { acceptedOn: now }];
  touches.forEach((touch) => expect(isUntouchedGap(gap(touch), 'Hur?')).toBe(false));
});

const gaps = fc.array(fc.record({
  question: fc.string(), owner: fc.string(), due: fc.option(fc.constantFrom('2026-01-01', '2026-03-02', '2026-12-31', 'nonsense')),
  isBlocking: fc.boolean(), closedHow: fc.constantFrom('', ' ', 'Så'), closedOn: fc.option(fc.constant('2026-02-02')),
  blocks: fc.constantFrom('S1' as const, 'S2' as const, null), acceptedReason: fc.constantFrom('', ' ', 'Så'), acceptedOn: fc.option(fc.constant('2026-02-02')), item: fc.constant(''),
}));

test('every gap is open, accepted or closed, and no order loses one', () => {
  fc.assert(fc.property(gaps, (given) => {
    const { all, open, accepted, closed, overdue } = countGaps(given, now);
    expect(open + accepted + closed).toBe(all);
    expect(overdue).toBeLessThanOrEqual(open);
    expect(new Set(inGapOrder(given, now))).toEqual(new Set(given));
    expect(inGapOrder(inGapOrder(given, now), now)).toEqual(inGapOrder(given, now));
  }));
});
