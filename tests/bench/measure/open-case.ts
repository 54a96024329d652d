import type { Browser, BrowserContext } from 'playwright-core';
import { allLists, childLists } from '../../../src/data/sharepoint/schema/lists';
import type { Figures } from '../budgets';
import { preparePage, show, workspace } from '../screens';
import { countUp, recordTraffic, type Counted } from '../traffic';

/** Long enough for a second look at the data to show itself. */
const AFTERMATH_MS = 1000;

export interface OpenedCase extends Counted {
  /** Bytes of the same rows, asked for as PnPjs does when it is told nothing: list by list, every column. */
  readonly naiveDown: number;
}

const naiveDown = async (context: BrowserContext, hostUrl: string, caseId: number): Promise<number> => {
  const ask = async (list: string, rows: string): Promise<number> => {
    const answer = await context.request.get(`${hostUrl}/sites/demo/_api/web/GetList('/sites/demo/Lists/${list}')/${rows}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok()) throw new Error(`${list} could not be read: ${answer.status()}`);
    return (await answer.body()).length;
  };
  let sum = await ask(allLists.assessment.name, `items(${caseId})`);
  for (const { name } of Object.values(childLists)) sum += await ask(name, `items?$filter=HbAssessmentId%20eq%20${caseId}`);
  return sum;
};

/** What the browser asks SharePoint for when a case with all its child lists is opened by a link. */
export const openCase = async (browser: Browser, hostUrl: string, caseId: number): Promise<OpenedCase> => {
  const context = await browser.newContext();
  try {
    const screen = { ...workspace(caseId), field: undefined };
    const page = await preparePage(context, hostUrl, screen);
    const traffic = recordTraffic(page);
    await show(page, hostUrl, screen);
    await page.waitForTimeout(AFTERMATH_MS);
    return { ...countUp(await traffic.settled()), naiveDown: await naiveDown(context, hostUrl, caseId) };
  } finally {
    await context.close();
  }
};

export const openFigures = ({ requests, roundTrips, digests, up, down, downGzip, naiveDown: naive }: OpenedCase): Figures => ({
  'open.requests': requests, 'open.roundTrips': roundTrips, 'open.digests': digests, 'open.up': up, 'open.down': down,
  'open.downGzip': downGzip, 'open.downOfNaive': down / naive,
});
