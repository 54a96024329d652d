import { expect } from '@playwright/test';
import { analysisQuestionIds } from '../../../src/method/ids';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { analysis: texts } = words.workspace;

/** Knowledge gaps and the three analysis questions, with what has been gathered in sight. */
export const enterAnalysis = async ({ page, main, go, answerField, saved }: CasePage, { analysis, gaps, goals }: CaseScript): Promise<void> => {
  await go('analysis');
  for (const effect of goals.effects) await expect(main).toContainText(effect.what);
  for (const { question, owner, isBlocking, closedHow } of gaps) {
    await main.getByRole('button', { name: texts.addGap, exact: true }).click();
    const card = main.locator('[data-row]').filter({ has: page.getByRole('textbox', { name: texts.gapFields.question, exact: true }) }).last();
    await text(card, texts.gapFields.owner).fill(owner);
    if (isBlocking) await card.getByRole('checkbox', { name: texts.gapFields.isBlocking }).check({ force: true });
    await text(card, texts.gapFields.question).fill(question);
    if (closedHow === undefined) await expect(card).not.toContainText(texts.gapState.closed);
    await saved();
  }
  for (const item of analysisQuestionIds) await answerField(item).fill(analysis[item]);
  await saved();
  await go('analysis');
  for (const item of analysisQuestionIds) await expect(answerField(item)).toHaveValue(analysis[item]);
};
