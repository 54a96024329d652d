import type { Browser } from 'playwright-core';
import type { Figures } from '../budgets';
import { preparePage, show, workspace } from '../screens';
import { countUp, recordTraffic, type Counted } from '../traffic';

/** Long enough for a second look at the data to show itself. */
const AFTERMATH_MS = 1000;

/** What the browser asks SharePoint for when a case with all its child lists is opened by a link. */
export const openCase = async (browser: Browser, hostUrl: string, caseId: number): Promise<Counted> => {
  const context = await browser.newContext();
  try {
    const screen = { ...workspace(caseId), field: undefined };
    const page = await preparePage(context, hostUrl, screen);
    const traffic = recordTraffic(page);
    await show(page, hostUrl, screen);
    await page.waitForTimeout(AFTERMATH_MS);
    return countUp(await traffic.settled());
  } finally {
    await context.close();
  }
};

export const openFigures = ({ requests, roundTrips, digests, up, down }: Counted): Figures => ({
  'open.requests': requests, 'open.roundTrips': roundTrips, 'open.digests': digests, 'open.up': up, 'open.down': down,
});
