import { expect } from '@playwright/test';
import { forwardIds } from '../../../src/method/ids';
import { costKinds } from '../../../src/method/scales';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { choose, text, tick } from './fields';

const { actionPlan, costs: texts, forward: forwardTexts } = words.workspace;
const { yesNoUnknown } = words.labels.scales;

/** Step D: whether there are follow-on costs, each with who pays, and the strategy forward. */
export const enterCosts = async ({ main, go, saved }: CasePage, { costs, forward }: CaseScript): Promise<void> => {
  if (costs !== undefined) {
    await go('d');
    await main.getByRole('tab', { name: new RegExp(`^${actionPlan.tabs.costs}`) }).click();
    for (const kind of costKinds) {
      const group = main.getByRole('group', { name: texts.sums.names[kind], exact: true });
      await tick(group, texts.questions[kind].label, yesNoUnknown[kind === 'investment' ? costs.investments : costs.running]);
      for (const { name, amount, payer, funding } of costs.rows.filter((row) => row.kind === kind)) {
        await group.getByRole('button', { name: texts.add[kind] }).click();
        await text(group, texts.fields.name).last().fill(name);
        await text(group, texts.fields.payer).last().fill(payer);
        await group.getByRole('textbox', { name: new RegExp(`^${texts.fields.amount}`) }).last().fill(String(amount));
        await choose(group.getByLabel(texts.fields.funding, { exact: true }).last(), texts.funding[funding]);
      }
    }
    await saved();
    for (const { name } of costs.rows) await expect(main.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  if (forward !== undefined) {
    await go('d');
    await main.getByRole('tab', { name: actionPlan.tabs.forward }).click();
    for (const item of forwardIds) await text(main, forwardTexts.questions[item]).fill(forward[item]);
    await saved();
  }
};
