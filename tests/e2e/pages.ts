import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { ThemeName } from '../../local/host/settings';

/** WCAG 2.2 AA, everything below it, and the older names of the same rules. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface HostPage { readonly hbSetTheme?: (name: ThemeName) => void }

type Look = 'all' | 'colours' | 'words';

/**
 * Fails with rule, element and reason for whatever axe finds in the product's own area.
 * @param look another theme changes `colours` alone; another language or width changes everything but colours (`words`)
 */
export const expectAccessible = async (page: Page, state: string, look: Look = 'all'): Promise<void> => {
  // The builder sends the page axe's whole source twice for every look; what is there since the last one is used again.
  const isThere = page.frames().length === 1 && await page.evaluate(() => 'axe' in window);
  // The web part draws in no frame of its own; axe's way through frames opens a page more for every look.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: '0' } : {}) }).include('#webPart').setLegacyMode(true);
  // Every violation whole; of what passes, one element for each rule instead of all, whose addresses nobody reads.
  axe.options({ resultTypes: ['violations'] });
  if (look === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']); else axe.withTags(TAGS);
  if (look === 'words') axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
  expect.soft(found, state).toEqual([]);
};

/** A new width reaches the product through an observer: two frames later it is drawn for it. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))));

/** Fails when anything makes the page wider than the window. */
export const expectNoSidewaysScrolling = async (page: Page, state: string): Promise<void> => {
  await settle(page);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll('#webPart *'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${Math.round(element.getBoundingClientRect().right)} px`)
      .concat(`page ${scrollWidth} px`);
  });
  expect.soft(wide, `${state}: wider than the window`).toEqual([]);
};

/** The host's theme changes under the open page, as when a person changes it in Teams or SharePoint. */
export const setTheme = async (page: Page, theme: ThemeName): Promise<void> => {
  await page.evaluate((name) => (window as unknown as HostPage).hbSetTheme?.(name), theme);
};

/** axe in light, dark and high contrast at 1280 px, in light at 360 px, and no scrolling sideways there. */
export const expectGoodInEveryLook = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page, `${name}, light`);
  for (const theme of ['dark', 'contrast'] as const) {
    await setTheme(page, theme);
    await expectAccessible(page, `${name}, ${theme}`, 'colours');
  }
  await setTheme(page, 'light');
  await page.setViewportSize({ width: 360, height: 780 });
  // Before that, a table may still stand in the narrow rest the rail leaves of it.
  await settle(page);
  await expectAccessible(page, `${name}, 360 px`, 'words');
  await expectNoSidewaysScrolling(page, `${name}, 360 px`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await settle(page);
};
