import type { Browser } from 'playwright-core';
import type { Figures } from '../budgets';
import { fetchedBy, isExport, isPropertyPane, kib, weightOf, type Fetched, type OwnScript } from '../scripts';
import { countUp, recordTraffic, type Counted } from '../traffic';
import { department, preparePage, queue, show, workspace, type Screen } from '../screens';

export const productScreens = (caseId: number) => ({ assessment: workspace(caseId), department, queue }) as const;
export type ProductScreen = keyof ReturnType<typeof productScreens>;
const names: readonly ProductScreen[] = ['assessment', 'department', 'queue'];

/** The workspace fetches its other parts three seconds after the first; an export library would show itself then. */
const IDLE_MS = 5000;

export interface OwnScripts {
  /** Each in a browser that has never seen the product. */
  readonly cold: Readonly<Record<ProductScreen, Fetched>>;
  /** What each asked SharePoint for. */
  readonly asked: Readonly<Record<ProductScreen, Counted>>;
  /** All three in one browser: every script once. */
  readonly together: readonly OwnScript[];
  /** All that arrived when each was left alone for a while. */
  readonly idle: readonly Fetched[];
}

export const ownScripts = async (browser: Browser, hostUrl: string, caseId: number): Promise<OwnScripts> => {
  const screens = productScreens(caseId);
  const visit = async (screen: Screen): Promise<readonly [Fetched, Fetched, Counted]> => {
    const context = await browser.newContext();
    try {
      const page = await preparePage(context, hostUrl, screen);
      const traffic = recordTraffic(page);
      await show(page, hostUrl, screen);
      const untilUsable = await fetchedBy(page);
      const asked = countUp(await traffic.settled());
      await page.waitForTimeout(IDLE_MS);
      return [untilUsable, await fetchedBy(page, true), asked];
    } finally {
      await context.close();
    }
  };
  const visits: (readonly [ProductScreen, Fetched, Fetched, Counted])[] = [];
  for (const name of names) visits.push([name, ...(await visit(screens[name]))]);
  return {
    cold: Object.fromEntries(visits.map(([name, untilUsable]) => [name, untilUsable])) as OwnScripts['cold'],
    asked: Object.fromEntries(visits.map(([name, , , asked]) => [name, asked])) as OwnScripts['asked'],
    // A script's name carries the hash of its content and may be kept, so one profile fetches the union.
    together: [...new Map(visits.flatMap(([, { own }]) => own.map((script) => [script.url, script] as const))).values()],
    idle: visits.map(([, , idle]) => idle),
  };
};

/** The first of our own files is the one the manifest names: the shell. */
const shellOf = ({ own }: Fetched): number => {
  const [first] = [...own].sort((a, b) => a.asked - b.asked);
  return first === undefined ? Number.NaN : kib(first.gzip);
};

export const scriptFigures = ({ cold, asked, together, idle }: OwnScripts): Figures => ({
  'department.requests': asked.department.requests,
  'department.roundTrips': asked.department.roundTrips,
  'queue.requests': asked.queue.requests,
  'queue.roundTrips': asked.queue.roundTrips,
  'js.assessment': weightOf(cold.assessment.own),
  'js.department': weightOf(cold.department.own),
  'js.queue': weightOf(cold.queue.own),
  'js.all': weightOf(together),
  'shell.assessment': shellOf(cold.assessment),
  'shell.department': shellOf(cold.department),
  'shell.queue': shellOf(cold.queue),
  'propertyPane.files': idle.flatMap(({ urls }) => urls).filter(isPropertyPane).length,
  'export.files': idle.flatMap(({ own }) => own).filter(isExport).length,
  'files.assessment': cold.assessment.requests,
});
