import { expect, type Locator, type Page } from '@playwright/test';
import { partIds, type PartId } from '../../src/method/parts';
import { openWebPart, type OpenOptions } from './fixtures';
import { words } from './words';

type Host = Parameters<typeof openWebPart>[1];
const ws = words.workspace;

/** The parts of the workspace; all of them are there in the demo's cases, where children are affected. */
export const shownParts = partIds;

/** A case in the workspace, as one person sees it in one browser. */
export interface CasePage {
  readonly page: Page;
  /** What the part shows. */
  readonly main: Locator;
  /** Goes to a part by its address, which is also a reload. */
  go(part: PartId, options?: OpenOptions): Promise<void>;
  /** The field of a question's own answer: named by the question, or inside its section. */
  answerField(item: keyof typeof words.questions): Locator;
  /** A question's own field. */
  answer(item: keyof typeof words.questions, text: string): Promise<void>;
  /** Waits until SharePoint has everything. */
  saved(timeout?: number): Promise<void>;
  /** What the header says about saving. */
  saveLine(text: string | RegExp): Locator;
}

/** "Sparat 10:32" as the header says it, whatever the time. */
export const savedLine = new RegExp(`^${ws.frame.save.saved('TIME').replace('TIME', '\\d\\d[:.]\\d\\d')}$`);

/** Text field by its label inside `area`; a label may carry the mark of a required field. */
export const field = (area: Page | Locator, label: string): Locator =>
  // A field with suggestions is a combobox.
  area.getByRole('textbox', { name: label, exact: true }).or(area.getByRole('combobox', { name: label, exact: true }));

export const casePage = (page: Page, host: Host, person: string, caseId: number): CasePage => {
  const main = page.getByRole('main');
  const saveLine = (text: string | RegExp): Locator => page.getByText(text).first();
  const saved = async (timeout = 10_000): Promise<void> => {
    // Nothing is left behind in a field that has the focus.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await expect(saveLine(savedLine)).toBeVisible({ timeout });
  };
  const answerField = (item: keyof typeof words.questions): Locator => {
    const title = words.questions[item].title;
    const inSection = main.getByRole('region', { name: title, exact: true }).getByRole('textbox', { name: words.stepB.analysis.answerLabel, exact: true });
    return main.getByRole('textbox', { name: title, exact: true }).or(inSection);
  };
  return {
    page, main, saved, saveLine, answerField,
    go: async (part, options = {}) => {
      await openWebPart(page, host, 'assessment', { surface: 'full', as: person, ...options, search: { case: String(caseId), part, ...options.search } });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(main.locator(`[data-hb-part="${part}"]`).getByRole('heading', { level: 3 }).first()).toBeVisible();
    },
    answer: async (item, text) => answerField(item).fill(text),
  };
};

/** Anna installs the lists on an empty site and says who does what. */
export const installSite = async (page: Page, host: Host, members: Readonly<Record<'project' | 'management', readonly string[]>>): Promise<void> => {
  const { install, members: texts } = words.setup;
  await openWebPart(page, host, 'department', { surface: 'full', as: 'anna' });
  await page.getByRole('button', { name: install.start, exact: true }).click();
  await expect(page.getByRole('heading', { name: texts.title })).toBeVisible();
  for (const group of ['project', 'management'] as const) {
    const title = texts.groups[group].title;
    for (const name of members[group]) {
      await page.getByRole('combobox', { name: texts.add(title) }).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
      await expect(page.getByRole('list', { name: texts.members(title) })).toContainText(name);
    }
  }
  await page.getByRole('button', { name: texts.done }).click();
  await expect(page.getByRole('heading', { name: words.department.list.title, level: 1 })).toBeVisible();
};

export interface NewCaseWords { readonly name: string; readonly purpose: string; readonly unit: string; readonly type: keyof typeof words.labels.initiativeTypes; readonly track: keyof typeof words.labels.tracks; readonly group: readonly string[]; readonly trackReason?: string; readonly deadline?: string }

/** Starts a case from the department's page; returns its number. */
export const startCase = async (page: Page, host: Host, person: string, from: NewCaseWords): Promise<number> => {
  const texts = words.department.newCase;
  await openWebPart(page, host, 'department', { surface: 'full', as: person });
  await page.getByRole('button', { name: words.department.list.startNew }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.name.label).fill(from.name);
  await dialog.getByLabel(texts.purpose.label).fill(from.purpose);
  await dialog.getByRole('radio', { name: new RegExp(`^${words.labels.initiativeTypes[from.type].title}`) }).check({ force: true });
  await dialog.getByLabel(texts.unit.label).fill(from.unit);
  await dialog.getByRole('radio', { name: new RegExp(`^${words.labels.tracks[from.track].title}`) }).check({ force: true });
  await dialog.getByLabel(texts.trackReason.label).fill(from.trackReason ?? 'Insatsen är omstridd.');
  if (from.deadline !== undefined) await dialog.getByLabel(texts.deadline.label).fill(from.deadline);
  for (const name of from.group) {
    await dialog.getByRole('combobox', { name: texts.group.label }).fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
  }
  await dialog.getByRole('button', { name: texts.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: from.name })).toBeVisible();
  return Number(new URL(page.url()).searchParams.get('case'));
};

/** Passes a stop point, whose questions are all answered, and leaves the record. */
export const passStop = async ({ page, main, go, answer, answerField, saved }: CasePage, stop: 'S1' | 'S2', answers: readonly [string, string, string], reason: string): Promise<void> => {
  const decide = main.getByRole('region', { name: ws.stop.wayTitle, exact: true });
  await go(stop === 'S1' ? 'stop1' : 'stop2');
  for (const [index, text] of answers.entries()) await answer(`${stop}.${index + 1}` as 'S1.1', text);
  await expect(main.getByText(ws.stop.holds.none)).toBeVisible();
  await decide.getByRole('radio', { name: new RegExp(`^${words.stops[stop].ways.goOn.title}`) }).check({ force: true });
  await field(decide, ws.stop.reason).fill(reason);
  await field(decide, ws.stop.participants).fill('Erik Sandberg, Maria Holm');
  await decide.getByRole('button', { name: ws.stop.record.goOn }).click();
  await expect(page.getByRole('heading', { name: `${ws.stop.latest}: ${words.stops[stop].ways.goOn.title}` })).toBeVisible();
  await saved();
  await go(stop === 'S1' ? 'stop1' : 'stop2');
  await expect(page.getByRole('main')).toContainText(reason);
  for (const [index, text] of answers.entries()) await expect(answerField(`${stop}.${index + 1}` as 'S1.1')).toHaveValue(text);
};
