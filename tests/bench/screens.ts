import type { BrowserContext, Page } from 'playwright-core';
import type { WebPartName } from '../../local/host/settings';

declare global {
  interface Window {
    /** Set by the watcher below: `performance.now()` at the moment the screen could be used. */
    hbUsable?: number;
    hbFailed?: string;
  }
}

export interface Screen {
  readonly webPart: WebPartName;
  /** Id of the demo person who looks at it. */
  readonly as: string;
  /** More of the address. */
  readonly search: Readonly<Record<string, string>>;
  /** All of these are on the screen when it can be used. */
  readonly usable: readonly string[];
  /** The field that must take a key; without it the screen is a list to choose from. */
  readonly field?: string;
}

const FIELD = '#webPart textarea:not([readonly]):not([disabled])';

/** The workspace, opened by a link to step A of a case: its first field is a text. */
export const workspace = (caseId: number): Screen =>
  ({ webPart: 'assessment', as: 'erik', search: { case: String(caseId), part: 'a' }, usable: [FIELD], field: FIELD });
/** Step B, analysis: a text with everything that has been gathered in sight. */
export const analysisOf = (caseId: number): Screen => ({ ...workspace(caseId), search: { case: String(caseId), part: 'analysis' } });
export const department: Screen = { webPart: 'department', as: 'karin', search: {}, usable: ['#webPart button', '#webPart [role=row] a[href]'] };
export const queue: Screen = { webPart: 'queue', as: 'sara', search: {}, usable: ['#webPart li a[href]'] };
export const hello: Screen = { webPart: 'hello', as: 'erik', search: {}, usable: ['#webPart input'], field: '#webPart input' };

/** Runs in the page: notes when every one of the elements is there and drawn. It stands alone: no function with a name, no import. */
const watch = (selectors: readonly string[]): void => {
  const observer = new MutationObserver(() => {
    if (!selectors.every((selector) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0)) return;
    window.hbUsable = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
};

/** A page of a web part, about to be opened; recorders may be hung on it before `show`. */
export const preparePage = async (context: BrowserContext, hostUrl: string, screen: Screen): Promise<Page> => {
  await context.addCookies([{ name: 'sp-person', value: screen.as, url: hostUrl }]);
  const page = await context.newPage();
  await page.addInitScript(watch, screen.usable);
  return page;
};

/**
 * Opens the screen and waits until it can be used: everything is drawn, and the field has taken a key and shows it.
 * @returns milliseconds from the start of the navigation until the screen was drawn; throws when SPFx gave up
 */
export const show = async (page: Page, hostUrl: string, { webPart, search, field }: Screen): Promise<number> => {
  const query = new URLSearchParams({ ...search, hostBar: '0', hostTheme: 'light', hostLang: 'sv-SE' });
  await page.goto(`${hostUrl}/sites/demo/SitePages/${webPart}-full.aspx?${query}`);
  await page.waitForFunction(() => window.hbUsable !== undefined || window.hbFailed !== undefined, undefined, { timeout: 60_000 });
  const { usable, failed } = await page.evaluate(() => ({ usable: window.hbUsable, failed: window.hbFailed }));
  if (usable === undefined) throw new Error(`${webPart} did not start: ${failed}`);
  if (field !== undefined) await pressKey(page, field);
  return usable;
};

const pressKey = async (page: Page, field: string): Promise<void> => {
  const input = page.locator(field).first();
  const before = await input.inputValue();
  await input.press('End');
  await input.press('x');
  if ((await input.inputValue()).length !== before.length + 1) throw new Error(`The field ${field} did not take a key`);
};
