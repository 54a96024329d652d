import { expect } from '@playwright/test';
import type { StopPointId } from '../../../src/method/ids';
import type { CasePage } from '../case-page';
import type { TypedStop } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { stop: texts } = words.workspace;

/** A stop point with every way the group takes in turn, each its own record. */
export const enterStop = async (erik: CasePage, stop: StopPointId, { answers, ways }: TypedStop, hasPlan = true): Promise<void> => {
  const { page, main, go, answer, saved } = erik;
  const part = stop === 'S1' ? 'stop1' : 'stop2';
  await go(part);
  for (const [index, said] of answers.entries()) {
    // The last question before D asks something else where there is no D.
    if (stop === 'S2' && index === 2 && !hasPlan) await text(main, texts.withoutPlan.enough.title).fill(said);
    else await answer(`${stop}.${index + 1}` as 'S1.1', said);
  }
  for (const [index, { way, reason }] of ways.entries()) {
    if (index > 0) await main.getByRole('button', { name: texts.again }).click();
    await main.getByRole('radio', { name: new RegExp(`^${words.labels.scales.stopOutcome[way]}`) }).first().check({ force: true });
    await text(page, texts.reason).fill(reason);
    await text(page, texts.participants).fill('Erik Sandberg, Maria Holm');
    await main.getByRole('button', { name: texts.record[way] }).click();
    await saved();
    await expect(main).toContainText(words.labels.scales.stopOutcome[way]);
  }
  await go(part);
  if (ways.length > 1) await main.getByRole('button', { name: texts.earlier }).click();
  for (const { reason } of ways) await expect(main).toContainText(reason);
};
