import { meetsNothing, reachOf, signsOf } from './key-reach';

const rows = {
  effects: [{ key: 'p', effect: 'positive' }, { key: 'n', effect: 'negative' }, { key: 'm', effect: 'negative' }, { key: 'o', effect: 'none' }, { key: 'x', effect: null }],
  conflicts: [{ key: 'c' }], gaps: [{ key: 'g' }],
} as const;

test.each([
  [[], { positive: 0, negative: 0, conflicts: 0, gaps: 0 }, 'none', true],
  [['gone', 'o', 'x'], { positive: 0, negative: 0, conflicts: 0, gaps: 0 }, 'none', true],
  [['n', 'm', 'n'], { positive: 0, negative: 2, conflicts: 0, gaps: 0 }, 'negative', false],
  [['p'], { positive: 1, negative: 0, conflicts: 0, gaps: 0 }, 'positive', false],
  [['p', 'n'], { positive: 1, negative: 1, conflicts: 0, gaps: 0 }, 'both', false],
  [['c'], { positive: 0, negative: 0, conflicts: 1, gaps: 0 }, 'both', false],
  [['g'], { positive: 0, negative: 0, conflicts: 0, gaps: 1 }, 'none', false],
] as const)('what %j reaches', (meets, expected, signs, nothing) => {
  const reach = reachOf(meets, rows);
  expect(reach).toEqual(expected);
  expect(signsOf(reach)).toBe(signs);
  expect(meetsNothing(reach)).toBe(nothing);
});
