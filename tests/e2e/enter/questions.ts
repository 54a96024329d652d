import { expect } from '@playwright/test';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { supportCategories, supportQuestionIds } from '../../../src/method/ids';
import { words } from '../words';
import { text } from './fields';

const { supportQuestions: texts, allocations } = words.stepB;

/** The 29 support questions: all judged in the quick pass by keys alone, the relevant ones answered, an own one added. */
export const enterQuestions = async ({ page, main, go, saved }: CasePage, { questions }: CaseScript): Promise<void> => {
  await go('supportQuestions');
  const relevant = new Set(questions.answered.map(({ id }) => id as string));
  await main.getByRole('button', { name: texts.quick.start }).click();
  const pass = main.getByRole('region', { name: texts.quick.title });
  const order = supportCategories.flatMap((category): readonly string[] => supportQuestionIds[category]);
  for (const [index, id] of order.entries()) {
    await expect(pass).toContainText(texts.quick.place(index + 1, order.length));
    await page.keyboard.press(relevant.has(id) ? '1' : questions.rest === 'notRelevant' ? '2' : '3');
  }
  await main.getByRole('button', { name: texts.quick.toQuestions }).click();
  const card = (id: string) => main.locator(`[data-question="${id}"]`);
  const open = async (category: (typeof supportCategories)[number]): Promise<void> => {
    await main.getByRole('tab', { name: new RegExp(`^${words.details.supportCategories[category].title}`) }).click();
  };
  for (const category of supportCategories) {
    await open(category);
    for (const { id, individual, geography, society, note } of questions.answered.filter((one) => (supportQuestionIds[category] as readonly string[]).includes(one.id))) {
      const { perspectives } = texts;
      for (const [label, said] of [[perspectives.individual, individual], [perspectives.geography, geography], [perspectives.society, society], [texts.note, note]] as const) {
        if (said !== undefined) await text(card(id), label).first().fill(said);
      }
    }
    if (category === 'power') {
      await card('MI4').getByRole('radiogroup', { name: texts.children.label }).getByRole('radio', { name: words.labels.scales.yesNoUnknown[questions.childrenAffected], exact: true }).check({ force: true });
    }
    for (const { name, receiver, amount, unit } of category === 'resources' ? questions.allocations ?? [] : []) {
      await card('RA2').getByRole('button', { name: allocations.addAria }).click();
      const row = card('RA2').locator('[data-row]').last();
      await text(row, allocations.name).fill(name);
      await row.getByLabel(allocations.receiver).selectOption({ label: words.labels.scales.receiver[receiver] });
      await row.getByRole('textbox', { name: allocations.amount, exact: true }).fill(String(amount));
      await text(row, allocations.unit).fill(unit);
    }
    if (questions.own?.category === category) {
      await main.getByRole('button', { name: texts.own.addIn(words.details.supportCategories[category].title) }).click();
      await text(main, texts.own.label).last().fill(questions.own.text);
    }
  }
  await saved();
  await go('supportQuestions');
  await expect(main).toContainText(texts.progress(order.length + (questions.own === undefined ? 0 : 1), order.length + (questions.own === undefined ? 0 : 1)));
};
