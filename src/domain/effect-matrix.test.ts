import fc from 'fast-check';
import { groupIds } from '../method/groups';
import { placeIds } from '../method/places';
import { effectMatrix } from './effect-matrix';
import type { PlacedEffect } from './effect-matrix';

const order = { groups: groupIds, places: placeIds };
const anyEffect: fc.Arbitrary<PlacedEffect> = fc.record({
  effect: fc.constantFrom('positive', 'negative', 'none', null),
  groups: fc.array(fc.constantFrom('group.women', 'group.children', 'group.new', ''), { maxLength: 3 }),
  places: fc.array(fc.constantFrom('place.vaxjo', 'place.abroad', 'place.new', ''), { maxLength: 3 }),
});
const one = (groups: readonly string[], places: readonly string[], effect: PlacedEffect['effect'] = 'positive'): PlacedEffect => ({ effect, groups, places });

test('groups down, places across, in the order of the edition, unknown ones after, what is not said last', () => {
  const matrix = effectMatrix([one([], ['place.vaxjo']), one(['group.new', 'group.boys'], ['place.county']), one(['group.women'], [])], order);
  expect(matrix.rows.map(({ group }) => group)).toEqual(['group.women', 'group.boys', 'group.new', null]);
  expect(matrix.places).toEqual(['place.county', 'place.vaxjo', null]);
});

test('plus and minus stand apart in the same cell, and so do those that are neither', () => {
  const both = [one(['group.boys'], ['place.vaxjo']), one(['group.boys'], ['place.vaxjo'], 'negative'), one(['group.boys'], ['place.vaxjo'], null)];
  expect(effectMatrix(both, order).rows[0]?.cells[0]).toMatchObject({ positive: 1, negative: 1, neither: 1, effects: both });
});

test('a group the case concerns has a row even when no effect names it', () => {
  const matrix = effectMatrix([one(['group.boys'], [])], { ...order, alwaysGroups: ['group.elderly', ''] });
  expect(matrix.rows.map(({ group, cells }) => [group, cells[0]?.effects.length])).toEqual([['group.boys', 1], ['group.elderly', 0]]);
});

test('a filter empties cells and moves nothing', () => {
  fc.assert(fc.property(fc.array(anyEffect), (effects) => {
    const [all, some] = [effectMatrix(effects, order), effectMatrix(effects, order, ({ effect }) => effect === 'positive')];
    expect([some.places, some.rows.map(({ group }) => group)]).toEqual([all.places, all.rows.map(({ group }) => group)]);
    all.rows.forEach(({ cells }, row) => cells.forEach((cell, column) => {
      expect(some.rows[row]?.cells[column]).toMatchObject({ positive: cell.positive, negative: 0, neither: 0 });
    }));
  }));
});

test('every effect stands in each of its groups and places and nowhere else; nothing is weighed', () => {
  fc.assert(fc.property(fc.array(anyEffect), (effects) => {
    const { rows, places } = effectMatrix(effects, order);
    const cells = rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(rows.length * places.length);
    effects.forEach((effect) => {
      const [groups, where] = [new Set(effect.groups.filter((id) => id !== '')), new Set(effect.places.filter((id) => id !== ''))];
      const own = cells.filter((cell) => cell.effects.includes(effect));
      expect(own).toHaveLength(Math.max(1, groups.size) * Math.max(1, where.size));
      own.forEach(({ group, place }) => {
        expect(groups.size === 0 ? group === null : group !== null && groups.has(group)).toBe(true);
        expect(where.size === 0 ? place === null : place !== null && where.has(place)).toBe(true);
      });
    });
    cells.forEach((cell) => {
      expect(cell.positive + cell.negative + cell.neither).toBe(cell.effects.length);
      expect(cell.positive).toBe(cell.effects.filter(({ effect }) => effect === 'positive').length);
    });
  }));
});
