import { expect, openWebPart, test, type OpenOptions } from './fixtures';
import { startHost } from '../../local/host/start-host';
import { buildHello } from '../bench/build-hello';
import { IN_TEAMS, WEB_PARTS, type WebPartName } from '../../local/host/settings';

const surfaces: readonly (readonly [WebPartName, OpenOptions['surface']])[] = [
  ...WEB_PARTS.flatMap((name) => [[name, 'page'] as const, [name, 'full'] as const]),
  ...IN_TEAMS.map((name) => [name, 'teams'] as const),
];

for (const [webPart, surface = 'page'] of surfaces) {
  for (const [theme, language] of [['light', 'sv-SE'], ['dark', 'en-US']] as const) {
    test(`${webPart} renders: ${surface}, ${theme}, ${language}`, async ({ open }) => {
      const { root } = await open(webPart, { surface, theme, language });
      await expect(root).not.toBeEmpty();
    });
  }
}

test('the start page leads to every web part, and a person can be chosen there', async ({ page, host }) => {
  await page.goto(host.url);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(WEB_PARTS.length + 1);
  await expect(page.getByRole('heading', { name: 'Flöden och utkorg' })).toBeVisible();
  await page.getByRole('button', { name: 'Välj Karin Åberg' }).click();
  await expect(page.getByRole('row', { name: /Karin Åberg/ })).toContainText('Vald');
  await page.getByRole('link', { name: 'Helsida' }).first().click();
  await expect(page.locator('.site-person')).toHaveText('Karin Åberg');
});

test('whoever debugs sees the lists, their rows, the permissions and the last requests', async ({ page, host }) => {
  await page.goto(`${host.url}/_local/`);
  await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: /^User Information List/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'User Information List' })).toBeVisible();
  await page.getByRole('link', { name: 'Permissions' }).click();
  await expect(page.getByRole('table', { name: 'Permissions of the web' })).toContainText('Full Control');
  await page.getByRole('link', { name: 'Last requests' }).click();
  await fetch(`${host.url}/sites/demo/_api/web/nowhere`, { headers: { Authorization: 'Bearer anna', Accept: 'application/json' } });
  await expect(page.getByRole('row', { name: /nowhere/ })).toContainText('404');
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
});

test('the bar changes person, theme and width, and can be folded', async ({ page, host }) => {
  await page.goto(`${host.url}/sites/demo/SitePages/department.aspx`);
  // What is cut off on its way by the change of person, or arrives as somebody else's, would be told in the console.
  await page.waitForFunction(() => 'hbRendered' in window);
  await expect(page.locator('#webPart').getByRole('heading').first()).toBeVisible();
  await page.getByLabel('Person').selectOption('sara');
  await expect(page.locator('.site-person')).toHaveText('Sara Öhman');
  // A theme chosen while the page is still starting is taken by the page alone; the web part is there to follow it from here on.
  await page.waitForFunction(() => 'hbRendered' in window);
  await page.getByLabel('Tema').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // The product follows: its text has turned light.
  const lightness = (): Promise<number> =>
    page.locator('#webPart').getByRole('heading').first().evaluate((heading) => Number(/\d+/.exec(getComputedStyle(heading).color)?.[0]));
  await expect.poll(lightness).toBeGreaterThan(200);
  await page.getByLabel('Bredd').selectOption('360');
  const narrow = page.frameLocator('iframe[name="narrowed-page"]');
  await expect(narrow.locator('#webPart')).not.toBeEmpty();
  await page.getByRole('button', { name: 'Fäll ihop' }).click();
  await expect(page.getByLabel('Person')).toBeHidden();
});

test('the yardstick of the bench runs in the same host', async ({ page }) => {
  const host = await startHost({ port: 0, source: { packageFile: buildHello() }, dataFolder: ':memory:' });
  try {
    const { root } = await openWebPart(page, host, 'hello');
    await expect(root.getByRole('textbox', { name: 'First field' })).toBeVisible();
  } finally {
    await host.close();
  }
});

test('Teams answers the tab, and passes a change of theme on to it', async ({ page, host }) => {
  const { root } = await openWebPart(page, host, 'assessment', { surface: 'teams', search: { subPageId: '12/goals' } });
  const calls = await page.evaluate(() => (window as unknown as { hbTeamsCalls: { func: string }[] }).hbTeamsCalls.map(({ func }) => func));
  expect(calls).toEqual(expect.arrayContaining(['initialize', 'getContext']));
  await root.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }: MessageEvent<{ func?: string; args?: unknown }>) => void (data.func === 'themeChange' && heard.push(data.args)));
  });
  await page.evaluate(() => (window as unknown as { hbTeamsTheme(name: string): void }).hbTeamsTheme('dark'));
  await expect.poll(() => root.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([['dark']]);
});

test('somebody without rights is told so', async ({ page, host, complaints }) => {
  await page.context().addCookies([{ name: 'sp-person', value: 'gast', url: host.url }]);
  const response = await page.goto(`${host.url}/sites/demo/SitePages/assessment.aspx`);
  expect(response?.status()).toBe(403);
  await expect(page.getByRole('heading')).toHaveText('Du har inte åtkomst till webbplatsen');
  // Chromium counts the refused page itself as an error.
  complaints.splice(0);
});
