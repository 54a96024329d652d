import { brokenBudgets, COUNTED, judge, TIMED, type CountedId, type Figures } from './budgets';

const within = Object.fromEntries((Object.keys(COUNTED) as CountedId[]).map((id) => {
  const rule = COUNTED[id];
  return [id, 'budget' in rule ? rule.budget : 0];
})) as Figures;

it('breaks no budget at the budget itself', () => {
  expect(brokenBudgets(within)).toEqual([]);
});

it.each((Object.keys(COUNTED) as CountedId[]).filter((id) => 'budget' in COUNTED[id]))('breaks %s when it is more, unknown or not measured', (id) => {
  const { [id]: allowed = 0, ...rest } = within;
  expect(brokenBudgets({ ...within, [id]: allowed + 0.1 })).toHaveLength(1);
  expect(brokenBudgets({ ...within, [id]: Number.NaN })).toHaveLength(1);
  expect(brokenBudgets(rest as Figures)).toEqual([expect.stringContaining('not measured')]);
});

it('never fails a build on time', () => {
  expect(Object.values(TIMED).some((rule) => 'budget' in rule)).toBe(false);
  expect(brokenBudgets({ ...within, 'hello.x4': 99, 'slope.queue': 99 })).toEqual([]);
});

it.each([
  [105, 'ok'], [110, 'ok'], [110.1, 'over the aim'], [130, 'over the aim'], [130.1, 'OVER BUDGET'], [Number.NaN, 'OVER BUDGET'],
] as const)('judges %d KiB of the workspace as %s', (value, verdict) => {
  expect(judge({ 'js.assessment': value })).toMatchObject([{ id: 'js.assessment', value, budget: 130, aim: 110, verdict }]);
});

it('says nothing where nothing is promised', () => {
  expect(judge({ 'save.up': 900 })).toMatchObject([{ verdict: '' }]);
  expect(judge({})).toEqual([]);
});
