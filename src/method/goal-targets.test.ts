import { goalTarget, goalTargetIds } from './goal-targets';
import { findGoal } from './goals';
import { loadMethodDetails } from './load';

const spaces = /\s+/;

test.each(['sv', 'en'] as const)('every target has a short label of its own, at most eight words (%s)', async (language) => {
  const { goalTargets } = await loadMethodDetails(language);
  expect(Object.keys(goalTargets).sort()).toEqual([...goalTargetIds].sort());
  const labels = Object.values(goalTargets) as readonly string[];
  expect(labels.filter((label) => label.trim() === '' || label.split(spaces).length > 8)).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
});

test('a target stands under its goal and is called by its code', () => {
  expect(goalTarget('sdg.11.a')).toEqual({ id: 'sdg.11.a', goal: 'sdg.11', code: '11.a' });
  expect(goalTargetIds.filter((id) => findGoal(goalTarget(id).goal) === undefined)).toEqual([]);
});
