import type { Browser, Page } from 'playwright-core';
import type { Figures } from '../budgets';
import { preparePage, show, workspace } from '../screens';
import { countUp, recordTraffic, type Counted, type Traffic } from '../traffic';

/** Nothing more comes when nothing has come for this long; longer than the pause before a write. */
const QUIET_MS = 2500;
const PATIENCE_MS = 30_000;

export interface SavedEdit extends Counted {
  /** What is different in the row on the server, as JSON, in bytes. */
  readonly changedBytes: number;
}

type Item = Readonly<Record<string, unknown>>;

/** The row of question A1 as SharePoint has it: only the product's own columns. */
const readAnswer = async (page: Page, hostUrl: string, caseId: number): Promise<Item> => {
  const filter = encodeURIComponent(`HbAssessmentId eq ${caseId} and HbItem eq 'A1'`);
  const address = `${hostUrl}/sites/demo/_api/web/GetList('/sites/demo/Lists/HbAnswers')/items?$filter=${filter}`;
  const answer = await page.context().request.get(address, { headers: { Accept: 'application/json;odata=nometadata' } });
  const [item] = ((await answer.json()) as { value: Item[] }).value;
  if (item === undefined) throw new Error(`The case ${caseId} has no answer to A1`);
  return Object.fromEntries(Object.entries(item).filter(([name]) => /^(Hb|Title$)/.test(name)));
};

/** Waits until something was asked for and nothing more comes. */
const quiet = async (page: Page, traffic: Traffic): Promise<void> => {
  const until = Date.now() + PATIENCE_MS;
  for (let seen = -1; Date.now() < until;) {
    const { length } = await traffic.settled();
    if (length > 0 && length === seen) return;
    seen = length;
    await page.waitForTimeout(QUIET_MS);
  }
  throw new Error('No write came, or they did not stop');
};

/** Types in a field of a row that exists, leaves it, and counts until SharePoint has it. */
export const saveEdit = async (browser: Browser, hostUrl: string, caseId: number): Promise<SavedEdit> => {
  const context = await browser.newContext();
  try {
    const screen = workspace(caseId);
    const page = await preparePage(context, hostUrl, screen);
    const traffic = recordTraffic(page);
    await show(page, hostUrl, { ...screen, field: undefined });
    const before = await readAnswer(page, hostUrl, caseId);
    await traffic.settled();
    traffic.clear();
    const field = page.locator(screen.field ?? '').first();
    await field.press('Control+End');
    await page.keyboard.type(' Ändrat "här" av gruppen.');
    await page.keyboard.press('Tab');
    await quiet(page, traffic);
    const counted = countUp(await traffic.settled());
    const after = await readAnswer(page, hostUrl, caseId);
    const changed = Object.fromEntries(Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])));
    if (Object.keys(changed).length === 0) throw new Error('The edit did not reach SharePoint');
    return { ...counted, changedBytes: Buffer.byteLength(JSON.stringify(changed)) };
  } finally {
    await context.close();
  }
};

export const saveFigures = ({ requests, roundTrips, digests, body, up, down, changedBytes }: SavedEdit): Figures => ({
  'save.requests': requests, 'save.roundTrips': roundTrips, 'save.digests': digests, 'save.body': body, 'save.up': up, 'save.down': down,
  'save.bodyRatio': body / changedBytes,
});

/** A person who types without a pause: 60 keys in 6 seconds. @returns how many requests wrote something */
export const typeForAWhile = async (browser: Browser, hostUrl: string, caseId: number): Promise<number> => {
  const context = await browser.newContext();
  try {
    const screen = workspace(caseId);
    const page = await preparePage(context, hostUrl, screen);
    const traffic = recordTraffic(page);
    await show(page, hostUrl, { ...screen, field: undefined });
    await traffic.settled();
    traffic.clear();
    const field = page.locator(screen.field ?? '').first();
    await field.press('Control+End');
    await page.keyboard.type('Sextio tecken i ett svep, ett var tionde dels sekund, punkt. ', { delay: 100 });
    await page.keyboard.press('Tab');
    await quiet(page, traffic);
    return (await traffic.settled()).filter(({ method, path }) => method !== 'GET' && !path.endsWith('/contextinfo')).length;
  } finally {
    await context.close();
  }
};
