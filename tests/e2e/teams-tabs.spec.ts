import { expect, openWebPart, test, type OpenWebPart } from './fixtures';
import { words } from './words';

const ELSEWHERE = { hostSite: 'team' };
const WAITING = 3;

test.use({ site: 'demo' });

test('the tabs in Teams run on a team’s site: the tenant says where the lists are, and the next visit asks there at once', async ({ page, host }) => {
  const tabs = [
    { webPart: 'department', as: 'sara', search: {}, shown: ({ within }: OpenWebPart) => within.getByText(words.department.list.waiting(1)) },
    { webPart: 'queue', as: 'sara', search: {}, shown: ({ within }: OpenWebPart) => within.getByRole('link', { name: /Åsnen/ }) },
    { webPart: 'assessment', as: 'erik', search: { subPageId: '2/judgement' }, shown: ({ within }: OpenWebPart) => within.locator('[data-hb-part="judgement"]').getByRole('heading', { level: 3 }).first() },
  ] as const;
  for (const { webPart, as, search, shown } of tabs) {
    const open = async (): Promise<void> => expect(shown(await openWebPart(page, host, webPart, { surface: 'teams', as, search: { ...ELSEWHERE, ...search } }))).toBeVisible();
    await page.goto('about:blank');
    await page.context().clearCookies();
    await open();
    // The second visit goes straight to the site with the lists.
    host.teamSite.requests.clear();
    host.sharepoint.requests.clear();
    await open();
    expect(host.teamSite.requests.list().map(({ url }) => url), webPart).toEqual([]);
    expect(host.sharepoint.requests.list().length, webPart).toBeGreaterThan(0);
    // Teams never answers: what is on the screen does not wait for it.
    const silent = await openWebPart(page, host, webPart, { surface: 'teams', as, search: { ...ELSEWHERE, ...search, hostSilent: '1' } });
    // Teams alone knows which part of a case was linked to; without it the tab begins with the list.
    await expect(webPart === 'assessment' ? silent.within.getByRole('table') : shown(silent)).toBeVisible();
  }

  // From the tab a manager decides as on the page: the form stands there, and so do the meetings.
  const { within } = await openWebPart(page, host, 'queue', { surface: 'teams', as: 'sara', search: { ...ELSEWHERE, case: String(WAITING) } });
  await expect(within.getByRole('button', { name: words.queue.decision.submit })).toBeVisible();
});

test('an empty team’s site without the tenant’s word is told apart: the tab says what is missing', async ({ page, host }) => {
  host.teamSite.store.tenantProperties.clear();
  const { within } = await openWebPart(page, host, 'queue', { surface: 'teams', as: 'sara', search: ELSEWHERE });
  await expect(within.getByRole('heading', { level: 1, name: words.setup.visitors.notReady.title })).toBeVisible();
});
