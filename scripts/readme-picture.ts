import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { demoSeed } from '../local/host/dev/demo-seed';
import { startHost } from '../local/host/start-host';
import { chromiumArgs, findChromium } from './find-chromium';

const PICTURE = path.resolve(__dirname, '../docs/images/workspace.png');
/** As much of the page as a reader takes in at once. */
const CLIP = { x: 0, y: 0, width: 1280, height: 1180 };

/** Takes the README's picture anew from the package: the goals of the demo case "Kommersiell service i landsbygd". */
async function main(): Promise<void> {
  const seed = await demoSeed();
  const host = await startHost({ port: 0, source: 'package', dataFolder: ':memory:', ...(seed === undefined ? {} : { seed }) });
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs()] });
  try {
    const context = await browser.newContext({ viewport: { width: CLIP.width, height: CLIP.height }, locale: 'sv-SE' });
    await context.addCookies([{ name: 'sp-person', value: 'erik', url: host.url }]);
    const page = await context.newPage();
    await page.goto(`${host.url}/sites/demo/SitePages/department-full.aspx?hostBar=0`);
    await page.getByRole('link', { name: 'Kommersiell service i landsbygd' }).click();
    await page.waitForURL(/case=\d+/);
    await page.goto(`${page.url()}&part=goals`);
    await page.getByRole('heading', { name: 'Effekter på målen' }).waitFor();
    mkdirSync(path.dirname(PICTURE), { recursive: true });
    await page.screenshot({ path: PICTURE, clip: CLIP });
  } finally {
    await browser.close();
    await host.close();
  }
}

void main();
