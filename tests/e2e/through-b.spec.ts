import type { Page } from '@playwright/test';
import { childRightsQuestions } from '../../src/method/child-rights';
import { supportCategories, supportQuestionIds } from '../../src/method/ids';
import { casePage, savedLine, startCase } from './case-page';
import { goalName, groupNames, placeNames, text } from './enter/fields';
import { expect, test } from './fixtures';
import { fingerOf, keyboardOf, type Hands } from './hands';
import { expectAccessible, expectNoSidewaysScrolling } from './pages';
import { restAs } from './rest';
import { words } from './words';

const { presentState, goals, stakeholders, dialogues, supportQuestions, childRights, knowledgeGaps, analysis } = words.stepB;
const { scales } = words.labels;

type Host = Parameters<typeof restAs>[0];

const relevant = ['sdg.3', 'sdg.11', 'sdg.13'];
const questions = supportCategories.flatMap((category): readonly string[] => supportQuestionIds[category]);
const said = {
  now: 'Sista bussen går klockan sju.', effect: 'Fler når vården utan bil.', who: 'Äldre utan bil', talk: 'Möte i Ryd', told: 'Vi kommer inte hem på kvällen.',
  gap: 'Hur reser unga på kvällarna?', answer: 'Vården kommer närmare.', heard: 'Två klasser ritade sin väg till skolan.',
};

test.use({ site: 'demo' });
test.setTimeout(180_000);

/** Step B on a case where nothing is written, with one pair of hands. @param look is told when a part is done */
const goThroughB = async (page: Page, hands: Hands, look: (part: string) => Promise<void>): Promise<void> => {
  const main = page.getByRole('main');
  const tabs = main.getByRole('tablist');
  const { choose, goTo, judge, pick, place, press, tab, write } = hands;

  await goTo('presentState');
  await write(text(main, words.questions['B.presentState'].title), said.now);
  await pick(main, presentState.groupsLabel, groupNames(['group.elderly', 'group.women']));
  await pick(main, presentState.placesLabel, placeNames(['place.alvesta', 'place.remoteCountryside']));
  await look('presentState');

  await goTo('goals');
  for (const goal of relevant) await choose(main.getByRole('radiogroup', { name: new RegExp(`${goalName(goal)}$`) }), scales.goalSorting.relevant);
  await press(main.getByRole('button', { name: goals.sort.restOf(17 - relevant.length, words.labels.frameworks.agenda2030) }));
  await look('goals, sorted');
  await press(main.getByRole('button', { name: goals.sort.toEffects }));
  const goal = main.locator('[data-goal="sdg.3"]');
  await press(goal.getByRole('button', { name: goals.addPositiveTo(goalName('sdg.3')) }));
  await write(text(goal, goals.fields.description), said.effect);
  await pick(goal, goals.fields.groups, groupNames(['group.elderly']));
  await look('goals, effects');

  await goTo('stakeholders');
  await press(main.getByRole('button', { name: stakeholders.add, exact: true }));
  await write(text(main, stakeholders.fields.name), said.who);
  await look('stakeholders, list');
  await tab(tabs, stakeholders.tabs.map);
  const board = main.getByRole('group', { name: stakeholders.maps.board.affectedPower });
  await place(board, board.getByRole('button', { name: new RegExp(`^(\\d+ )?${said.who}\\.`) }));
  await expect(page.getByText(stakeholders.unheard.title(1))).toBeVisible();
  await look('stakeholders, map');
  await tab(tabs, stakeholders.tabs.dialogues);
  await press(main.getByRole('button', { name: dialogues.add, exact: true }));
  await write(text(main, dialogues.fields.name), said.talk);
  await pick(main, dialogues.fields.stakeholders, [said.who]);
  await write(text(main, dialogues.fields.said), said.told);
  await expect(page.getByText(stakeholders.unheard.title(1))).toHaveCount(0);
  await look('stakeholders, dialogues');

  await goTo('supportQuestions');
  await press(main.getByRole('button', { name: supportQuestions.quick.start }));
  const pass = main.getByRole('region', { name: supportQuestions.quick.title });
  for (const [index, id] of questions.entries()) {
    await expect(pass).toContainText(supportQuestions.quick.place(index + 1, questions.length));
    await judge(pass, id === 'MI4' ? 1 : 2);
  }
  await press(main.getByRole('button', { name: supportQuestions.quick.toQuestions }));
  await choose(main.locator('[data-question="MI4"]').getByRole('radiogroup', { name: supportQuestions.children.label }), scales.yesNoUnknown.yes);
  await look('supportQuestions');

  await goTo('childRights');
  await choose(main.getByRole('radiogroup', { name: childRights.level }), scales.childRightsLevel.simple);
  await choose(main.getByRole('radiogroup', { name: childRights.heard.question }), scales.doneCode.yes);
  for (const item of childRightsQuestions.simple) {
    await write(text(main, item === 'CR.heard' ? childRights.heard.how : words.details.childRights[item].title), item === 'CR.heard' ? said.heard : `Svar ${item}`);
  }
  await look('childRights');

  await goTo('analysis');
  await press(main.getByRole('button', { name: knowledgeGaps.add, exact: true }));
  await write(text(main, knowledgeGaps.fields.question), said.gap);
  await write(text(main.getByRole('region', { name: words.questions.B1.title, exact: true }), analysis.answerLabel), said.answer);
  await look('analysis');
  await goTo('presentState');
  await expect(page.getByText(savedLine).first()).toBeVisible();
};

/** Everything of the journey, as it stands in the lists. */
const expectInLists = async (host: Host, caseId: number): Promise<void> => {
  const anna = restAs(host, 'anna');
  const of = (list: string) => anna.rows(list, `HbAssessmentId eq ${caseId}`);
  const [row] = await anna.rows('HbAssessments', `Id eq ${caseId}`);
  expect(row).toMatchObject({
    HbGoals: relevant.join('\n'), HbChildrenAffected: 'yes', HbChildRightsLevel: 'simple', HbChildrenHeard: 'yes',
  });
  const listed = (field: string): readonly string[] => String(row?.[field]).split('\n').sort();
  expect(listed('HbAffectedGroups')).toEqual(['group.elderly', 'group.women']);
  expect(listed('HbAffectedPlaces')).toEqual(['place.alvesta', 'place.remoteCountryside']);
  expect(listed('HbGoalsNotRelevant')).toHaveLength(17 - relevant.length);
  const effects = await of('HbGoalImpacts');
  expect(effects).toHaveLength(1);
  expect(effects[0]).toMatchObject({ HbTarget: 'sdg.3', HbEffect: 'positive', HbDescription: said.effect, HbGroups: 'group.elderly' });
  const [stakeholder, ...others] = await of('HbStakeholders');
  expect(others).toEqual([]);
  expect(stakeholder).toMatchObject({ Title: said.who, HbAffected: 3, HbPower: 1 });
  expect(await of('HbDialogues')).toMatchObject([{ Title: said.talk, HbSaid: said.told, HbStakeholderKeys: stakeholder?.['HbKey'] }]);
  expect(await of('HbKnowledgeGaps')).toMatchObject([{ HbQuestion: said.gap }]);
  const answers = new Map((await of('HbAnswers')).map((answer) => [String(answer['HbItem']), answer]));
  expect(questions.filter((id) => answers.get(id)?.['HbChoice'] === 'notRelevant')).toHaveLength(questions.length - 1);
  expect(answers.get('MI4')).toMatchObject({ HbChoice: 'relevant' });
  expect(answers.get('B.presentState')).toMatchObject({ HbText: said.now });
  expect(answers.get('B1')).toMatchObject({ HbText: said.answer });
  for (const item of childRightsQuestions.simple) expect(answers.get(item), item).toMatchObject({ HbText: item === 'CR.heard' ? said.heard : `Svar ${item}` });
};

const emptyCase = async (page: Page, host: Host): Promise<number> => {
  const caseId = await startCase(page, host, 'erik', { name: 'Närmare vård', purpose: 'Vård utan bil.', unit: 'Hälso- och sjukvård', type: 'project', track: 'full', group: [] });
  await casePage(page, host, 'erik', caseId).go('overview');
  return caseId;
};

test('once through B by keyboard alone, from an empty case to the analysis', async ({ page, host }) => {
  const caseId = await emptyCase(page, host);
  await goThroughB(page, keyboardOf(page), async () => undefined);
  await expectInLists(host, caseId);
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('once through B by touch: no part is wider than the screen, and axe finds nothing', async ({ page, host }) => {
    const caseId = await emptyCase(page, host);
    await goThroughB(page, fingerOf(page), async (part) => {
      await expectAccessible(page, part, 'words');
      await expectNoSidewaysScrolling(page, part);
    });
    await expectInLists(host, caseId);
  });
});
