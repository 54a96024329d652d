import type { Browser } from 'playwright-core';
import type { BenchSite } from './bench-site';
import type { Figures } from './budgets';
import { openCase, openFigures } from './measure/open-case';
import { ownScripts, scriptFigures, type OwnScripts } from './measure/own-scripts';
import { saveEdit, saveFigures, typeForAWhile } from './measure/save-edit';
import type { Counted } from './traffic';

export interface CountedRun {
  readonly figures: Figures;
  readonly scripts: OwnScripts;
  readonly opens: Readonly<Record<'tc6' | 'wide', Counted>>;
  readonly save: Counted;
}

/** All counts and sizes, which are what budgets are about. The case with many rows is the one that is judged. */
export const countEverything = async (browser: Browser, { host, tc6, wide }: BenchSite): Promise<CountedRun> => {
  const opens = { tc6: await openCase(browser, host.url, tc6), wide: await openCase(browser, host.url, wide) };
  const save = await saveEdit(browser, host.url, tc6);
  const writes = await typeForAWhile(browser, host.url, tc6);
  const scripts = await ownScripts(browser, host.url, tc6);
  return { opens, save, scripts, figures: { ...openFigures(opens.wide), ...saveFigures(save), 'typing.writes': writes, ...scriptFigures(scripts) } };
};
