import * as fc from 'fast-check';
import { stopPointIds } from '../method/ids';
import { checkPointState, holdName, holdsOf, stopsHeldBy } from './stop-holds';
import type { HoldFacts, HoldingGap } from './stop-holds';

const gap = (values: Partial<HoldingGap> = {}): HoldingGap => ({ key: 'g', isBlocking: true, blocks: null, closedHow: '', acceptedReason: '', ...values });
const answer = (item: string, text: string, choice = '') => ({ item, text, choice });
const points = [
  { id: 'S1.1', stop: 'S1', isMandatory: true }, { id: 'check.maybe', stop: 'S1', isMandatory: false }, { id: 'S2.1', stop: 'S2', isMandatory: true },
] as const;
const facts = (values: Partial<HoldFacts>): HoldFacts => ({ knowledgeGaps: [], answers: [], checkPoints: [], ...values });

it.each<[string, Partial<HoldingGap>, readonly string[]]>([
  ['a gap of version 2, which says no stop', {}, ['S2']],
  ['a gap to settle before the second', { blocks: 'S2' }, ['S2']],
  ['a gap to settle before the first', { blocks: 'S1' }, ['S1', 'S2']],
  ['a gap that need not be settled', { isBlocking: false, blocks: 'S1' }, []],
  ['one that is closed', { blocks: 'S1', closedHow: 'Frågat' }, []],
  ['one that is closed with a blank', { closedHow: ' \n' }, ['S2']],
  ['one that is accepted', { blocks: 'S1', acceptedReason: 'Liten' }, []],
  ['one that is accepted with a blank', { acceptedReason: ' ' }, ['S2']],
])('%s holds', (_name, values, expected) => expect(stopsHeldBy(gap(values))).toEqual(expected));

it.each([
  ['no row', [], 'open'],
  ['another item', [answer('S1.2', 'Ja')], 'open'],
  ['a blank', [answer('S1.1', ' ')], 'open'],
  ['set aside without a comment', [answer('S1.1', '', 'notRelevant')], 'open'],
  ['set aside with a comment', [answer('S1.1', 'Rör oss inte', 'notRelevant')], 'notRelevant'],
  ['answered', [answer('S1.1', 'Ja')], 'answered'],
  ['a choice this version does not know', [answer('S1.1', 'Ja', 'kanske')], 'answered'],
  ['two rows, the first blank', [answer('S1.1', ''), answer('S1.1', 'Ja')], 'answered'],
] as const)('a check point with %s', (_name, answers, expected) => expect(checkPointState('S1.1', answers)).toBe(expected));

it('names what holds: gaps first, then mandatory check points of this stop', () => {
  expect(holdsOf('S1', facts({ checkPoints: points, knowledgeGaps: [gap({ key: 'a' }), gap({ key: 'b', blocks: 'S1' })] })))
    .toEqual([{ kind: 'gap', key: 'b' }, { kind: 'checkPoint', id: 'S1.1' }]);
  expect(holdsOf('S2', facts({ checkPoints: points, knowledgeGaps: [gap({ key: 'a' }), gap({ key: 'b', blocks: 'S1' })] })))
    .toEqual([{ kind: 'gap', key: 'a' }, { kind: 'gap', key: 'b' }, { kind: 'checkPoint', id: 'S2.1' }]);
});

const texts = fc.constantFrom('', ' ', 'Så');
const anyFacts: fc.Arbitrary<HoldFacts> = fc.record({
  knowledgeGaps: fc.uniqueArray(fc.record({
    key: fc.string(), isBlocking: fc.boolean(), blocks: fc.constantFrom('S1' as const, 'S2' as const, null), closedHow: texts, acceptedReason: texts,
  }), { selector: ({ key }) => key }),
  answers: fc.array(fc.record({ item: fc.constantFrom('S1.1', 'S2.1', 'check.1'), choice: fc.constantFrom('', 'notRelevant', '?'), text: texts })),
  checkPoints: fc.uniqueArray(fc.record({ id: fc.constantFrom('S1.1', 'S2.1', 'check.1'), stop: fc.constantFrom(...stopPointIds), isMandatory: fc.boolean() }), { selector: ({ id }) => id }),
});

it('holds until each thing that holds is settled, one by one, and not a moment longer', () => {
  fc.assert(fc.property(anyFacts, fc.constantFrom(...stopPointIds), fc.boolean(), (given, stop, isClosing) => {
    let now = given;
    const before = holdsOf(stop, given);
    expect(new Set(before.map(holdName)).size).toBe(before.length);
    before.forEach((hold, index) => {
      expect(holdsOf(stop, now)).toHaveLength(before.length - index);
      now = hold.kind === 'gap'
        ? { ...now, knowledgeGaps: now.knowledgeGaps.map((one) => (one.key === hold.key ? { ...one, [isClosing ? 'closedHow' : 'acceptedReason']: 'x' } : one)) }
        : { ...now, answers: [...now.answers, { item: hold.id, choice: isClosing ? '' : 'notRelevant', text: 'x' }] };
    });
    expect(holdsOf(stop, now)).toEqual([]);
  }));
});

it('what holds the first stop among gaps holds the second, too', () => {
  fc.assert(fc.property(anyFacts, (given) => {
    const gapsOf = (stop: 'S1' | 'S2'): readonly string[] => holdsOf(stop, given).filter(({ kind }) => kind === 'gap').map(holdName);
    expect(gapsOf('S2')).toEqual(expect.arrayContaining([...gapsOf('S1')]));
  }));
});
