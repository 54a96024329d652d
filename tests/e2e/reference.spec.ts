import type { Locator, Page } from '@playwright/test';
import type { EntrySet } from '../../src/method/reference';
import { casePage, field, startCase } from './case-page';
import { tick } from './enter/fields';
import { expect, openWebPart, test } from './fixtures';
import { joinGroup, restAs } from './rest';
import { words } from './words';

const { editor, sets, review, problems, move } = words.reference;
const { details, labels } = words;
const { edition } = words.workspace.frame;

type Host = Parameters<typeof restAs>[0];
const CASE = 2;
const MI1 = details.supportQuestions['MI1'];
const helpSv = editor.entry.inSwedish(editor.entry.fields.help);
const nameSv = editor.entry.inSwedish(editor.entry.fields.title);

// The second of two who publish is told 412 or that the key is taken, which Chromium counts as an error.
test.use({ site: 'demo', allowed: [/status of (412|500)/] });

/** From the department's page, as an administrator gets there. */
const openReference = async (page: Page, host: Host, person: string): Promise<void> => {
  await openWebPart(page, host, 'department', { surface: 'full', as: person });
  await page.getByRole('button', { name: words.department.list.reference }).click();
  await expect(page.getByRole('heading', { level: 1, name: editor.title })).toBeVisible();
};
const openSet = (page: Page, set: EntrySet): Promise<void> => page.getByRole('navigation', { name: sets.nav }).getByRole('button', { name: new RegExp(`^${sets.titles[set]}`) }).click();
const openEntry = async (page: Page, set: EntrySet, id: string): Promise<void> => {
  await openSet(page, set);
  await page.locator(`[data-entry="${set}:${id}"] [data-part="open"]`).click();
};
const select = (page: Page, label: string): Locator => page.getByRole('combobox', { name: label, exact: true });
const openReview = (page: Page): Promise<void> => page.getByRole('button', { name: editor.review }).click();

const addQuestion = async (page: Page, title: string, help: string): Promise<void> => {
  await openSet(page, 'supportQuestion');
  await page.getByRole('button', { name: sets.add.supportQuestion }).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, editor.addForm.question).fill(title);
  await dialog.getByLabel(editor.parents.supportQuestion).selectOption({ label: editor.categories.power });
  await dialog.getByRole('button', { name: editor.addForm.create }).click();
  await field(page, helpSv).fill(help);
};

/** A part of the strategy that is not filled in yet. */
const addNode = async (page: Page, name: string, type: string, under?: string): Promise<void> => {
  await openSet(page, 'node');
  await page.getByRole('region', { name: labels.strategies['kronoberg2035'] }).getByRole('button', { name: editor.strategy.addHere }).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, editor.addForm.name).fill(name);
  await dialog.getByRole('button', { name: editor.addForm.create }).click();
  await select(page, editor.details.type).selectOption({ label: type });
  if (under !== undefined) await select(page, editor.details.under).selectOption({ label: under });
};

const publish = async (page: Page, next: number, note: string): Promise<void> => {
  await field(page, review.note).fill(note);
  await page.getByRole('button', { name: review.publish(next) }).click();
};

const published = async (host: Host, set: EntrySet, id: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await restAs(host, 'anna').rows('HbReferenceData', `HbSet eq '${set}'`)).filter(({ HbEntry: entry }) => entry === id);

test('an administrator changes the method without code: bad data is refused, open cases keep their words and are offered the new edition', async ({ page, host, newPage }) => {
  test.setTimeout(180_000);
  const question = 'Vilka nås inte av digitala tjänster?';
  const priority = 'Ett län att växa upp i';
  const joint = 'Kraftsamling för kompetens';
  await openReference(page, host, 'anna');
  await openEntry(page, 'supportQuestion', 'MI1');
  await field(page, helpSv).fill('Ny vägledning från Anna.');
  await addQuestion(page, question, 'Tänk på ålder, språk och plats.');
  await addNode(page, priority, labels.strategyNodeTypes['longTermPriority'] ?? '');
  await addNode(page, 'Tillfällig del', labels.strategyNodeTypes['area'] ?? '');
  await addNode(page, joint, labels.strategyNodeTypes['jointEffort'] ?? '', 'Tillfällig del');

  // A part whose parent is gone, and one without a name: both are told where they stand, and nothing is published.
  await openSet(page, 'node');
  await page.getByRole('button', { name: 'Tillfällig del' }).first().click();
  await page.getByRole('button', { name: editor.entry.removeNew }).click();
  await page.getByRole('button', { name: joint }).first().click();
  await field(page, nameSv).fill(' ');
  await openReview(page);
  await expect(page.getByText(problems.title(2))).toBeVisible();
  for (const sentence of [problems.emptyTitle, problems.badDetail(editor.details.under)]) await expect(page.getByText(sentence)).toBeVisible();
  await publish(page, 1, 'Digitala tjänster, och strategin till 2035.');
  await expect(page.getByText(review.mendFirst)).toBeVisible();
  expect(await restAs(host, 'anna').rows('HbReferenceData')).toEqual([]);
  await page.getByRole('listitem').filter({ hasText: problems.emptyTitle }).getByRole('button').click();
  await expect(field(page, nameSv)).toHaveAccessibleDescription(new RegExp(problems.emptyTitle));
  await field(page, nameSv).fill(joint);
  await select(page, editor.details.under).selectOption({ label: editor.nothingChosen });

  // The strategy applies from now on, and the one before it no longer does.
  await openEntry(page, 'strategy', 'kronoberg2035');
  await tick(page, editor.details.status, editor.codes.current);
  await page.getByRole('button', { name: editor.strategy.supersede(labels.strategies['gronaKronoberg2025'] ?? '') }).click();
  await openReview(page);
  await expect(page.getByText(problems.noCurrent)).toHaveCount(0);
  await publish(page, 1, 'Digitala tjänster, och strategin till 2035.');
  await expect(page.getByRole('heading', { name: review.history.title })).toBeVisible();
  await expect(page.locator('#webPart')).toContainText('Digitala tjänster, och strategin till 2035.');

  // A case that was open before keeps its words.
  const erik = casePage(await newPage(), host, 'erik', CASE);
  const pinned = async () => (await restAs(host, 'anna').rows('HbAssessments', `Id eq ${CASE}`))[0];
  const before = await pinned();
  await erik.go('supportQuestions');
  await expect(erik.main).toContainText(MI1?.title ?? '');
  await expect(erik.main).not.toContainText(question);
  await expect(erik.page.getByText(edition.title)).toBeVisible();
  await erik.page.getByRole('button', { name: edition.show }).click();
  const dialog = erik.page.getByRole('dialog', { name: move.title });
  await expect(dialog).toContainText('Digitala tjänster, och strategin till 2035.');
  // The set is open of itself: the group has answered something in it.
  await expect(dialog.getByRole('list', { name: sets.titles.supportQuestion })).toContainText(question);
  await expect(dialog.getByRole('list', { name: sets.titles.supportQuestion })).toContainText('Ny vägledning från Anna.');
  expect((await pinned())?.['HbMethodVersion']).toBe(before?.['HbMethodVersion']);
  await dialog.getByRole('button', { name: move.goOn }).click();
  await erik.saved();
  await erik.go('supportQuestions');
  await expect(erik.main).toContainText(question);
  await expect(erik.page.getByText(edition.title)).toHaveCount(0);
  const after = await pinned();
  expect(after?.['HbMethodVersion']).not.toBe(before?.['HbMethodVersion']);
  // What was written of the older strategy is still in sight, until the group chooses the one that applies now.
  await erik.go('a');
  await expect(erik.main.getByRole('listitem', { name: labels.strategyNodes['gk2025.priority1'], exact: true })).toBeVisible();
  await select(erik.page, words.initiative.strategy.choose).selectOption({ label: labels.strategies['kronoberg2035'] ?? '' });
  for (const name of [priority, joint]) await expect(erik.main.getByRole('listitem', { name, exact: true })).toBeVisible();
  await erik.saved();
  expect((await pinned())?.['HbStrategyVersion']).not.toBe(before?.['HbStrategyVersion']);

  // A new case is at the new edition from the start, with the new strategy.
  const caseId = await startCase(page, host, 'karin', { name: 'Digital vård', purpose: 'Närmare vård.', unit: 'Hälso- och sjukvård', type: 'project', track: 'full', group: [] });
  const [started] = await restAs(host, 'anna').rows('HbAssessments', `Id eq ${caseId}`);
  expect([started?.['HbMethodVersion'], started?.['HbStrategyVersion']]).toEqual([after?.['HbMethodVersion'], (await pinned())?.['HbStrategyVersion']]);
  const karin = casePage(page, host, 'karin', caseId);
  await karin.go('a');
  for (const name of [priority, joint]) await expect(karin.main.getByRole('listitem', { name, exact: true })).toBeVisible();
  await expect(karin.main.getByRole('listitem', { name: labels.strategyNodes['gk2025.priority1'], exact: true })).toHaveCount(0);
  await expect(page.getByText(edition.title)).toHaveCount(0);
});

test('two administrators publish at once: the second is told, chooses where both changed the same, and loses nothing', async ({ page, host, newPage }) => {
  await joinGroup(host, 'karin', /administratörer$/);
  const other = await newPage();
  await openReference(page, host, 'anna');
  await openReference(other, host, 'karin');
  for (const [one, text] of [[page, 'Annas vägledning.'], [other, 'Karins vägledning.']] as const) {
    await openEntry(one, 'supportQuestion', 'MI1');
    await field(one, helpSv).fill(text);
  }
  await openEntry(page, 'supportQuestion', 'MI2');
  await field(page, helpSv).fill('Bara Anna har ändrat den här.');
  await addQuestion(other, 'Vem har inte råd?', 'Räkna med avgifter och resor.');
  await openReview(page);
  await openReview(other);
  await publish(page, 1, 'Annas ändringar.');
  await expect(page.getByRole('heading', { name: review.history.title })).toBeVisible();
  await publish(other, 1, 'Karins ändringar.');
  await expect(other.getByText(review.overtaken.title(1))).toBeVisible();
  await expect(other.getByText(/Anna Lindqvist publicerade/)).toBeVisible();
  for (const text of ['Annas vägledning.', 'Karins vägledning.']) await expect(other.getByText(text).first()).toBeVisible();
  expect(await published(host, 'supportQuestion', 'MI1')).toHaveLength(1);
  await other.getByRole('button', { name: review.overtaken.keepMine }).click();
  await expect(field(other, review.note)).toHaveValue('Karins ändringar.');
  await other.getByRole('button', { name: review.publish(2) }).click();
  await expect(other.getByRole('heading', { name: review.history.title })).toBeVisible();
  expect((await published(host, 'supportQuestion', 'MI1')).map(({ HbHelpSv: help }) => help)).toEqual(['Annas vägledning.', 'Karins vägledning.']);
  expect((await published(host, 'supportQuestion', 'MI2')).map(({ HbHelpSv: help }) => help)).toEqual(['Bara Anna har ändrat den här.']);
  expect((await restAs(host, 'anna').rows('HbReferenceData')).filter(({ HbTitleSv: title }) => title === 'Vem har inte råd?')).toHaveLength(1);
});

test('a reader reads the method, is told who changes it, and is offered nothing to change', async ({ page, host }) => {
  await openWebPart(page, host, 'department', { surface: 'full', as: 'nils' });
  await expect(page.getByRole('button', { name: words.department.list.reference })).toHaveCount(0);
  await openWebPart(page, host, 'department', { surface: 'full', as: 'nils', search: { part: 'reference' } });
  await expect(page.getByText(editor.readOnly.title)).toBeVisible();
  await openSet(page, 'supportQuestion');
  await expect(page.getByRole('button', { name: sets.add.supportQuestion })).toHaveCount(0);
  await openEntry(page, 'supportQuestion', 'MI1');
  await expect(field(page, helpSv)).not.toBeEditable();
  await expect(page.getByRole('button', { name: editor.review })).toHaveCount(0);
  await expect(page.getByRole('button', { name: editor.entry.withdraw })).toHaveCount(0);
});
