import type { Browser } from 'playwright-core';
import type { BenchSite } from './bench-site';
import type { Figures } from './budgets';
import { keystrokeFigures, keystrokes } from './measure/keystroke';
import { openCase, openFigures } from './measure/open-case';
import { ownScripts, scriptFigures, type OwnScripts } from './measure/own-scripts';
import { saveEdit, saveFigures, typeForAWhile } from './measure/save-edit';
import { analysisOf } from './screens';
import type { Counted } from './traffic';

export interface CountedRun {
  readonly figures: Figures;
  readonly scripts: OwnScripts;
  readonly opens: Readonly<Record<'tc6' | 'wide' | 'heavy', Counted>>;
  readonly save: Counted;
  /** Ratios, which depend on the machine. */
  readonly timed: Figures;
}

/** All counts and sizes, which are what budgets are about. The case with many rows is the one that is judged. */
export const countEverything = async (browser: Browser, { host, tc6, wide, heavy }: BenchSite): Promise<CountedRun> => {
  const opens = { tc6: await openCase(browser, host.url, tc6), wide: await openCase(browser, host.url, wide), heavy: await openCase(browser, host.url, heavy) };
  const typed = keystrokeFigures(await keystrokes(browser, host.url, analysisOf(heavy)));
  const save = await saveEdit(browser, host.url, tc6);
  const writes = await typeForAWhile(browser, host.url, tc6);
  const scripts = await ownScripts(browser, host.url, tc6);
  const ofHeavy: Figures = { 'heavy.requests': opens.heavy.requests, 'heavy.roundTrips': opens.heavy.roundTrips, 'heavy.downGzip': opens.heavy.downGzip };
  return { opens, save, scripts, timed: typed.timed, figures: { ...openFigures(opens.wide), ...saveFigures(save), ...ofHeavy, ...typed.counted, 'typing.writes': writes, ...scriptFigures(scripts) } };
};
