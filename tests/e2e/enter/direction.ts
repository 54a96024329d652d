import { expect } from '@playwright/test';
import { nodeSummary } from '../../../src/domain/completeness';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { groupNames, pick, placeNames, text } from './fields';

const { direction, analysis } = words.workspace;
const { strategy } = words.initiative;

/** Step A: the effect on each node, several where it differs; conflicts with the position taken; the four answers. */
export const enterDirection = async ({ page, main, go, answer, answerField, saved }: CasePage, { a }: CaseScript): Promise<void> => {
  await go('a');
  const nodeItem = (name: string) => main.getByRole('listitem', { name, exact: true });
  for (const { node, rows } of a.nodes) {
    const name = words.labels.strategyNodes[node] ?? node;
    const item = nodeItem(name);
    for (const [index, row] of rows.entries()) {
      if (index === 0) await item.getByRole('radio', { name: direction.choices[row.effect] }).check({ force: true });
      else {
        await item.getByRole('button', { name: direction.addEffectTo(name) }).click();
        await item.getByRole('radiogroup', { name: direction.effectNumber(index + 1) }).getByRole('radio', { name: direction.choices[row.effect] }).check({ force: true });
      }
      const list = item.locator('[data-row]').nth(index);
      if (row.effect !== 'none') {
        await pick(list, strategy.who, groupNames(row.groups));
        await pick(list, strategy.places, placeNames(row.places));
        if (row.where !== undefined) await text(list, direction.where).fill(row.where);
      }
      if (row.why !== undefined) await text(list, row.effect === 'none' ? direction.noneDescription : direction.description).fill(row.why);
    }
  }
  for (const { one, other, position } of a.conflicts) {
    await main.getByRole('button', { name: analysis.addConflict }).click();
    await text(main, analysis.conflictFields.oneSide).last().fill(one);
    await text(main, analysis.conflictFields.otherSide).last().fill(other);
    await text(main, analysis.conflictFields.position).last().fill(position);
  }
  for (const item of ['A1', 'A3'] as const) {
    const words = a.answers[item];
    if (words !== undefined) await answer(item, words);
  }
  await saved();
  await go('a');
  await expect(answerField('A1')).toHaveValue(a.answers.A1 ?? '');
  for (const { node, rows } of a.nodes) {
    const summary = nodeSummary(rows.map(({ effect }) => effect)) ?? 'unjudged';
    await expect(nodeItem(words.labels.strategyNodes[node] ?? node)).toContainText(direction.summary[summary]);
  }
  for (const { one } of a.conflicts) await expect(page.getByText(one).first()).toBeVisible();
};
