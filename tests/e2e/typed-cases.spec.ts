import { casePage } from './case-page';
import { tc1 } from './cases/tc1-public-transport';
import { tc5 } from './cases/tc5-national-park';
import { tc6 } from './cases/tc6-rural-services';
import { tc9 } from './cases/tc9-care-professions';
import { enterWholeCase } from './enter/whole-case';
import { expect, openWebPart, test } from './fixtures';
import { restAs } from './rest';
import { words } from './words';

const ws = words.workspace;

test.describe.configure({ timeout: 300_000 });

test('TC1: a strategy on the full track; plus and minus on the same goal, a blocking gap and a revised stop', async ({ page, host }) => {
  const caseId = await enterWholeCase(page, host, tc1);
  const erik = casePage(page, host, 'erik', caseId);
  // The same goal keeps its plus and its minus, and the cumulative effect its relation.
  const rows = await restAs(host, 'erik').rows('HbGoalImpacts');
  const on11 = rows.filter(({ HbTarget }) => HbTarget === 'sdg.11').map(({ HbEffect }) => HbEffect);
  expect(on11.sort()).toEqual(['negative', 'positive']);
  const relations = await restAs(host, 'erik').rows('HbRelations');
  const plan = relations.find(({ Title }) => Title === 'Länstransportplan 2026–2037');
  expect(rows.find(({ HbEffectKind }) => HbEffectKind === 'cumulative')?.HbAddsWith).toBe(plan?.HbKey);
  // The stop was revised because of the gap, then passed; both are on record.
  await erik.go('history');
  for (const way of ['revise', 'goOn'] as const) await expect(erik.main).toContainText(words.labels.scales.stopOutcome[way]);
  const [row] = await restAs(host, 'erik').rows('HbAssessments');
  expect(row).toMatchObject({ HbChildrenAffected: 'yes', HbChildRightsLevel: 'standard', HbChildrenHeard: 'yes' });
});

test('TC5: a consultation answer on the light track leaves out D, asks for the fifth heading and is told of its deadline', async ({ page, host }) => {
  const caseId = await enterWholeCase(page, host, tc5);
  const erik = casePage(page, host, 'erik', caseId);
  await erik.go('overview');
  const rail = page.getByRole('navigation');
  await expect(rail.getByText(words.labels.steps.d)).toHaveCount(0);
  await expect(rail.getByText(words.parts.childRights.title)).toBeVisible();
  await expect(erik.main).not.toContainText(ws.missing.actions(1));
  await erik.go('brief');
  await expect(erik.answerField('BU5')).toHaveValue(tc5.brief.BU5);
  const [row] = await restAs(host, 'erik').rows('HbAssessments');
  expect(row).toMatchObject({ HbInitiativeType: 'consultation', HbChildRightsLevel: 'consultation', HbTrack: 'light' });
  await openWebPart(page, host, 'department', { surface: 'full', as: 'erik' });
  await expect(page.getByRole('row', { name: new RegExp(tc5.start.name) })).toContainText('3 juli 2027');
});

test('TC6: a grant; shares by sex, the countryside in view, running costs answered', async ({ page, host }) => {
  const caseId = await enterWholeCase(page, host, tc6);
  const erik = casePage(page, host, 'erik', caseId);
  await erik.go('supportQuestions');
  await erik.main.getByRole('tab', { name: new RegExp(`^${words.details.supportCategories.resources.title}`) }).click();
  await expect(erik.main.getByRole('table', { name: words.stepB.allocations.sharesTitle('kr') })).toContainText('25 %');
  await expect(page.getByText(words.stepB.supportQuestions.runningCosts)).toHaveCount(0);
});

test('TC9: a project on the light track; norms answered, keys from the handbook, one effect in two dimensions', async ({ page, host }) => {
  const caseId = await enterWholeCase(page, host, tc9);
  const erik = casePage(page, host, 'erik', caseId);
  await erik.go('judgement');
  const why = erik.main.getByRole('radiogroup', { name: ws.judgement.subReasonLabel });
  await expect(why.getByRole('radio', { name: new RegExp(`^${words.labels.scales.neutralReason.notApplicable}`) })).toBeChecked();
  const rows = await restAs(host, 'erik').rows('HbGoalImpacts');
  expect(rows.find(({ HbTarget }) => HbTarget === 'sdg.10')?.HbDimensions).toBe('social\neconomic');
});
