import type { Locator } from '@playwright/test';
import { casePage, field } from './case-page';
import { expect, openWebPart, test } from './fixtures';
import { loginOf, restAs } from './rest';
import { words } from './words';

const { overview, actionPlan, frame, bindings } = words.workspace;
const { failures } = words.common;
const { newCase } = words.department;
const CASE = 2;
const WAITING = 3;
/** In the demo; the table has a row of headings, too. */
const CASES = 4;
const LONG = 60_000;

/** Everything that ever broke a form: quotes, åäö, emoji, mark-up, a spreadsheet's formula, a template, a path. */
const nasty = `="cmd"&'x' =cmd()|' /C calc'!A1 "citat" 'enkelt' åäö ÅÄÖ é 🚤👩‍👩‍👧‍👦 <script>window.hbBroken = 1</script> <b onclick=x>&amp;</b> \${7*7} %00 \\n {{x}} --`;
const long = (seed: string): string => `${seed} ${`${nasty} `.repeat(Math.ceil(LONG / nasty.length))}`.slice(0, LONG - 1).trimEnd().padEnd(LONG, '.');

test.use({ site: 'demo', allowed: [/Failed to load resource/] });

const isBroken = (area: Locator): Promise<boolean> => area.page().evaluate(() => 'hbBroken' in window);

test.describe('the form for a new case', () => {
  test('a name of 60,000 characters, then none: a sentence each, and nothing is lost', async ({ page, host }) => {
    const open = async () => {
      await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
      return page.getByRole('dialog').getByLabel(newCase.name.label);
    };
    const name = await open();
    await page.getByRole('button', { name: words.department.list.startNew }).first().click();
    await name.fill('x'.repeat(LONG));
    await page.getByRole('dialog').getByLabel(newCase.purpose.label).fill(nasty);
    await page.getByRole('dialog').getByRole('button', { name: newCase.start }).click();
    await expect(page.getByText(newCase.problems.name.tooLong(LONG))).toBeVisible();
    await open();
    await expect(name).toHaveValue('x'.repeat(LONG));
    await expect(page.getByRole('dialog').getByLabel(newCase.purpose.label)).toHaveValue(nasty);
    await name.fill('   ');
    await page.getByRole('dialog').getByRole('button', { name: newCase.start }).click();
    await expect(page.getByText(newCase.problems.name.missing)).toBeVisible();
    await expect(page.getByText(newCase.problems.unit.missing)).toBeVisible();
  });
});

test('a case’s name of 60,000 characters is not sent and not lost; an empty one is told', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('initiative');
  const name = field(page, overview.fields.name);
  const before = await name.inputValue();
  await name.fill('x'.repeat(LONG));
  await expect(page.getByText(failures.tooLong(LONG, 255))).toBeVisible();
  await expect(erik.saveLine(frame.save.refused)).toBeVisible();
  await erik.go('initiative');
  await expect(name).toHaveValue('x'.repeat(LONG));
  await expect(page.getByText(failures.tooLong(LONG, 255))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
  expect((await restAs(host, 'anna').rows('HbAssessments', `Id eq ${CASE}`))[0]?.['Title']).toBe(before);
  const renamed = `${before} 2`;
  await name.fill(renamed);
  await erik.saved();
  await name.fill('   ');
  await expect(page.getByText(failures.noName).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: renamed })).toBeVisible();
  await erik.go('initiative');
  expect((await restAs(host, 'anna').rows('HbAssessments', `Id eq ${CASE}`))[0]?.['Title']).toBe(renamed);
});

/** Opens the first card of every list, or the cards of `rows`: what is written may move a card in its list. @returns the rows of the cards */
const openCards = async (main: Locator, rows?: readonly string[]): Promise<readonly string[]> => {
  const goal = main.locator('[data-goal] h4 button[aria-expanded="false"]').first();
  if (await goal.count() > 0) await goal.click();
  const first = async (): Promise<readonly string[]> => main.locator('ul:has(> li[data-row])').evaluateAll((lists) => lists.map((list) => list.querySelector(':scope > li[data-row]')?.getAttribute('data-row') ?? ''));
  const opened = rows ?? await first();
  for (const row of opened) {
    const toggle = main.locator(`li[data-row="${row}"] button[aria-expanded="false"]`).first();
    if (await toggle.count() > 0) await toggle.click();
  }
  return opened;
};

/** Every multi-line field of a part that holds another kind of text than the ones before it. */
const notesOf = async (main: Locator): Promise<readonly Locator[]> => {
  const areas = main.locator('textarea:not([readonly])');
  const labels = await areas.evaluateAll((elements) => elements.map((element) => (element as HTMLTextAreaElement).labels?.[0]?.textContent ?? ''));
  return labels.flatMap((label, index) => (labels.indexOf(label) === index ? [areas.nth(index)] : []));
};

for (const part of ['initiative', 'a', 'stop1', 'presentState', 'goals', 'stakeholders', 'supportQuestions', 'childRights', 'analysis', 'c', 'd', 'judgement', 'brief'] as const) {
  test(`60,000 characters of everything in every kind of note: ${part}`, async ({ page, host }) => {
    const erik = casePage(page, host, 'erik', CASE);
    await erik.go(part);
    const rows = await openCards(erik.main);
    const count = (await notesOf(erik.main)).length;
    expect(count).toBeGreaterThan(0);
    const texts = Array.from({ length: count }, (_, index) => long(`${part} ${index}`));
    for (const [index, note] of (await notesOf(erik.main)).entries()) {
      await note.fill(texts[index] ?? '');
      // One at a time: a browser's storage holds a few million characters.
      await erik.saved(20_000);
    }
    await page.evaluate(() => localStorage.clear());
    await erik.go(part);
    await openCards(erik.main, rows);
    const notes = await notesOf(erik.main);
    expect(notes).toHaveLength(count);
    for (const [index, note] of notes.entries()) expect(await note.inputValue() === texts[index], `note ${index} of ${part}`).toBe(true);
    expect(await isBroken(erik.main)).toBe(false);
  });
}

test('quotes, åäö, emoji, mark-up and formulas come back as they were written, everywhere they are shown', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('initiative');
  for (const label of [overview.fields.name, overview.fields.purpose, overview.fields.unit, overview.fields.diaryNumber]) await field(page, label).fill(nasty);
  await erik.saved();
  await page.evaluate(() => localStorage.clear());
  await erik.go('initiative');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nasty);
  for (const label of [overview.fields.name, overview.fields.purpose, overview.fields.unit, overview.fields.diaryNumber]) await expect(field(page, label)).toHaveValue(nasty);
  await openWebPart(page, host, 'department', { surface: 'full', as: 'erik' });
  await expect(page.getByRole('link', { name: nasty })).toBeVisible();
  await restAs(host, 'anna').change('HbAssessments', WAITING, { Title: nasty, HbProposal: nasty, HbOpenQuestions: nasty });
  await openWebPart(page, host, 'queue', { surface: 'full', as: 'sara', search: { case: String(WAITING) } });
  await expect(page.getByRole('article')).toContainText(nasty);
  expect(await isBroken(page.locator('body'))).toBe(false);
});

test('an action that is due before it starts: a sentence, and both days are kept', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('d');
  const open = () => erik.main.locator('li[data-row] button[aria-expanded="false"]').first().click();
  await open();
  const day = (label: string) => erik.main.getByLabel(label, { exact: true }).first();
  await day(actionPlan.actionFields.start).fill('2027-05-02');
  await day(actionPlan.actionFields.due).fill('2027-05-01');
  await expect(page.getByText(actionPlan.dueBeforeStart)).toBeVisible();
  await erik.saved();
  await erik.go('d');
  await open();
  await expect(day(actionPlan.actionFields.start)).toHaveValue('2027-05-02');
  await expect(day(actionPlan.actionFields.due)).toHaveValue('2027-05-01');
  await expect(page.getByText(actionPlan.dueBeforeStart)).toBeVisible();
});

test('a decision dated tomorrow is not written, and what was typed is there after a reload', async ({ page, host }) => {
  const { decision } = words.queue;
  const open = () => openWebPart(page, host, 'queue', { surface: 'full', as: 'sara', search: { case: String(WAITING) } });
  await open();
  await page.getByRole('radio', { name: new RegExp(`^${words.labels.scales.decision.end}`) }).check({ force: true });
  await page.getByLabel(decision.reason.label).fill(nasty);
  await page.getByLabel(decision.date.label).fill('2099-01-01');
  await page.getByRole('button', { name: decision.submit }).click();
  await expect(page.getByText(decision.problems.inFuture)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open();
  await expect(page.getByLabel(decision.reason.label)).toHaveValue(nasty);
  await page.getByLabel(decision.reason.label).fill('');
  await page.getByRole('button', { name: decision.submit }).click();
  await expect(page.getByText(decision.problems.reasonMissing)).toBeVisible();
  expect(await restAs(host, 'sara').rows('HbDecisions')).toEqual([]);
});

test('a case that somebody deletes while it is open: a sentence, and the text is still there', async ({ page, host }) => {
  const erik = casePage(page, host, 'erik', CASE);
  await erik.go('initiative');
  await restAs(host, 'anna').remove('HbAssessments', CASE);
  await field(page, overview.fields.purpose).fill('Skrivet efter att den togs bort.');
  await expect(page.getByText(bindings.status.refused(failures.gone))).toBeVisible();
  await expect(page.getByText(words.workspace.frame.readOnly.gone)).toBeVisible();
  await expect(field(page, overview.fields.purpose)).toHaveValue('Skrivet efter att den togs bort.');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: words.workspace.lost.title })).toBeVisible();
  await expect(page.getByText('Skrivet efter att den togs bort.')).toBeVisible();
  await page.getByRole('button', { name: words.common.toList }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('an owner and a member who no longer exist on the site', async ({ page, host }) => {
  const anna = restAs(host, 'anna');
  for (const person of ['erik', 'johan']) {
    const answer = await anna.send('GET', `siteusers?$filter=${encodeURIComponent(`LoginName eq '${loginOf(person)}'`)}`);
    const [user] = ((await answer.json()) as { value: { Id: number }[] }).value;
    const removed = await anna.send('POST', `siteusers/removeById(${user?.Id ?? 0})`);
    expect(removed.status).toBe(200);
  }
  const maria = casePage(page, host, 'maria', CASE);
  await maria.go('initiative');
  await field(page, overview.fields.purpose).fill('Ägaren har slutat.');
  await maria.saved();
  await maria.go('initiative');
  await expect(field(page, overview.fields.purpose)).toHaveValue('Ägaren har slutat.');
  await maria.go('history');
  await openWebPart(page, host, 'department', { surface: 'full', as: 'maria' });
  await expect(page.getByRole('row')).toHaveCount(CASES + 1);
});

test('codes the product does not know, written outside it, break nothing and are not overwritten', async ({ page, host }) => {
  const anna = restAs(host, 'anna');
  await anna.change('HbAssessments', CASE, { HbInitiativeType: 'okänt', HbStep: 'okänt' });
  const [effect] = await anna.rows('HbGoalImpacts', `HbAssessmentId eq ${CASE} and HbTarget eq 'sdg.11'`);
  await anna.change('HbGoalImpacts', Number(effect?.['Id']), { HbEffect: 'sideways', HbEffectKind: 'okänt', HbTarget: 'sdg.99' });
  const erik = casePage(page, host, 'erik', CASE);
  for (const part of ['overview', 'initiative', 'goals', 'supportQuestions', 'analysis', 'judgement', 'history'] as const) await erik.go(part);
  await erik.go('initiative');
  await field(page, overview.fields.purpose).fill('Ändrat bredvid en okänd kod.');
  await erik.saved();
  const [row] = await anna.rows('HbAssessments', `Id eq ${CASE}`);
  expect(row).toMatchObject({ HbPurpose: 'Ändrat bredvid en okänd kod.', HbInitiativeType: 'okänt', HbStep: 'okänt' });
  await openWebPart(page, host, 'department', { surface: 'full', as: 'erik' });
  await expect(page.getByRole('row')).toHaveCount(CASES + 1);
});
