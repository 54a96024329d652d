import fc from 'fast-check';
import { findLooseEnds, findPlanGaps, setTie, withoutKey } from './loose-ends';

const effect = (key: string, sign: 'positive' | 'negative', target = 'sdg.15') =>
  ({ key, target, effect: sign, effectKind: 'direct' } as const);
const keyOf = ({ key }: { readonly key: string }): string => key;

describe('findLooseEnds', () => {
  const effects = [effect('e1', 'negative'), effect('e2', 'positive'), effect('e3', 'negative', 'gk2025.priority1')];
  const conflicts = [{ key: 'c1' }, { key: 'c2' }];

  test('negative effects on goals and all conflicts ask for a key; positive effects and the strategy do not', () => {
    const ends = findLooseEnds([], effects, conflicts);
    expect(ends.effects.map(keyOf)).toEqual(['e1']);
    expect(ends.conflicts.map(keyOf)).toEqual(['c1', 'c2']);
  });

  test('what a key meets is no loose end; a key that meets only removed rows is one itself', () => {
    const keys = [{ key: 'k1', meets: ['e1', 'c1'] }, { key: 'k2', meets: ['gone'] }, { key: 'k3', meets: [] }];
    const ends = findLooseEnds(keys, effects, conflicts);
    expect(ends.effects).toEqual([]);
    expect(ends.conflicts.map(keyOf)).toEqual(['c2']);
    expect(ends.keys.map(keyOf)).toEqual(['k2', 'k3']);
  });

  test('a key that meets everything leaves nothing hanging', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }), (ids) => {
      const all = ids.map((id) => effect(id, 'negative'));
      return findLooseEnds([{ key: 'k', meets: ids }], all, []).effects.length === 0
        && findLooseEnds([], all, []).effects.length === ids.length;
    })));
});

test('a key needs an action and an indicator of its own', () => {
  const keys = [{ key: 'k1' }, { key: 'k2' }, { key: 'k3' }];
  expect(findPlanGaps(keys, [{ under: 'k1' }, { under: 'k2' }], [{ under: 'k1' }])).toEqual([
    { key: { key: 'k2' }, lacksAction: false, lacksIndicator: true },
    { key: { key: 'k3' }, lacksAction: true, lacksIndicator: true },
  ]);
  expect(withoutKey([{ under: 'k1' }, { under: 'gone' }], keys)).toEqual([{ under: 'gone' }]);
});

test('a tie is set once and taken away whole', () => {
  expect(setTie(['a'], 'b', true)).toEqual(['a', 'b']);
  expect(setTie(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
  expect(setTie(['a', 'b', 'b'], 'b', false)).toEqual(['a']);
});
