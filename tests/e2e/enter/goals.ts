import { expect, type Locator, type Page } from '@playwright/test';
import { globalGoals } from '../../../src/method/goals';
import type { GoalSorting } from '../../../src/method/scales';
import type { CasePage } from '../case-page';
import type { CaseScript, TypedEffect } from '../cases/case-script';
import { words } from '../words';
import { choose, goalName, groupNames, pick, placeNames, text, tick } from './fields';

const { goals: texts, pictures } = words.stepB;
const { scales } = words.labels;
const { effects: counted } = words.workspace;

const frameworkOf = (goal: string): string => goal.slice(0, goal.indexOf('.'));
const frameworks = { env: words.labels.frameworks.environment, gen: words.labels.frameworks.genderEquality, ph: words.labels.frameworks.publicHealth };

/** Every goal of Agenda 2030 and those of other frameworks that matter, sorted before anything is described. */
const sort = async (main: Locator, { relevant, unknown }: CaseScript['goals']): Promise<void> => {
  await main.getByRole('tab', { name: texts.tabs.sort }).click();
  const put = async (goal: string, to: GoalSorting): Promise<void> => {
    await main.getByRole('radiogroup', { name: new RegExp(`${goalName(goal)}$`) }).getByRole('radio', { name: scales.goalSorting[to], exact: true }).check({ force: true });
  };
  for (const prefix of new Set([...relevant, ...unknown].map(frameworkOf))) {
    const name = frameworks[prefix as keyof typeof frameworks];
    if (name !== undefined) await main.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }
  for (const goal of relevant) await put(goal, 'relevant');
  for (const goal of unknown) await put(goal, 'unknown');
  const rest = globalGoals.filter(({ id }) => !relevant.includes(id) && !unknown.includes(id)).length;
  await main.getByRole('button', { name: texts.sort.restOf(rest, words.labels.frameworks.agenda2030) }).click();
  await expect(main).toContainText(texts.sort.progress(globalGoals.length, globalGoals.length));
};

/** One effect, its deeper fields included, as far as the script says anything of them. */
const describe = async (goal: Locator, effect: TypedEffect): Promise<void> => {
  const add = effect.sign === 'positive' ? texts.addPositiveTo : texts.addNegativeTo;
  await goal.getByRole('button', { name: add(goalName(effect.goal)) }).click();
  const card = goal.locator('[data-row]').last();
  const { fields } = texts;
  await text(card, fields.description).fill(effect.what);
  await pick(card, fields.groups, groupNames(effect.groups));
  await pick(card, fields.places, placeNames(effect.places));
  if (effect.where !== undefined) await text(card, fields.where).fill(effect.where);
  await card.getByRole('button', { name: /^Mer om effekten/ }).click();
  await tick(card, fields.effectKind, scales.effectKind[effect.kind]);
  if (effect.addsWith !== undefined) await pick(card, fields.addsWith, effect.addsWith);
  if (effect.from !== undefined) await tick(card, fields.arisesFrom, scales.arisesFrom[effect.from]);
  const dimensions = card.getByRole('group', { name: fields.dimensions });
  for (const dimension of effect.dimensions ?? []) await dimensions.getByRole('checkbox', { name: scales.dimension[dimension] }).check({ force: true });
  for (const [label, chosen] of [
    [fields.horizon, effect.horizon && scales.horizon[effect.horizon]], [fields.size, effect.size && scales.effectSize[effect.size]],
    [fields.confidence, effect.confidence && scales.confidence[effect.confidence]],
  ] as const) {
    if (chosen !== undefined) await card.getByLabel(label).selectOption({ label: chosen });
  }
  if (effect.evidence !== undefined) await text(card, fields.evidence).fill(effect.evidence);
  if (effect.rebound !== undefined) {
    await tick(card, fields.reboundRisk, scales.reboundRisk[effect.rebound.risk]);
    await text(card, fields.countermeasure).fill(effect.rebound.countermeasure);
  }
};

/** What stands between two goals, from the grid. */
const relate = async (page: Page, main: Locator, pairs: CaseScript['pairs']): Promise<void> => {
  const { grid } = pictures;
  if (pairs.length === 0) return;
  await main.getByRole('tab', { name: texts.tabs.grid }).click();
  await main.getByRole('radiogroup', { name: grid.views }).getByRole('radio', { name: grid.asList }).check({ force: true });
  for (const { one, other, kind, text: said } of pairs) {
    await choose(main.getByLabel(grid.one, { exact: true }), goalName(one));
    await choose(main.getByLabel(grid.other, { exact: true }), goalName(other));
    await main.getByRole('button', { name: grid.open }).click();
    const isConflict = kind === 'conflict';
    await main.getByRole('button', { name: (isConflict ? grid.addConflictBetween : grid.addSynergyBetween)(goalName(one), goalName(other)) }).click();
    await text(main, isConflict ? grid.fields.position : grid.synergyText).last().fill(said);
    await main.getByRole('button', { name: grid.close }).click();
  }
  await expect(page.getByText(grid.conflict, { exact: true }).first()).toBeVisible();
};

/** Step B, goals: sorted, effects of both signs on the same goal, conflicts and synergies; counted and never added up. */
export const enterGoals = async ({ page, main, go, saved }: CasePage, { goals, pairs }: CaseScript): Promise<void> => {
  await go('goals');
  await sort(main, goals);
  await saved();
  await main.getByRole('tab', { name: texts.tabs.effects }).click();
  const goalBox = (goal: string): Locator => main.locator(`[data-goal="${goal}"]`);
  for (const effect of goals.effects) {
    const box = goalBox(effect.goal);
    const toggle = box.getByRole('heading', { level: 4 }).getByRole('button');
    if (await toggle.getAttribute('aria-expanded') === 'false') await toggle.click();
    await describe(box, effect);
    await saved();
  }
  await relate(page, main, pairs);
  await saved();
  await go('goals');
  await main.getByRole('tab', { name: texts.tabs.effects }).click();
  for (const goal of new Set(goals.effects.map((effect) => effect.goal))) {
    for (const sign of ['positive', 'negative'] as const) {
      for (const kind of ['direct', 'indirect', 'cumulative'] as const) {
        const count = goals.effects.filter((effect) => effect.goal === goal && effect.sign === sign && effect.kind === kind).length;
        if (count > 0) await expect(goalBox(goal)).toContainText(counted.count(sign, kind, count));
      }
    }
  }
};
