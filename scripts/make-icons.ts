import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './find-chromium';

const ROOT = path.resolve(__dirname, '..');
/** What Teams asks for: a coloured icon of 192 pixels and a white, see-through outline of 32. */
const ICONS = [['color', 192], ['outline', 32]] as const;

/** Draws the icons of each web part for Teams (`teams/<component id>_color.png`) from the two drawings in scripts/icons. */
async function makeIcons(): Promise<void> {
  const folder = path.join(ROOT, 'src/webparts');
  const manifests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.manifest.json'));
  const ids = manifests.map((name) => (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { id: string }).id);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs()] });
  for (const [name, size] of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(__dirname, 'icons', `${name}.svg`), 'utf8')}`);
    const picture = await page.screenshot({ omitBackground: true });
    for (const id of ids) writeFileSync(path.join(ROOT, 'teams', `${id}_${name}.png`), picture);
  }
  await browser.close();
}

makeIcons().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
