import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '../../src/data/sharepoint/schema/lists';
import { casePage, field, shownParts } from './case-page';
import { expect, openWebPart, test } from './fixtures';
import { restAs, takeOutOfGroups } from './rest';
import { words } from './words';

const { overview, frame } = words.workspace;
const { failures } = words.common;
const CASE = 2;
const WAITING = 3;

test.use({ site: 'demo', allowed: [/status of 403/] });

test('a reader reads every part, and is offered nothing to change', async ({ page, host }) => {
  const nils = casePage(page, host, 'nils', CASE);
  for (const part of shownParts) {
    await nils.go(part);
    await expect(page.getByText(frame.readOnly.reader)).toBeVisible();
    await expect(nils.main.locator('textarea:not([readonly]):not([disabled]), input[type="text"]:not([readonly]):not([disabled])')).toHaveCount(0);
  }
  await openWebPart(page, host, 'department', { surface: 'full', as: 'nils' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('button', { name: words.department.list.startNew })).toHaveCount(0);
  await openWebPart(page, host, 'queue', { surface: 'full', as: 'nils', search: { case: String(WAITING) } });
  await expect(page.getByText(words.queue.decision.whoDecides)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  // Stakeholders may name people: a reader's SharePoint does not give them out.
  const answer = await restAs(host, 'nils').send('GET', "getList('/sites/demo/Lists/HbStakeholders')/items");
  expect([403, 404]).toContain(answer.status);
});

const setVersion = async (host: Parameters<typeof restAs>[0], version: string): Promise<void> => {
  const anna = restAs(host, 'anna');
  const [row] = await anna.rows('HbConfig', "Title eq 'schemaVersion'");
  await anna.change('HbConfig', Number(row?.['Id']), { HbValue: version });
};

for (const [name, version, sentence] of [
  ['older', SCHEMA_VERSION - 1, failures.olderSite(SCHEMA_VERSION - 1, SCHEMA_VERSION)],
  ['newer', SCHEMA_VERSION + 1, failures.newerSite(SCHEMA_VERSION + 1, SCHEMA_VERSION)],
] as const) {
  test(`lists that are ${name} than the product are read-only, and a sentence says what to do`, async ({ page, host }) => {
    await setVersion(host, String(version));
    const erik = casePage(page, host, 'erik', CASE);
    await erik.go('initiative');
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(field(page, overview.fields.purpose)).not.toBeEditable();
    await openWebPart(page, host, 'department', { surface: 'full', as: 'karin' });
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('button', { name: words.department.list.startNew })).toHaveCount(0);
    await openWebPart(page, host, 'queue', { surface: 'full', as: 'sara', search: { case: String(WAITING) } });
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('button', { name: words.queue.decision.submit })).toHaveCount(0);
  });
}

test('somebody on the site whom no group has: a page that says whom to ask, in every web part', async ({ page, host }) => {
  await takeOutOfGroups(host, 'petra');
  for (const webPart of ['department', 'assessment', 'queue'] as const) {
    const shutOut = page.getByRole('heading', { level: 1, name: words.setup.visitors.guest.title });
    await openWebPart(page, host, webPart, { surface: 'full', as: 'petra' });
    await expect(shutOut).toBeVisible();
    await openWebPart(page, host, webPart, { surface: 'full', as: 'petra', search: { case: String(CASE) } });
    await expect(webPart === 'queue' ? shutOut : page.getByText(words.common.closedToYou)).toBeVisible();
  }
});

test('Teams: the tab opens the case and part of its sub page id, and follows the theme', async ({ page, host }) => {
  const { root, within } = await openWebPart(page, host, 'assessment', { surface: 'teams', as: 'erik', search: { subPageId: `${CASE}/stakeholders` } });
  await expect(within.locator('[data-hb-part="stakeholders"]')).toBeVisible();
  await expect(within.getByRole('heading', { level: 1, name: 'Kommersiell service i landsbygd' })).toBeVisible();
  const backgrounds: string[] = [];
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await setTeamsTheme(page, theme);
    const background = () => root.locator('[lang]').first().evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect.poll(async () => backgrounds.includes(await background()), { message: `background in ${theme}` }).toBe(false);
    backgrounds.push(await background());
  }
  const lightness = backgrounds.map((colour) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
  expect(lightness[0]).toBeGreaterThan(200);
  expect(lightness[1]).toBeLessThan(80);
  expect(lightness[2]).toBeLessThan(40);
});

const setTeamsTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((name) => (window as unknown as { hbTeamsTheme(theme: string): void }).hbTeamsTheme(name), theme);
