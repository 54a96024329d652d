import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium';
import type { Tally } from '../../scripts/tally';
import { startBenchSite } from './bench-site';
import { brokenBudgets, judge } from './budgets';
import { countEverything } from './count';
import { figureTable } from './report';

/** Counts once and holds the figures against the budgets; each figure with a budget is one check. Times are not taken. */
export const checkBudgets = async (): Promise<Tally> => {
  const site = await startBenchSite();
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs()] });
  try {
    const { figures } = await countEverything(browser, site);
    const broken = brokenBudgets(figures);
    process.stdout.write(`${figureTable(figures)}\n${broken.map((sentence) => `FAILED ${sentence}\n`).join('')}`);
    const kept = judge(figures).filter(({ budget, verdict }) => budget !== undefined && verdict !== 'OVER BUDGET').length;
    return { passed: kept, failed: broken.length };
  } finally {
    await browser.close();
    await site.host.close();
  }
};
