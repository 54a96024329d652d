import { expect } from '@playwright/test';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { text } from './fields';

const { about, relations } = words.initiative;

/** The part "Insatsen": what it is and what it hangs together with; found again after a reload. */
export const enterInitiative = async ({ page, main, go, saved }: CasePage, { initiative }: CaseScript): Promise<void> => {
  await go('initiative');
  const { delimitation, alternatives, zeroAlternative } = initiative;
  for (const [label, words] of [[about.fields.delimitation, delimitation], [about.fields.alternatives, alternatives], [about.fields.zeroAlternative, zeroAlternative]] as const) {
    if (words !== undefined) await text(main, label).fill(words);
  }
  for (const { kind, name, effect, description } of initiative.relations) {
    await main.getByRole('button', { name: relations.add }).click();
    const card = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(`^${relations.unnamed(0).replace('0', '\\d+')}`) }) }).last();
    await card.getByLabel(relations.kind).selectOption({ label: words.labels.scales.relationKind[kind] });
    if (effect !== undefined) await card.getByLabel(relations.effect).selectOption({ label: words.labels.scales.relationEffect[effect] });
    if (description !== undefined) await text(card, relations.description).fill(description);
    // The card takes its name from here on.
    await text(card, relations.name).fill(name);
    await saved();
  }
  await saved();
  await go('initiative');
  for (const { name } of initiative.relations) await expect(main.getByRole('heading', { name })).toBeVisible();
  if (zeroAlternative !== undefined) await expect(text(main, about.fields.zeroAlternative)).toHaveValue(zeroAlternative);
};
