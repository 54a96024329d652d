import { expect } from '@playwright/test';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { changes: changeTexts, page: pageTexts, publish: texts } = words.workspace.brief;

/** What became different because of the assessment. */
export const enterChanges = async ({ main, go, saved }: CasePage, { changes = [] }: CaseScript): Promise<void> => {
  if (changes.length === 0) return;
  await go('brief');
  await main.getByRole('tab', { name: pageTexts.tabs.after }).click();
  for (const { name, before, after } of changes) {
    await main.getByRole('button', { name: changeTexts.add }).first().click();
    await text(main, changeTexts.fields.name).last().fill(name);
    await text(main, changeTexts.fields.before).last().fill(before);
    await text(main, changeTexts.fields.after).last().fill(after);
  }
  await saved();
};

/** From the draft to a published brief, and where it is listed. */
export const publish = async ({ page, main, go, saved }: CasePage, { diaryNumber, revision = 1, reason = '' }: { readonly diaryNumber: string; readonly revision?: number; readonly reason?: string }): Promise<void> => {
  await go('brief');
  await main.getByRole('tab', { name: new RegExp(`^${pageTexts.tabs.publish}`) }).click();
  const number = text(main, texts.diaryNumber);
  if ((await number.inputValue()) !== diaryNumber) {
    await number.fill(diaryNumber);
    await saved();
  }
  await main.getByRole('radio', { name: new RegExp(`^${texts.handlings.drawnUp.title}`) }).check({ force: true });
  if (reason !== '') await text(main, texts.reason).fill(reason);
  await main.getByRole('button', { name: texts.publish(revision) }).click();
  await page.getByRole('dialog').getByRole('button', { name: texts.dialog.confirm, exact: true }).click();
  await expect(main.getByText(texts.done(revision))).toBeVisible({ timeout: 60_000 });
  await expect(main.getByRole('article', { name: texts.list.revision(revision) })).toContainText(diaryNumber);
};
