import { expect } from '@playwright/test';
import type { ChildRightsId } from '../../../src/method/ids';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { childRights: texts } = words.stepB;
const { scales } = words.labels;

/** The child-rights review at the level of the script; a consultation is offered its own level. */
export const enterChildRights = async ({ main, go, saved }: CasePage, { childRights, start }: CaseScript): Promise<void> => {
  if (childRights === undefined) return;
  const level = scales.childRightsLevel[childRights.level];
  await go('childRights');
  if (start.type === 'consultation') await main.getByRole('button', { name: texts.useSuggestion(level) }).click();
  else await main.getByRole('radiogroup', { name: texts.level }).getByRole('radio', { name: new RegExp(`^${level}`) }).first().check({ force: true });
  await main.getByRole('radiogroup', { name: texts.heard.question }).getByRole('radio', { name: scales.doneCode[childRights.heard], exact: true }).check({ force: true });
  for (const [item, said] of Object.entries(childRights.answers) as [ChildRightsId, string][]) {
    const label = item === 'CR.heard' ? (childRights.heard === 'yes' ? texts.heard.how : texts.heard.why) : words.details.childRights[item].title;
    await text(main, label).fill(said);
  }
  await saved();
  await go('childRights');
  await expect(main.getByRole('radio', { name: new RegExp(`^${level}`) }).first()).toBeChecked();
  const concerned = childRights.answers['CR.concerned'];
  if (concerned !== undefined) await expect(text(main, words.details.childRights['CR.concerned'].title)).toHaveValue(concerned);
};
