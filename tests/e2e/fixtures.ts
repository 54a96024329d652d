import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test as base, type Browser, type BrowserContext, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { startHost, type Host } from '../../local/host/start-host';
import { startHostProcess, writeInstalledSite } from './host-process';
import type { LanguageTag, Surface, ThemeName, WebPartName } from '../../local/host/settings';

export interface OpenOptions {
  /** Id of a demo person; `maria` when left out. */
  readonly as?: string;
  readonly surface?: Surface;
  readonly theme?: ThemeName;
  readonly language?: LanguageTag;
  /** More of the address: `?case=1&part=goals`. */
  readonly search?: Readonly<Record<string, string>>;
}

export interface OpenWebPart {
  /** The element the web part draws in. */
  readonly root: Locator;
  /** The page, or the tab inside the Teams frame. */
  readonly within: Page | FrameLocator;
}

interface Fixtures {
  /**
   * What the test's site holds: nothing; the lists with people in their groups (`members` in tests/fixtures/installed-data.ts),
   * for tests that are not about installing; or the demo's people and cases, too (TC12 is 1, TC6 is 2, TC11 is 3, TC8 is 4).
   */
  readonly site: 'empty' | 'installed' | 'demo';
  /** Complaints of the browser that belong to the test: a request that is refused or cut on purpose shows in the console. */
  readonly allowed: readonly RegExp[];
  /** Folder with the data of the demo, for a test that starts hosts of its own on copies of it. */
  readonly demoFolder: string;
  /** A host of its own over a site of its own, on the package that would be deployed. */
  readonly host: Host;
  /** Another person's browser: storage, cookies and network of its own. */
  readonly newPage: () => Promise<Page>;
  /** Opens a web part without the host's bar and waits until it has rendered. */
  readonly open: (webPart: WebPartName, options?: OpenOptions) => Promise<OpenWebPart>;
  /** What went wrong on any page of the test: errors in the console and requests that left the machine. */
  readonly complaints: string[];
}

/** A site with something in it. */
type WrittenSite = Exclude<Fixtures['site'], 'empty'>;

interface WorkerFixtures {
  /** Folder with the data of such a site; written when a test of the worker first begins with it, copied for each. */
  readonly folderOf: (site: WrittenSite) => Promise<string>;
}

const newFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'hb-e2e-'));

/** Writes a site's data, in processes of their own: the product's data layer speaks PnPjs, whose modules Playwright's loader cannot link. */
const written: Readonly<Record<WrittenSite, (folder: string) => Promise<string>>> = {
  installed: writeInstalledSite,
  demo: async (folder) => {
    await (await startHostProcess(folder)).stop();
    return folder;
  },
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: ['empty', { option: true }],
  allowed: [[], { option: true }],
  folderOf: [
    // Playwright reads the names of the fixtures from the pattern, even when there are none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const root = newFolder();
      const known = new Map<WrittenSite, Promise<string>>();
      await use((site) => {
        const folder = known.get(site) ?? written[site](path.join(root, site));
        known.set(site, folder);
        return folder;
      });
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  demoFolder: async ({ folderOf }, use) => use(await folderOf('demo')),
  host: async ({ site, folderOf }, use) => {
    const folder = site === 'empty' ? ':memory:' : newFolder();
    if (site !== 'empty') cpSync(await folderOf(site), folder, { recursive: true });
    const host = await startHost({ port: 0, source: 'package', dataFolder: folder });
    await use(host);
    await host.close();
    if (site !== 'empty') rmSync(folder, { recursive: true, force: true });
  },
  complaints: [
    async ({ context, allowed }, use) => {
      const complaints: string[] = [];
      context.on('page', (page) => listen(page, complaints));
      await use(complaints);
      const unexpected = complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
  newPage: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await newContext(browser);
      contexts.push(context);
      context.on('page', (page) => listen(page, complaints));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  open: async ({ page, host }, use) => {
    await use((webPart, options) => openWebPart(page, host, webPart, options));
  },
});

const newContext = (browser: Browser): Promise<BrowserContext> => browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE', reducedMotion: 'reduce' });

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`request to ${hostname}`);
  });
}

/** Address of a web part on a surface, without the host's bar. */
export function addressOf(webPart: WebPartName, { surface = 'page', theme = 'light', language = 'sv-SE', search = {} }: OpenOptions = {}): string {
  const query = new URLSearchParams({ ...search, hostBar: '0', hostTheme: theme, hostLang: language });
  if (surface === 'teams') return `/teams/${webPart}?${query}`;
  return `/sites/demo/SitePages/${webPart}${surface === 'full' ? '-full' : ''}.aspx?${query}`;
}

/** Opens a web part on any page; tests with two browsers call it for each. Fails at once when the web part failed. */
export async function openWebPart(page: Page, host: Pick<Host, 'url'>, webPart: WebPartName, options: OpenOptions = {}): Promise<OpenWebPart> {
  const person = options.as ?? 'maria';
  const before = (await page.context().cookies(host.url)).find(({ name }) => name === 'sp-person')?.value;
  // Nobody becomes somebody else while their page is still asking for something: its digest is the other person's.
  if (before !== undefined && before !== person) await page.goto('about:blank');
  await page.context().addCookies([{ name: 'sp-person', value: person, url: host.url }]);
  await page.goto(host.url + addressOf(webPart, options));
  const isInTeams = options.surface === 'teams';
  const frame = isInTeams ? await (await page.waitForSelector('iframe[name="embedded-page-container"]')).contentFrame() : page.mainFrame();
  if (frame === null) throw new Error('The Teams frame has no tab');
  await frame.waitForURL(/\/(teams|sites)\//);
  await frame.waitForFunction(() => 'hbRendered' in window || 'hbFailed' in window);
  const failure = await frame.evaluate(() => (window as unknown as { hbFailed?: string }).hbFailed);
  if (failure !== undefined) throw new Error(failure);
  const within = isInTeams ? page.frameLocator('iframe[name="embedded-page-container"]') : page;
  return { root: within.locator('#webPart'), within };
}

export { expect };
