import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const list = (person = 'erik') => site.as(person).data.caseList;

it('starts a case once, however often it is sent', async () => {
  const { data, login } = site.as('erik');
  const values = { name: 'En', purpose: 'p', type: 'grant', unit: 'IT', track: 'light', trackReason: 'Liten insats', decisionState: 'notDecided', deadline: '2026-07-03', methodVersion: 'handbook-1.2', strategyVersion: 'gronaKronoberg2025-1', ownerLogin: login, groupLogins: [login, site.as('maria').login] } as const;
  site.server.faults.add([{ method: 'POST', url: 'HbAssessments', drop: 'after', times: 1 }]);
  expect(await data.caseList.create('once', values)).toEqual({ ok: false, failure: { kind: 'offline' } });
  const made = await data.caseList.create('once', values);
  expect(made).toMatchObject({ ok: true, value: { name: 'En', owner: { name: 'Erik Sandberg' }, group: [{ name: 'Erik Sandberg' }, { name: 'Maria Holm' }], status: 'InProgress', outcome: 'NotJudged', routing: 'None', revision: 0, trackReason: 'Liten insats', decisionState: 'notDecided', deadline: null, methodVersion: 'handbook-1.2', strategyVersion: 'gronaKronoberg2025-1' } });
  const all = await data.caseList.page({ unit: 'IT' });
  expect(all.ok && all.value.cases.map(({ key }) => key)).toEqual(['once']);
});

it.each([['anna', true], ['erik', false], ['sara', false], ['nils', false]])('knows whether %s looks after the lists: %s', async (person, mayManage) => {
  expect(await list(person).page({})).toMatchObject({ ok: true, value: { mayManage } });
});

it('says so when a person is unknown or a name too long', async () => {
  const login = 'i:0#.f|membership|nobody@region.example';
  const unknown = { ok: false, failure: { kind: 'noSuchPerson', login, who: 'nobody@region.example' } };
  expect(await site.as('erik').data.people.resolve(login)).toEqual(unknown);
  await expect(site.newCase('erik', { ownerLogin: login })).rejects.toThrow(/noSuchPerson/);
  await expect(site.newCase('erik', { groupLogins: [site.as('maria').login, login] })).rejects.toThrow(/noSuchPerson/);
  await expect(site.newCase('erik', { name: 'n'.repeat(256) })).rejects.toThrow(/tooLong/);
  await expect(site.newCase('nils')).rejects.toThrow(/forbidden/);
});

it('lists the newest first, filtered, page by page, in one request each', async () => {
  for (let n = 1; n <= 125; n += 1) await site.newCase('erik', { name: `Fall ${n}`, unit: n % 2 === 0 ? 'Vård' : 'Trafik', type: n % 5 === 0 ? 'strategy' : 'project' });
  site.server.requests.clear();
  const first = await list().page({});
  expect(site.requests()).toHaveLength(1);
  if (!first.ok) throw new Error(first.failure.kind);
  expect(first.value).toMatchObject({ mayCreate: true, site: { kind: 'ready' }, reference: [] });
  expect(first.value.cases.slice(0, 2).map(({ name }) => name)).toEqual(['Fall 125', 'Fall 124']);
  const names: string[] = [];
  for (let next: string | null | undefined; next !== null;) {
    const page = await list().page({ unit: 'Vård' }, next ?? undefined);
    if (!page.ok) throw new Error(page.failure.kind);
    names.push(...page.value.cases.map(({ name }) => name));
    next = page.value.next;
  }
  expect(names).toEqual(Array.from({ length: 62 }, (_, index) => `Fall ${124 - 2 * index}`));
  const narrow = await list().page({ unit: 'Vård', type: 'strategy', status: 'InProgress' });
  expect(narrow.ok && narrow.value.cases).toHaveLength(12);
  const reader = await list('nils').page({});
  expect(reader.ok && reader.value.mayCreate).toBe(false);
  expect(await list('gast').page({})).toEqual({ ok: false, failure: { kind: 'forbidden' } });
}, 60_000);

it('finds people as the directory does', async () => {
  const found = await site.as('erik').data.people.search('åberg');
  expect(found).toMatchObject({ ok: true, value: [{ name: 'Karin Åberg', login: 'i:0#.f|membership|karin.aberg@region.example', title: 'Avdelningschef' }] });
  expect(await site.as('erik').data.people.search('x')).toEqual({ ok: true, value: [] });
});
