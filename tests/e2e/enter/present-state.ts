import { expect } from '@playwright/test';
import type { CasePage } from '../case-page';
import type { CaseScript } from '../cases/case-script';
import { words } from '../words';
import { groupNames, pick, placeNames } from './fields';

const { presentState: texts } = words.stepB;

/** How things are, whom and where it concerns. */
export const enterPresentState = async ({ main, go, answer, answerField, saved }: CasePage, { presentState }: CaseScript): Promise<void> => {
  await go('presentState');
  await answer('B.presentState', presentState.text);
  await pick(main, texts.groupsLabel, groupNames(presentState.groups));
  await pick(main, texts.placesLabel, placeNames(presentState.places));
  await saved();
  await go('presentState');
  await expect(answerField('B.presentState')).toHaveValue(presentState.text);
  for (const [label, names] of [[texts.groupsLabel, groupNames(presentState.groups)], [texts.placesLabel, placeNames(presentState.places)]] as const) {
    await expect(main.getByRole('group', { name: label, exact: true }).getByRole('listitem')).toHaveText([...names].sort((a, b) => order(a) - order(b)));
  }
};

const shown = [...Object.values(words.labels.groups), ...Object.values(words.labels.places)];
/** Chosen ones stand in the order of the method, whatever the order they were chosen in. */
const order = (name: string): number => shown.indexOf(name);
