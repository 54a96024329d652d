import { startInstalledSite, type InstalledSite } from '../../../../tests/fixtures/installed-site';
import { askForDataSite, siteAddress, SITE_PROPERTY } from './data-site';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());

it('finds the site that the tenant names, and who the person is there', async () => {
  const { client } = site.as('maria');
  const ask = (): ReturnType<typeof askForDataSite> => askForDataSite({ ...client, webUrl: site.server.url.replace('/sites/demo', '') });
  expect(await ask()).toBeNull();
  site.server.store.tenantProperties.set(SITE_PROPERTY, `${site.server.url}/`);
  expect(await ask()).toEqual({ webUrl: site.server.url, personId: site.server.pageContext('maria').userId });
  // On that very site there is nowhere else to go.
  expect(await askForDataSite(client)).toBeNull();
  site.server.faults.add([{ url: 'GetStorageEntity', status: 500 }]);
  expect(await ask()).toBeNull();
  site.server.faults.clear();
});

it.each([
  ['https://region.example/sites/hallbarhet/', 'https://region.example/sites/hallbarhet'],
  ['/sites/hallbarhet', 'https://region.example/sites/hallbarhet'],
  ['https://elsewhere.example/sites/hallbarhet', null],
  ['http://region.example/sites/hallbarhet', null],
  ['https://region.example/sites/hallbarhet?x=1', null],
  ['mailto:anna@region.example', null],
  ['', null],
  [7, null],
])('takes %p as %p', (text, address) => {
  expect(siteAddress(text, 'https://region.example/sites/lag')).toBe(address);
});
