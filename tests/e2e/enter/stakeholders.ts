import { expect } from '@playwright/test';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { isMuchAffectedWithLittlePower } from '../../../src/domain/stakeholders';
import { words } from '../words';
import { pick, text } from './fields';

const { stakeholders: texts, dialogues: log } = words.stepB;
const { scales } = words.labels;

/** Step B, stakeholders: who they are and what power they have; dialogues; interest conflicts; the warning where nobody has listened. */
export const enterStakeholders = async ({ page, main, go, saved }: CasePage, script: CaseScript): Promise<void> => {
  await go('stakeholders');
  for (const { name, sector, affected, power, interest } of script.stakeholders) {
    await main.getByRole('button', { name: texts.add, exact: true }).click();
    const card = main.locator('[data-row]').last();
    await card.getByLabel(texts.fields.sector).selectOption({ label: scales.stakeholderSector[sector] });
    for (const [label, level] of [[texts.fields.affected, affected], [texts.fields.power, power]] as const) {
      await card.getByRole('radiogroup', { name: label }).getByRole('radio').nth(level).check({ force: true });
    }
    if (interest !== undefined) {
      await card.getByRole('button', { name: /^Fördjupad analys/ }).click();
      await text(card, texts.fields.interest).fill(interest);
    }
    await text(card, texts.fields.name).fill(name);
    await saved();
  }
  const met = new Set(script.dialogues.flatMap((dialogue) => dialogue.with));
  const little = script.stakeholders.filter(isMuchAffectedWithLittlePower);
  if (little.length > 0) await expect(page.getByText(texts.unheard.title(little.length))).toBeVisible();

  await main.getByRole('tab', { name: new RegExp(`^${texts.tabs.dialogues}`) }).click();
  for (const dialogue of script.dialogues) {
    await main.getByRole('button', { name: log.add, exact: true }).click();
    const card = main.locator('[data-row]').filter({ has: page.getByRole('textbox', { name: log.fields.said, exact: true }) }).first();
    await card.getByLabel(log.fields.form).selectOption({ label: scales.dialogueForm[dialogue.form] });
    await card.getByLabel(log.fields.heldOn).fill(dialogue.heldOn);
    await pick(card, log.fields.stakeholders, dialogue.with);
    await text(card, log.fields.said).fill(dialogue.said);
    if (dialogue.hasChildren === true) await card.getByRole('checkbox', { name: log.fields.hasChildren }).check({ force: true });
    await text(card, log.fields.name).fill(dialogue.name);
    await saved();
  }
  await main.getByRole('radiogroup', { name: log.citizens.asked }).getByRole('radio', { name: scales.doneCode[script.citizenDialogue], exact: true }).check({ force: true });

  await main.getByRole('tab', { name: new RegExp(`^${texts.tabs.conflicts}`) }).click();
  for (const { one, other, position } of script.interestConflicts) {
    await main.getByRole('button', { name: texts.addConflict, exact: true }).click();
    await text(main, texts.conflictFields.position).last().fill(position);
    await text(main, texts.conflictFields.oneSide).last().fill(one);
    await text(main, texts.conflictFields.otherSide).last().fill(other);
  }
  await saved();
  await go('stakeholders');
  for (const { name } of script.stakeholders) await expect(main.getByRole('heading', { name, exact: true })).toBeVisible();
  const unheard = little.filter(({ name }) => !met.has(name)).length;
  if (unheard > 0) await expect(page.getByText(texts.unheard.title(unheard))).toBeVisible();
  else await expect(page.getByText(/ingen dialog är antecknad/)).toHaveCount(0);
};
