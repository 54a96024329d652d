import { expect, type Locator, type Page } from '@playwright/test';
import type { DecisionCode } from '../../../src/method/scales';
import type { CasePage } from '../case-page';
import { words } from '../words';

const { judgement, management, frame } = words.workspace;
const { decision: texts } = words.queue;

/** A calendar day so many days from today, `yyyy-mm-dd`, where the tests run. */
export const dayFromNow = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Where a case stands on its way to a decision. */
export const wayOf = ({ main }: CasePage): Locator => main.getByRole('list', { name: management.way.label });

/** The group hands its case to the management group, from the overall judgement. @param revision which submission it becomes */
export const handOver = async (group: CasePage, revision = 1): Promise<void> => {
  const { page, go } = group;
  await go('judgement');
  await page.getByRole('button', { name: revision === 1 ? judgement.submit : management.submitAgain }).click();
  const dialog = page.getByRole('dialog');
  if (revision > 1) await expect(dialog).toContainText(management.becomes(revision));
  await dialog.getByRole('button', { name: judgement.submitDialog.confirm }).click();
  await expect(wayOf(group)).toContainText(management.way.submitted(revision, ''));
  await expect(page.getByText(frame.readOnly.withManagement)).toBeVisible();
};

export interface WrittenCondition { readonly text: string; readonly owner: string; readonly due: string }

export interface WrittenDecision {
  readonly decision: DecisionCode;
  readonly reason: string;
  readonly conditions?: readonly WrittenCondition[];
  readonly minutes?: string;
  readonly diaryNumber?: string;
}

/** Fills in the form of the open case, up to the question whether all of it is right. @returns the question */
export const writeDecision = async (page: Page, { decision, reason, conditions = [], minutes, diaryNumber }: WrittenDecision): Promise<Locator> => {
  await page.getByRole('radio', { name: words.labels.scales.decision[decision], exact: true }).check({ force: true });
  for (const [index, { text, owner, due }] of conditions.entries()) {
    if (index > 0) await page.getByRole('button', { name: texts.conditions.add }).click();
    const one = page.getByRole('group', { name: texts.conditions.one(index + 1), exact: true });
    await one.getByLabel(texts.conditions.text).fill(text);
    await one.getByLabel(texts.conditions.owner).fill(owner);
    await one.getByLabel(texts.conditions.due).fill(due);
  }
  await page.getByLabel(texts.reason.label).fill(reason);
  if (minutes !== undefined) await page.getByLabel(texts.minutes.label).fill(minutes);
  if (diaryNumber !== undefined) await page.getByLabel(texts.diaryNumber.label).fill(diaryNumber);
  await page.getByRole('button', { name: texts.submit }).click();
  const dialog = page.getByRole('dialog');
  for (const read of [words.labels.scales.decision[decision], reason, ...conditions.map(({ text }) => text)]) await expect(dialog).toContainText(read);
  return dialog;
};

/** Answers the question with yes. */
export const confirmDecision = (page: Page): Promise<void> => page.getByRole('dialog').getByRole('button', { name: texts.confirm.send }).click();

/** The heading that says what was decided. */
export const madeHeading = (page: Page, decision: DecisionCode): Locator => page.getByRole('heading', { name: texts.made.title(words.labels.scales.decision[decision]), exact: true });

/** Writes a decision on the open case and waits until it stands there. */
export const decide = async (page: Page, written: WrittenDecision): Promise<void> => {
  await writeDecision(page, written);
  await confirmDecision(page);
  await expect(madeHeading(page, written.decision)).toBeVisible();
};
