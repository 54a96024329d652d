import { expect } from '@playwright/test';
import { dimensions } from '../../../src/method/scales';
import { briefHeadingIds } from '../../../src/method/ids';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { text, tick } from './fields';

const ws = words.workspace;
const { scales } = words.labels;

/** Step C: keys that meet what was found. */
export const enterKeys = async ({ main, go, saved }: CasePage, { keys }: CaseScript): Promise<void> => {
  await go('c');
  for (const { name, meets } of keys) {
    await main.getByRole('button', { name: ws.keys.add, exact: true }).click();
    await text(main, ws.keys.fields.name).last().fill(name);
    for (const what of meets) await main.getByRole('checkbox', { name: what }).last().check({ force: true });
    await saved();
  }
  await go('c');
  for (const { name } of keys) await expect(main.getByRole('heading', { name, exact: true })).toBeVisible();
};

/** Step D: an action and an indicator under each key. */
export const enterPlan = async ({ main, go, saved }: CasePage, { plan, keys }: CaseScript): Promise<void> => {
  await go('d');
  for (const [index, { action, indicator }] of (plan ?? []).entries()) {
    const key = main.getByRole('group', { name: keys[index]?.name ?? '', exact: true });
    await key.getByRole('button', { name: ws.actionPlan.addAction }).click();
    await text(key, ws.actionPlan.actionFields.name).last().fill(action);
    await key.getByRole('button', { name: ws.actionPlan.addIndicator }).click();
    await text(key, ws.actionPlan.indicatorFields.name).last().fill(indicator);
    await saved();
  }
  await go('d');
  for (const { action, indicator } of plan ?? []) {
    for (const name of [action, indicator]) await expect(main.getByRole('heading', { name, exact: true })).toBeVisible();
  }
};

/** The three dimensions, by someone from outside, with what people found. */
export const enterJudgement = async ({ page, main, go, saved }: CasePage, { judgement }: CaseScript): Promise<void> => {
  await go('judgement');
  for (const dimension of dimensions) {
    const { value, subReason, why } = judgement.values[dimension];
    await tick(main, ws.judgement.valueLabel(dimension), scales.judgement[value]);
    if (subReason !== undefined) await tick(main, ws.judgement.subReasonLabel, scales.neutralReason[subReason]);
    await text(main, ws.missing.judgement.reasoning(dimension)).fill(why);
  }
  await text(page, ws.judgement.assessorFields.name).fill(judgement.assessor.name);
  await text(page, ws.judgement.assessorFields.role).fill(judgement.assessor.role);
  const { diverging, outcome = 'Sustainable' } = judgement;
  if (diverging !== undefined) {
    await main.getByRole('button', { name: ws.judgement.views.addAbout(diverging.dimension) }).click();
    await text(main, ws.judgement.views.who).fill(diverging.who);
    await tick(main, ws.judgement.views.value(diverging.dimension), scales.judgement[diverging.value]);
    await text(main, ws.judgement.views.why).fill(diverging.why);
  }
  await main.getByRole('radio', { name: new RegExp(`^${ws.judgement.outcomes[outcome].title}`) }).check({ force: true });
  await saved();
  await go('judgement');
  await expect(main.getByRole('radio', { name: new RegExp(`^${ws.judgement.outcomes[outcome].title}`) })).toBeChecked();
};

/** The five headings; the fifth is asked of every type of initiative. */
export const enterBrief = async ({ go, answer, answerField, saved }: CasePage, { brief }: CaseScript): Promise<void> => {
  await go('brief');
  for (const heading of briefHeadingIds) await answer(heading, brief[heading]);
  await saved();
  await go('brief');
  for (const heading of briefHeadingIds) await expect(answerField(heading)).toHaveValue(brief[heading]);
};
