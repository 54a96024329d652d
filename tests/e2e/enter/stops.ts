import { expect } from '@playwright/test';
import type { StopPointId } from '../../../src/method/ids';
import type { CasePage } from '../case-page';
import type { TypedStop } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { stop: texts, frame } = words.workspace;

/**
 * A stop point with every way the group takes in turn, each its own record with a reason and who took part; nothing may
 * hold the stop as the group goes on. A way that reworks leaves a version to compare with.
 */
export const enterStop = async (erik: CasePage, stop: StopPointId, { answers, ways }: TypedStop, hasPlan = true): Promise<void> => {
  const { page, main, go, answer, saved } = erik;
  const part = stop === 'S1' ? 'stop1' : 'stop2';
  const decide = main.getByRole('region', { name: texts.wayTitle, exact: true });
  await go(part);
  for (const [index, said] of answers.entries()) {
    // The last question before D asks something else where there is no D.
    if (stop === 'S2' && index === 2 && !hasPlan) await text(main, frame.withoutPlan.enough.title).fill(said);
    else await answer(`${stop}.${index + 1}` as 'S1.1', said);
  }
  await expect(main.getByText(texts.holds.none)).toBeVisible();
  for (const [index, { way, reason }] of ways.entries()) {
    const name = words.labels.scales.stopOutcome[way];
    if (index > 0) await decide.getByRole('button', { name: texts.again }).click();
    await decide.getByRole('radio', { name: new RegExp(`^${name}`) }).first().check({ force: true });
    await text(decide, texts.reason).fill(reason);
    await text(decide, texts.participants).fill('Erik Sandberg, Maria Holm');
    await decide.getByRole('button', { name: texts.record[way] }).click();
    // The record stands once SharePoint has answered.
    await expect(decide.getByRole('heading', { name: new RegExp(`^${texts.latest}: ${name}`) })).toBeVisible();
    await saved();
  }
  await go(part);
  if (ways.length > 1) await decide.getByRole('button', { name: texts.earlier }).click();
  for (const { reason } of ways) await expect(main).toContainText(reason);
  if (!ways.some(({ way }) => way === 'revise')) return;
  await decide.getByRole('button', { name: texts.version.title }).first().click();
  await expect(decide.getByText(texts.version.same).or(page.getByText(/^\d+ ändrat, \d+ tillagt, \d+ borttaget\.$/)).first()).toBeVisible();
};
