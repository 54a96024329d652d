import fc from 'fast-check';
import { goalGrid, pairIn } from './goal-grid';

const between = (oneTarget: string, otherTarget: string): { oneTarget: string; otherTarget: string } => ({ oneTarget, otherTarget });
const anyId = fc.constantFrom('sdg.1', 'sdg.3', 'sdg.13', 'env.1', 'goal.own', '');
const anyRow = fc.record({ oneTarget: anyId, otherTarget: anyId });

test('two goals, what stands between them and which kind it is', () => {
  const grid = goalGrid(['sdg.3', 'sdg.13', 'env.1'], [between('sdg.13', 'sdg.3'), between('sdg.3', 'env.1')], [between('env.1', 'sdg.3')]);
  expect(grid.rows.map((row) => row.map(({ one, other, state }) => [one, other, state]))).toEqual([
    [['sdg.3', 'sdg.13', 'conflict'], ['sdg.3', 'env.1', 'both']], [['sdg.13', 'env.1', 'none']], [],
  ]);
  expect(pairIn(grid, 'env.1', 'sdg.3')).toBe(grid.rows[0]?.[1]);
  expect(goalGrid(['a', 'b'], [], [between('b', 'a')]).rows[0]?.[0]?.state).toBe('synergy');
});

test('what is not between two chosen goals is kept outside', () => {
  const rows = [between('sdg.3', 'sdg.4'), between('', ''), between('sdg.3', 'sdg.3')];
  expect(goalGrid(['sdg.3', 'sdg.13'], rows, []).outside.conflicts).toEqual(rows);
});

test('every pair once, every row once, the same whichever goal is named first', () => {
  fc.assert(fc.property(fc.array(anyId), fc.array(anyRow), fc.array(anyRow), (goals, conflicts, synergies) => {
    const grid = goalGrid(goals, conflicts, synergies);
    const pairs = grid.rows.flat();
    const n = new Set(goals).size;
    expect(pairs).toHaveLength((n * (n - 1)) / 2);
    expect([...pairs.flatMap((pair) => pair.conflicts), ...grid.outside.conflicts]).toHaveLength(conflicts.length);
    expect([...pairs.flatMap((pair) => pair.synergies), ...grid.outside.synergies]).toHaveLength(synergies.length);
    conflicts.forEach((row) => {
      const pair = pairIn(grid, row.oneTarget, row.otherTarget);
      expect(pair === undefined ? grid.outside.conflicts.includes(row) : pair.conflicts.includes(row)).toBe(true);
      expect(pairIn(grid, row.otherTarget, row.oneTarget)).toBe(pair);
    });
    const turned = goalGrid(goals, conflicts.map(({ oneTarget, otherTarget }) => between(otherTarget, oneTarget)), synergies);
    expect(turned.rows.flat().map(({ state }) => state)).toEqual(pairs.map(({ state }) => state));
  }));
});

test('a conflict never hides a synergy', () => {
  fc.assert(fc.property(fc.array(anyRow), fc.array(anyRow), (conflicts, synergies) => {
    goalGrid(['sdg.1', 'sdg.3', 'sdg.13', 'env.1'], conflicts, synergies).rows.flat().forEach((pair) => {
      expect(pair.state === 'both' || pair.state === 'conflict').toBe(pair.conflicts.length > 0);
      expect(pair.state === 'both' || pair.state === 'synergy').toBe(pair.synergies.length > 0);
    });
  }));
});
