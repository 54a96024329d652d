import { casePage } from './case-page';
import { tc1 } from './cases/tc1-public-transport';
import { tc3 } from './cases/tc3-cycling';
import { tc5 } from './cases/tc5-national-park';
import { tc6 } from './cases/tc6-rural-services';
import { tc8 } from './cases/tc8-double-track';
import { tc9 } from './cases/tc9-care-professions';
import { publish } from './enter/publication';
import { enterWholeCase } from './enter/whole-case';
import { expect, openWebPart, test } from './fixtures';
import { conflictsOf, publishedFiles } from './published';
import { restAs } from './rest';
import { words } from './words';

const ws = words.workspace;

test.describe.configure({ timeout: 300_000 });

// Installing through the screens is part of TC11 (tc11.spec.ts).
test.use({ site: 'installed' });

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

  // What is published stays as it is, byte by byte, whatever is written and published afterwards.
  const first = await publishedFiles(page, host, 'erik', 'tc1');
  expect(first.map(({ name }) => name.replace(/^.*-/, ''))).toEqual(['r1.docx', 'r1.json']);
  for (const conflict of await conflictsOf(host, 'erik')) expect(first[1]?.text).toContain(conflict);
  await erik.go('brief');
  await erik.answer('BU4', 'Stråk mot landsbygd, och nu också skolskjuts.');
  await erik.saved();
  await publish(erik, { diaryNumber: '26RGK428', revision: 2, reason: 'Skolskjutsen har tillkommit.' });
  const after = await publishedFiles(page, host, 'erik', null);
  expect(after).toHaveLength(4);
  for (const { name, bytes } of first) expect(after.find((file) => file.name === name)?.bytes.equals(bytes)).toBe(true);
  // The first revision is read as it was, with what has changed since.
  await erik.go('brief');
  await erik.main.getByRole('tab', { name: new RegExp(`^${ws.brief.page.tabs.publish}`) }).click();
  const card = erik.main.getByRole('article', { name: ws.brief.publish.list.revision(1) });
  await card.getByRole('button', { name: ws.brief.publish.list.openNamed(1) }).click();
  await expect(card.getByText(ws.brief.publish.intact)).toBeVisible();
  await card.getByRole('button', { name: ws.brief.publish.list.compare }).click();
  await expect(card.getByText('och nu också skolskjuts').first()).toBeVisible();
});

test('TC3: a strategy looked back on; shares of the way and cost per km are worked out', async ({ page, host }) => {
  const caseId = await enterWholeCase(page, host, tc3);
  const erik = casePage(page, host, 'erik', caseId);
  await erik.go('d');
  const cardOf = (name: string) => erik.main.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }).last();
  for (const [name, told] of [['Byggd cykelväg', /33,6\s%/], ['Kostnad för byggda cykelvägar', /22\s%/], ['Kostnad per km', /1,57/]] as const) {
    await expect(cardOf(name)).toContainText(told);
  }
  await cardOf('Kostnad per km').getByRole('button', { name: 'Kostnad per km', exact: true }).click();
  await expect(cardOf('Kostnad per km')).toContainText(/1,57 Mkr per km/);
  await expect(cardOf('Kostnad per km')).toContainText(/2,4 Mkr per km/);
  await cardOf('Byggd cykelväg').getByRole('button', { name: 'Byggd cykelväg', exact: true }).click();
  await expect(cardOf('Byggd cykelväg').getByRole('img').first()).toBeVisible();
  const [word, data] = await publishedFiles(page, host, 'erik', 'tc3');
  for (const told of [/33,6\s%/, /1,57 Mkr per km/, /2,4 Mkr per km/]) expect(data?.text).toMatch(told);
  for (const said of ['Näringslivsenheten', ...await conflictsOf(host, 'erik')]) expect(data?.text).toContain(said);
  expect(word?.bytes.subarray(0, 2).toString()).toBe('PK');
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
  const [, data] = await publishedFiles(page, host, 'erik', 'tc6');
  for (const said of ['Driftstöd till butiker', ...await conflictsOf(host, 'erik')]) expect(data?.text).toContain(said);
  // The shares by sex.
  expect(data?.text).toMatch(/25\s%/);
});

test('TC8: the rule suggests and people decide; an unsustainable case with its brief published', async ({ page, host }) => {
  const caseId = await enterWholeCase(page, host, tc8);
  const erik = casePage(page, host, 'erik', caseId);
  await erik.go('judgement');
  await expect(erik.main.getByText(ws.judgement.suggestions.unsustainable(['economic']))).toBeVisible();
  const [row] = await restAs(host, 'erik').rows('HbAssessments');
  expect(row).toMatchObject({ HbOutcome: 'Unsustainable', HbStatus: 'InProgress' });
  const [, data] = await publishedFiles(page, host, 'erik', 'tc8');
  for (const conflict of await conflictsOf(host, 'erik')) expect(data?.text).toContain(conflict);
  for (const said of ['Trafikverket', '26RGK777', 'Stationer och anslutande vägar']) expect(data?.text).toContain(said);
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
