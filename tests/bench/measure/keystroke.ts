import type { Browser, Page } from 'playwright-core';
import type { Figures } from '../budgets';
import { preparePage, show, type Screen } from '../screens';
import { median } from '../statistics';

/** Keys in each field; the first of each round is left out, since it tells the header that there is something to save. */
const KEYS = 24;
const ROUNDS = 4;

declare global {
  interface Window {
    hbKeys?: { readonly times: number[]; readonly touched: Set<Node> };
  }
}

/** Runs in the page: a text field that nothing listens to, and a watch on keys, paints and changed elements. It stands alone. */
const prepare = (): void => {
  const bare = document.createElement('textarea');
  bare.id = 'hb-bare';
  document.body.prepend(bare);
  const watch = { times: [] as number[], touched: new Set<Node>() };
  window.hbKeys = watch;
  window.addEventListener('keydown', () => {
    const began = performance.now();
    requestAnimationFrame(() => {
      // A message comes after the frame has been drawn.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => watch.times.push(performance.now() - began);
      channel.port2.postMessage(null);
    });
  }, true);
  new MutationObserver((changes) => {
    const field = document.activeElement;
    for (const { target } of changes) if (target !== field && !(field !== null && target.contains(field))) watch.touched.add(target);
  }).observe(document.querySelector('#webPart') as Element, { subtree: true, childList: true, characterData: true, attributes: true });
};

interface Typed { readonly times: readonly number[]; readonly touched: number }

const typeIn = async (page: Page, selector: string): Promise<Typed> => {
  await page.locator(selector).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('x');
  await page.waitForTimeout(50);
  await page.evaluate(() => { window.hbKeys?.times.splice(0); window.hbKeys?.touched.clear(); });
  for (let n = 0; n < KEYS; n += 1) await page.keyboard.press('x');
  await page.waitForTimeout(50);
  return page.evaluate(() => ({ times: [...(window.hbKeys?.times ?? [])], touched: window.hbKeys?.touched.size ?? -1 }));
};

export interface Keystrokes {
  /** From the key to the drawn frame: ours / a bare field of the same page, medians of both, alternately taken. */
  readonly ratio: number;
  /** Elements other than the field that changed while keys were typed. */
  readonly touched: number;
}

/** Types in a field of the product and in a bare one beside it, on a page with a large case. */
export const keystrokes = async (browser: Browser, hostUrl: string, screen: Screen): Promise<Keystrokes> => {
  const context = await browser.newContext();
  try {
    const page = await preparePage(context, hostUrl, screen);
    await show(page, hostUrl, screen);
    await page.evaluate(prepare);
    const own: number[] = [];
    const bare: number[] = [];
    let touched = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const typed = await typeIn(page, screen.field ?? '');
      own.push(...typed.times);
      touched = Math.max(touched, typed.touched);
      bare.push(...(await typeIn(page, '#hb-bare')).times);
    }
    return { ratio: median(own) / median(bare), touched };
  } finally {
    await context.close();
  }
};

export const keystrokeFigures = ({ ratio, touched }: Keystrokes): { readonly counted: Figures; readonly timed: Figures } => ({
  counted: { 'typing.touched': touched }, timed: { 'typing.ratio': ratio },
});
