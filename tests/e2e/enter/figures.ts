import type { Locator, Page } from '@playwright/test';
import type { CasePage } from '../case-page';
import type { CaseScript, TypedMeasures } from '../cases/case-script';
import { words } from '../words';
import { text, tick } from './fields';

const { actionPlan, indicators: texts } = words.workspace;
const { scales } = words.labels;

/** Opens the closed card of an indicator. */
const openCard = async (page: Page, name: string): Promise<Locator> => {
  const card = page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }).last();
  const button = card.getByRole('button', { name, exact: true });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  return card;
};

const enterMeasures = async (card: Locator, name: string, { unit, direction, baseline, target, measured }: TypedMeasures): Promise<void> => {
  await tick(card, actionPlan.indicatorFields.direction, scales.indicatorDirection[direction]);
  await text(card, actionPlan.indicatorFields.unit).fill(unit);
  await text(card, actionPlan.indicatorFields.baseline).fill(String(baseline).replace('.', ','));
  await text(card, actionPlan.indicatorFields.target).fill(String(target).replace('.', ','));
  for (const { on, value } of measured) {
    await card.getByRole('button', { name: texts.measured.addAria(name) }).click();
    await card.getByLabel(texts.measured.on, { exact: true }).last().fill(on);
    await text(card, texts.measured.value(unit)).last().fill(String(value).replace('.', ','));
  }
};

/** Step D: where the indicators start and are to end, what has been measured, and ratios of two of them. */
export const enterFigures = async ({ page, main, go, saved }: CasePage, { plan = [], ratios = [], keys }: CaseScript): Promise<void> => {
  if (plan.every(({ measures }) => measures === undefined)) return;
  await go('d');
  for (const { indicator, measures } of plan) {
    if (measures === undefined) continue;
    await enterMeasures(await openCard(page, indicator), indicator, measures);
    await saved();
  }
  const [first] = keys;
  for (const { name, unit, numerator, denominator } of ratios) {
    const under = main.getByRole('group', { name: first?.name ?? '', exact: true });
    await under.getByRole('button', { name: actionPlan.addIndicator }).click();
    await text(under, actionPlan.indicatorFields.name).last().fill(name);
    await text(under, actionPlan.indicatorFields.unit).last().fill(unit);
    await saved();
    const card = await openCard(page, name);
    await card.getByRole('button', { name: texts.ratio.summary }).click();
    await card.getByLabel(texts.ratio.numerator, { exact: true }).selectOption({ label: numerator });
    await card.getByLabel(texts.ratio.denominator, { exact: true }).selectOption({ label: denominator });
    await saved();
  }
};
