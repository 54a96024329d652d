import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { demoSeed } from '../local/host/dev/demo-seed';
import { startHost, type HostOptions } from '../local/host/start-host';
import { chromiumArgs, findChromium } from './find-chromium';

const FOLDER = path.resolve(__dirname, '../docs/administrator/bilder');

interface Picture {
  readonly name: string;
  readonly as: string;
  readonly address: string;
  readonly height: number;
  /** What has to stand there before the picture is taken. */
  readonly ready: (page: Page) => Promise<unknown>;
}

const page = (name: string, search = ''): string => `/sites/demo/SitePages/${name}-full.aspx?hostBar=0&hostTheme=light&hostLang=sv-SE${search}`;
const heading = (text: string | RegExp) => (on: Page): Promise<void> => on.getByRole('heading', { name: text }).first().waitFor();

/** A site without lists, as an owner first meets it. */
const EMPTY: readonly Picture[] = [
  { name: 'installera', as: 'anna', address: page('department'), height: 1080, ready: (on) => on.getByRole('button', { name: /^Installera/ }).waitFor() },
];
/** The demo site. */
const FULL: readonly Picture[] = [
  { name: 'kontrollera', as: 'anna', address: page('department', '&part=diagnosis'), height: 1100, ready: heading('Kontroll av verktyget') },
  { name: 'avdelning', as: 'karin', address: page('department'), height: 720, ready: (on) => on.getByRole('link', { name: /dubbelspår/ }).waitFor() },
  { name: 'beslutsko', as: 'sara', address: page('queue'), height: 620, ready: (on) => on.getByRole('link', { name: /Åsnen/ }).waitFor() },
];

async function take(browser: Browser, options: Pick<HostOptions, 'seed'>, pictures: readonly Picture[], after?: (url: string) => Promise<void>): Promise<void> {
  const host = await startHost({ port: 0, source: 'package', dataFolder: ':memory:', ...options });
  try {
    for (const { name, as, address, height, ready } of pictures) {
      const context = await browser.newContext({ viewport: { width: 1280, height }, locale: 'sv-SE' });
      await context.addCookies([{ name: 'sp-person', value: as, url: host.url }]);
      const tab = await context.newPage();
      await tab.goto(host.url + address);
      await ready(tab);
      await tab.screenshot({ path: path.join(FOLDER, `${name}.png`) });
      await context.close();
    }
    await after?.(host.url);
  } finally {
    await host.close();
  }
}

/** The groups stand on the same page once the lists are made. */
const groups = (browser: Browser) => async (url: string): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
  await context.addCookies([{ name: 'sp-person', value: 'anna', url }]);
  const tab = await context.newPage();
  await tab.goto(url + page('department'));
  await tab.getByRole('button', { name: /^Installera/ }).click();
  await tab.getByRole('heading', { name: 'Vem gör vad' }).waitFor({ timeout: 120_000 });
  await tab.screenshot({ path: path.join(FOLDER, 'grupper.png') });
  await context.close();
};

/** Takes the pictures of the administrators' guide anew from the package. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs()] });
  try {
    await take(browser, {}, EMPTY, groups(browser));
    const seed = await demoSeed();
    await take(browser, seed === undefined ? {} : { seed }, FULL);
  } finally {
    await browser.close();
  }
}

void main();
