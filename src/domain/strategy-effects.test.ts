import fc from 'fast-check';
import { nodeEffects } from '../method/scales';
import type { NodeEffect } from '../method/scales';
import { nodeSummary } from './completeness';
import { countByNode, isOnOtherStrategy, isSameCount } from './strategy-effects';

const effect = fc.constantFrom<NodeEffect | null>(...nodeEffects, null);
const target = fc.constantFrom('a', 'b', 'c');
const row = fc.record({ target, effect });

/** What a group may do to the rows of a node, in any order. */
type Edit = { readonly do: 'add' | 'change' | 'remove'; readonly at: number; readonly effect: NodeEffect | null };
const edit: fc.Arbitrary<Edit> = fc.record({ do: fc.constantFrom('add', 'change', 'remove'), at: fc.nat(20), effect });
const apply = (rows: readonly (NodeEffect | null)[], { do: what, at, effect: next }: Edit): readonly (NodeEffect | null)[] => {
  if (what === 'add') return [...rows, next];
  const index = rows.length === 0 ? -1 : at % rows.length;
  return what === 'remove' ? rows.filter((_, i) => i !== index) : rows.map((one, i) => (i === index ? next : one));
};

test.each([
  [['positive', 'negative'], 'both'], [['negative', 'none', 'positive', 'positive', 'positive'], 'both'], [['positive', 'none'], 'positive'],
  [['none', 'negative', null], 'negative'], [['none', null], 'none'], [[null], null], [[], null],
] as const)('%j together say %s', (effects, expected) => {
  expect(nodeSummary(effects)).toBe(expected);
});

test('after any edits in any order, one plus and one minus are enough for both, and nothing else is', () => {
  fc.assert(fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
    const rows = edits.reduce(apply, []);
    const hasPlus = rows.includes('positive');
    const hasMinus = rows.includes('negative');
    const expected = hasPlus && hasMinus ? 'both' : hasPlus ? 'positive' : hasMinus ? 'negative' : rows.includes('none') ? 'none' : null;
    expect(nodeSummary(rows)).toBe(expected);
    expect(nodeSummary([...rows].reverse())).toBe(expected);
  }));
});

test('a plus and a minus never cancel out, however many stand on either side', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (plus, minus) => {
    const rows = [...Array<NodeEffect>(plus).fill('positive'), ...Array<NodeEffect>(minus).fill('negative')];
    expect(nodeSummary(rows)).toBe('both');
    expect(countByNode(rows.map((one) => ({ target: 'a', effect: one }))).get('a')).toEqual({ positive: plus, negative: minus, none: 0 });
  }));
});

test('every effect is counted once, on its own node, in any order', () => {
  fc.assert(fc.property(fc.array(row), (rows) => {
    const counts = countByNode(rows);
    for (const id of ['a', 'b', 'c']) {
      for (const code of nodeEffects) {
        expect(counts.get(id)?.[code] ?? 0).toBe(rows.filter((one) => one.target === id && one.effect === code).length);
      }
    }
    expect(isSameCount(counts, countByNode([...rows].reverse()))).toBe(true);
    expect(isSameCount(counts, countByNode([...rows, { target: 'a', effect: 'none' }]))).toBe(false);
  }));
});

test.each([
  ['gk2025.priority1', false], ['k2035.effort1', true], ['sdg.13', false], ['goal.egen', false], ['', true],
])('an effect on %j is on another strategy: %s', (id, expected) => {
  expect(isOnOtherStrategy({ target: id }, new Set(['gk2025.priority1']))).toBe(expected);
});
