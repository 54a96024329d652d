import type { Locator, Page } from '@playwright/test';
import { planYearAt } from '../../src/domain/planning/plan-year';
import { casePage, field } from './case-page';
import { tick } from './enter/fields';
import { expect, openWebPart, test } from './fixtures';
import { restAs } from './rest';
import { words } from './words';

const { plan, counts } = words.planning;
const { list, newCase } = words.department;
const { labels } = words;

type Host = Parameters<typeof openWebPart>[1];
/** The demo's case about shops in the countryside, which has got as far as the decision brief. */
const SOURCE = 2;

// The second of two who write the same row is told 412, which Chromium counts as an error.
test.use({ site: 'demo', allowed: [/status of 412/] });

const openPlan = async (page: Page, host: Host, person: string): Promise<void> => {
  await openWebPart(page, host, 'department', { surface: 'full', as: person });
  await page.getByRole('tab', { name: list.views.plan }).click();
  await expect(page.getByRole('heading', { name: plan.title(planYearAt(new Date().toISOString())) })).toBeVisible();
};

const add = async (page: Page, name: string, purpose: string): Promise<void> => {
  const open = page.getByRole('button', { name: plan.add.open });
  const form = page.getByRole('form', { name: plan.add.title });
  // The form stays open for the next one.
  await expect(open.or(form).first()).toBeVisible();
  if (await open.isVisible()) await open.click();
  await field(form, plan.add.name.label).fill(name);
  await form.getByLabel(plan.add.type.label).selectOption({ label: labels.initiativeTypes.project.title });
  await field(form, plan.add.unit.label).fill('Trafik');
  await field(form, plan.add.purpose.label).fill(purpose);
  await form.getByRole('button', { name: plan.add.send, exact: true }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
};

interface Position { readonly choice: keyof typeof plan.select.choices; readonly on: string; readonly with: string; readonly reason: string }

/** Fills in the position taken on an initiative; saving it is another step. */
const takePosition = async (page: Page, name: string, { choice, on, with: whom, reason }: Position): Promise<Locator> => {
  await page.getByRole('button', { name: plan.card.chooseOf(name) }).click();
  const form = page.getByRole('form', { name: plan.select.title });
  await tick(form, plan.select.choice, plan.select.choices[choice]);
  await form.getByLabel(plan.select.on).fill(on);
  await field(form, plan.select.with.label).fill(whom);
  await field(form, plan.select.reason.label).fill(reason);
  return form;
};
const save = (form: Locator): Promise<void> => form.getByRole('button', { name: plan.save, exact: true }).click();
const group = (page: Page, selection: keyof typeof plan.groups, count: number): Locator =>
  page.getByRole('region', { name: `${plan.groups[selection].title} (${count})`, exact: true });

test('a year is planned: one initiative is chosen and begun as the same row, another is kept with the reason it was left out', async ({ page, host }) => {
  const chosen = { choice: 'chosen', on: '2026-10-12', with: 'Avdelningschef trafik', reason: 'Stor, och berör hela länet.' } as const;
  const left = { choice: 'notChosen', on: '2026-10-13', with: 'Avdelningschef stab', reason: 'Liten och tidsbegränsad.' } as const;
  await openPlan(page, host, 'karin');
  await add(page, 'Cykelplan för länet', 'Fler ska kunna cykla.');
  await add(page, 'Ny logotyp', '');
  // A position without its reason is told what it lacks, and nothing is written.
  const form = await takePosition(page, 'Ny logotyp', { ...left, reason: ' ' });
  await save(form);
  await expect(form.getByText(plan.problems.reason.missing)).toBeVisible();
  await field(form, plan.select.reason.label).fill(left.reason);
  await save(form);
  await save(await takePosition(page, 'Cykelplan för länet', chosen));
  await expect(group(page, 'chosen', 1).getByRole('heading', { name: 'Cykelplan för länet' })).toBeVisible();

  await openPlan(page, host, 'karin');
  for (const said of ['Ny logotyp', left.reason, left.with, '13 oktober 2026']) await expect(group(page, 'notChosen', 1)).toContainText(said);
  for (const said of [chosen.reason, chosen.with, '12 oktober 2026']) await expect(group(page, 'chosen', 1)).toContainText(said);
  const planned = () => restAs(host, 'anna').rows('HbAssessments', "Title eq 'Cykelplan för länet'");
  const [before] = await planned();
  expect(before).toMatchObject({ HbStatus: 'Planned', HbSelection: 'chosen' });

  await page.getByRole('button', { name: plan.card.beginOf('Cykelplan för länet') }).click();
  const dialog = page.getByRole('dialog', { name: newCase.titlePlanned });
  await expect(dialog.getByLabel(newCase.purpose.label)).toHaveValue('Fler ska kunna cykla.');
  await tick(dialog, newCase.track.label, labels.tracks.full.title);
  await dialog.getByLabel(newCase.trackReason.label).fill('Byggs i tio år.');
  await dialog.getByRole('button', { name: newCase.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cykelplan för länet' })).toBeVisible();
  const begun = await planned();
  expect(begun).toHaveLength(1);
  expect(begun[0]).toMatchObject({ Id: before?.['Id'], HbStatus: 'InProgress', HbSelection: 'chosen', HbSelectionReason: chosen.reason, HbSelectedWith: chosen.with, HbTrack: 'full' });
  const [kept] = await restAs(host, 'anna').rows('HbAssessments', "Title eq 'Ny logotyp'");
  expect(kept).toMatchObject({ HbStatus: 'Planned', HbSelection: 'notChosen', HbSelectionReason: left.reason });
});

test('two planners take a position at once: the second sees what the first decided, and chooses', async ({ page, host, newPage }) => {
  const name = 'Regionbiblioteket flyttar';
  await openPlan(page, host, 'karin');
  await add(page, name, '');
  const other = await newPage();
  await openPlan(other, host, 'erik');
  const hers = await takePosition(page, name, { choice: 'chosen', on: '2026-10-12', with: 'Avdelningschef kultur', reason: 'Berör alla kommuner.' });
  const his = await takePosition(other, name, { choice: 'notChosen', on: '2026-10-20', with: 'Avdelningschef stab', reason: 'Redan beslutat.' });
  await save(hers);
  await expect(group(page, 'chosen', 1)).toContainText(name);
  await save(his);
  const conflict = other.getByRole('group', { name: plan.conflict.title(plan.conflict.fields.selection) });
  for (const said of ['Berör alla kommuner.', 'Avdelningschef kultur', plan.conflict.theirs('Karin Åberg'), 'Redan beslutat.', 'Avdelningschef stab']) await expect(conflict).toContainText(said);
  const rows = () => restAs(host, 'anna').rows('HbAssessments', `Title eq '${name}'`);
  expect((await rows())[0]).toMatchObject({ HbSelection: 'chosen', HbSelectionReason: 'Berör alla kommuner.' });
  await conflict.getByRole('button', { name: plan.conflict.keepMine }).click();
  await save(his);
  await expect(group(other, 'notChosen', 1)).toContainText('Redan beslutat.');
  expect((await rows())[0]).toMatchObject({ HbSelection: 'notChosen', HbSelectionReason: 'Redan beslutat.', HbSelectedWith: 'Avdelningschef stab' });
});

test('a case begun from a copy has the stakeholders, the sorted goals, a way back to its source, its indicators without figures, and nothing judged', async ({ page, host }) => {
  const anna = restAs(host, 'anna');
  const [source] = await anna.rows('HbAssessments', `Id eq ${SOURCE}`);
  const title = String(source?.['Title']);
  await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
  await page.getByRole('button', { name: list.startNew }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(newCase.name.label).fill('Service i landsbygd, nästa period');
  await dialog.getByRole('button', { name: newCase.copy.open }).click();
  await dialog.getByRole('searchbox', { name: newCase.copy.search.label }).fill(title.slice(0, 12));
  await dialog.getByRole('button', { name: new RegExp(`^${newCase.copy.choose(title)}`) }).click();
  await expect(dialog.getByText(newCase.copy.chosen(title))).toBeVisible();
  await tick(dialog, newCase.track.label, labels.tracks.light.title);
  await dialog.getByLabel(newCase.trackReason.label).fill('Samma stöd som förra perioden.');
  await dialog.getByRole('button', { name: newCase.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Service i landsbygd, nästa period' })).toBeVisible();

  const [copy] = await anna.rows('HbAssessments', "Title eq 'Service i landsbygd, nästa period'");
  const id = Number(copy?.['Id']);
  const of = (rows: string, caseId: number) => anna.rows(rows, `HbAssessmentId eq ${caseId}`);
  const taken = ['HbDelimitation', 'HbGoals', 'HbGoalsNotRelevant', 'HbGoalsUnknown', 'HbAffectedGroups', 'HbAffectedPlaces'];
  expect(taken.map((name) => copy?.[name])).toEqual(taken.map((name) => source?.[name]));
  expect(copy).toMatchObject({ HbStep: 'a', HbOutcome: 'NotJudged', HbAssessedOn: null, HbChildrenAffected: null });
  for (const name of ['HbProposal', 'HbAssessorName', 'HbSummary']) expect(copy?.[name] ?? '', name).toBe('');
  const names = async (caseId: number): Promise<readonly unknown[]> => (await of('HbStakeholders', caseId)).filter(({ HbStakeholderKind: kind }) => kind !== 'person').map(({ Title: name }) => name).sort();
  expect(await names(id)).toEqual(await names(SOURCE));
  expect((await of('HbRelations', id)).find(({ HbOtherCaseId: other }) => other === SOURCE)).toMatchObject({ Title: title, HbRelationKind: 'earlierAssessment' });
  for (const rows of ['HbGoalImpacts', 'HbConflicts', 'HbKeys', 'HbActions', 'HbIndicators']) expect(await of(rows, SOURCE), rows).not.toHaveLength(0);
  for (const rows of ['HbGoalImpacts', 'HbConflicts', 'HbSynergies', 'HbDialogues', 'HbActions', 'HbMeasurements', 'HbChanges', 'HbKnowledgeGaps', 'HbAllocations', 'HbDecisions']) {
    expect(await of(rows, id), rows).toEqual([]);
  }
  // What is measured is begun from, without a figure; the keys it stands under meet nothing yet.
  const [keys, indicators] = [await of('HbKeys', id), await of('HbIndicators', id)];
  expect(indicators).toHaveLength((await of('HbIndicators', SOURCE)).length);
  for (const { HbBaseline: baseline, HbTargetValue: target, HbUnder: under } of indicators) {
    expect([baseline, target]).toEqual([null, null]);
    expect(keys.map(({ HbKey: key }) => key)).toContain(under);
  }
  for (const { HbMeets: meets } of keys) expect(meets ?? '').toBe('');
  expect((await of('HbAnswers', id)).filter(({ HbItem: item }) => !String(item).startsWith('own.'))).toEqual([]);
  // The relation is seen where the group works, and leads to the source.
  await casePage(page, host, 'karin', id).go('initiative');
  await expect(page.getByRole('main').getByRole('heading', { name: title })).toBeVisible();
});

test('the yearly child-rights counts fall out of a judged case: one reviewed, and one heard once its children are', async ({ page, host }) => {
  const year = new Date().getFullYear() - 4;
  await restAs(host, 'anna').change('HbAssessments', SOURCE, { HbAssessedOn: `${year}-06-15` });
  const numbers = async (): Promise<readonly string[]> => {
    await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
    await page.getByRole('tab', { name: list.views.counts }).click();
    await page.getByLabel(counts.year, { exact: true }).selectOption(String(year));
    await expect(page.getByRole('heading', { name: counts.list })).toBeVisible();
    return page.getByRole('status').locator('dl dd').allTextContents();
  };
  expect(await numbers()).toEqual(['1', '0']);
  const erik = casePage(page, host, 'erik', SOURCE);
  await erik.go('childRights');
  await tick(erik.main, words.stepB.childRights.heard.question, labels.scales.doneCode.yes);
  await erik.saved();
  expect(await numbers()).toEqual(['1', '1']);
});

test('the responsibility is handed over: the history tells from whom to whom and why', async ({ page, host }) => {
  const { handOver } = words.initiative;
  const erik = casePage(page, host, 'erik', SOURCE);
  await erik.go('initiative');
  await page.getByRole('button', { name: handOver.startLabel }).click();
  const dialog = page.getByRole('dialog', { name: handOver.title });
  await dialog.getByRole('combobox', { name: handOver.to }).fill('Johan');
  await page.getByRole('option', { name: /Johan Nyström/ }).click();
  await field(dialog, handOver.reason).fill('Erik börjar en ny tjänst.');
  await dialog.getByRole('button', { name: handOver.confirm, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await erik.saved();
  await erik.go('history');
  for (const said of [words.workspace.history.handedOver, 'Erik Sandberg', 'Johan Nyström', 'Erik börjar en ny tjänst.']) await expect(erik.main).toContainText(said);
  // He who handed over is still in the group.
  await erik.go('initiative');
  await expect(field(page, words.workspace.overview.fields.purpose)).toBeEditable();
  await openWebPart(page, host, 'department', { surface: 'full', as: 'erik' });
  await expect(page.getByRole('row', { name: /Kommersiell service/ })).toContainText('Johan Nyström');
});
