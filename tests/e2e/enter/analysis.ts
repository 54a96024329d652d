import { expect } from '@playwright/test';
import { analysisQuestionIds, type AnalysisQuestionId } from '../../../src/method/ids';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { knowledgeGaps: texts, analysis } = words.stepB;

/** Knowledge gaps and the three analysis questions, with what has been gathered in sight. */
export const enterAnalysis = async ({ page, main, go, saved }: CasePage, { analysis: said, gaps, goals }: CaseScript): Promise<void> => {
  await go('analysis');
  for (const effect of goals.effects) await expect(main).toContainText(effect.what);
  for (const { question, owner, isBlocking, closedHow } of gaps) {
    await main.getByRole('button', { name: texts.add, exact: true }).click();
    const card = main.locator('[data-row]').filter({ has: page.getByRole('textbox', { name: texts.fields.question, exact: true }) }).last();
    await text(card, texts.fields.owner).fill(owner);
    if (isBlocking) await card.getByRole('checkbox', { name: texts.fields.isBlocking }).check({ force: true });
    await text(card, texts.fields.question).fill(question);
    if (closedHow !== undefined) await text(card, texts.fields.closedHow).fill(closedHow);
    await saved();
  }
  const answer = (item: AnalysisQuestionId) => text(main.getByRole('region', { name: words.questions[item].title, exact: true }), analysis.answerLabel);
  for (const item of analysisQuestionIds) await answer(item).fill(said[item]);
  await saved();
  await go('analysis');
  for (const item of analysisQuestionIds) await expect(answer(item)).toHaveValue(said[item]);
};
