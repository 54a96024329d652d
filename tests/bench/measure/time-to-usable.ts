import type { Browser } from 'playwright-core';
import type { Host } from '../../../local/host/start-host';
import type { Figures } from '../budgets';
import { hello, preparePage, show, workspace, type Screen } from '../screens';
import { median, slopeOf } from '../statistics';
import { productScreens, type ProductScreen } from './own-scripts';

/** Milliseconds until the screen can be used, in a browser that has never seen the product. */
const timeOnce = async (browser: Browser, hostUrl: string, screen: Screen, cpuRate = 1): Promise<number> => {
  const context = await browser.newContext();
  try {
    const page = await preparePage(context, hostUrl, screen);
    if (cpuRate > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
    return await show(page, hostUrl, { ...screen, field: undefined });
  } finally {
    await context.close();
  }
};

/** Injected delays of every answer of `_api`, milliseconds. */
export const DELAYS = [0, 100, 200, 400] as const;
type Times = ReadonlyMap<number, readonly number[]>;

/**
 * How much longer a screen takes for each millisecond that SharePoint takes longer: 1 when everything is asked for at once
 * and nothing waits for a second answer. Each run takes all delays one after another and has a slope of its own, so that
 * what the machine does meanwhile bends one run and not the middle of them.
 */
export const latencySlope = async (browser: Browser, { url, sharepoint }: Host, screen: Screen, runs: number): Promise<{ readonly slope: number; readonly times: Times }> => {
  const times = new Map<number, number[]>(DELAYS.map((delay) => [delay, []]));
  const slopes: number[] = [];
  await timeOnce(browser, url, screen);
  for (let run = 0; run < runs; run += 1) {
    const points: (readonly [number, number])[] = [];
    for (const delay of run % 2 ? [...DELAYS].reverse() : DELAYS) {
      sharepoint.faults.clear();
      if (delay > 0) sharepoint.faults.add([{ latencyMs: delay }]);
      const time = await timeOnce(browser, url, screen);
      times.get(delay)?.push(time);
      points.push([delay, time]);
    }
    slopes.push(slopeOf(points));
  }
  sharepoint.faults.clear();
  return { slope: median(slopes), times };
};

export const slopeFigures = async (browser: Browser, host: Host, caseId: number, runs: number): Promise<{ readonly figures: Figures; readonly times: Readonly<Record<string, Times>> }> => {
  const all: Record<string, Times> = {};
  const figures: Partial<Record<`slope.${ProductScreen}`, number>> = {};
  for (const [name, screen] of Object.entries(productScreens(caseId)) as [ProductScreen, Screen][]) {
    const { slope, times } = await latencySlope(browser, host, screen, runs);
    figures[`slope.${name}`] = slope;
    all[name] = times;
  }
  return { figures, times: all };
};

/** The workspace with its data beside a generated web part without any: pairs, one right after the other. */
export const besideHello = async (browser: Browser, host: Host, helloHost: Host, caseId: number, runs: number): Promise<Figures> => {
  const ratios = async (cpuRate: number): Promise<number> => {
    const pairs: number[] = [];
    for (let run = -1; run < runs; run += 1) {
      const ours = (): Promise<number> => timeOnce(browser, host.url, workspace(caseId), cpuRate);
      const theirs = (): Promise<number> => timeOnce(browser, helloHost.url, hello, cpuRate);
      const [a, b] = run % 2 ? [await theirs(), await ours()].reverse() : [await ours(), await theirs()];
      // The first pair finds cold caches on the server and is not counted.
      if (run >= 0) pairs.push((a ?? Number.NaN) / (b ?? Number.NaN));
    }
    return median(pairs);
  };
  return { 'hello.x1': await ratios(1), 'hello.x4': await ratios(4) };
};
