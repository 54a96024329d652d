import { startInstalledSite, type InstalledSite } from '../../../../tests/fixtures/installed-site';
import { addManyRows } from '../../../../tests/fixtures/many-rows';
import type { Assessment, Changes, Notice } from '../../ports/rows';

let site: InstalledSite;
let made: Assessment;
beforeAll(async () => { site = await startInstalledSite(); made = await site.newCase(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const idOf = (person: string): number => site.server.pageContext(person).userId;
let serial = 0;
/** Erik sends a notice. */
const send = async (to: string | null, values: Changes<'notice'> = {}): Promise<string> => {
  const session = await site.open('erik', made.id);
  const key = `n-${(serial += 1)}`;
  session.add('notice', {
    name: 'Ny bussgata', kind: 'ended', text: `Skäl "å" 🚌\nRad två`, sentOn: '2026-11-03T08:00:00Z',
    to: to === null ? null : { id: idOf(to), name: to, email: '' }, ...values,
  }, key);
  expect((await session.flush()).status).toBe('saved');
  return key;
};
const mine = async (person: string): Promise<readonly Notice[]> => {
  const read = await site.as(person).data.notices.mine();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.rows;
};
const receipt = { receivedOn: '2026-11-23T09:30:00Z', receipt: `Tack "för" det 🙂 åäö` };

it('comes with the department’s first page, in the same request, to the person it is for and to nobody else', async () => {
  const key = await send('karin', { about: ['key-a', 'key-b'], kind: 'keysHandedOver' });
  await send(null, { toRole: 'Trafikstrateg' });
  const removed = await site.open('erik', made.id);
  removed.add('notice', { name: 'Fel person', to: { id: idOf('karin'), name: 'karin', email: '' } }, 'n-removed');
  await removed.flush();
  removed.remove('notice', 'n-removed');
  await removed.flush();
  site.server.requests.clear();
  const page = await site.as('karin').data.caseList.page({});
  expect(site.requests()).toHaveLength(1);
  expect(page).toMatchObject({ ok: true, value: { cases: [{ id: made.id }], notices: { hasMore: false, rows: [{
    key, assessmentId: made.id, name: 'Ny bussgata', kind: 'keysHandedOver', text: `Skäl "å" 🚌\nRad två`, about: ['key-a', 'key-b'],
    sentOn: '2026-11-03T08:00:00Z', receivedOn: null, author: { name: 'Erik Sandberg' },
  }] } } });
  expect(page.ok && page.value.notices?.rows).toHaveLength(1);
  expect(await site.as('maria').data.caseList.page({})).toMatchObject({ ok: true, value: { notices: { rows: [], hasMore: false } } });
});

it('asks for nothing where the host does not tell who is signed in', async () => {
  await send('johan');
  const { client } = site.as('johan');
  const { createDataLayer } = await import('../data-layer');
  const data = createDataLayer({ client, newKey: () => 'k', person: { login: '', name: '', email: '', title: '' } });
  site.server.requests.clear();
  expect(await data.caseList.page({})).toMatchObject({ ok: true, value: { notices: { rows: [], hasMore: false } } });
  expect(await data.notices.mine()).toEqual({ ok: true, value: { rows: [], hasMore: false } });
  expect(site.requests()).toHaveLength(1);
});

it('is received with a line, by somebody in the project as by the management group, and is then no longer for anyone', async () => {
  for (const person of ['maria', 'sara']) {
    const key = await send(person);
    const [row] = await mine(person);
    if (row === undefined) throw new Error('nothing came');
    site.server.requests.clear();
    expect(await site.as(person).data.notices.receive(row, receipt)).toMatchObject({ ok: true, value: { kind: 'received', row: { key, ...receipt } } });
    expect(site.requests()).toHaveLength(1);
    expect(await mine(person)).toEqual([]);
    expect((await site.open('erik', made.id)).row('notice', key)).toMatchObject({ ...receipt, editor: { id: idOf(person) }, isRemoved: false });
  }
});

it('says who was first, and writes nothing over them', async () => {
  const key = await send('lars');
  const [row] = await mine('lars');
  if (row === undefined) throw new Error('nothing came');
  const erik = await site.open('erik', made.id);
  erik.edit('notice', key, { receivedOn: '2026-11-22T12:00:00Z', receivedBy: 'Erik Sandberg, på telefon' });
  await erik.flush();
  expect(await site.as('lars').data.notices.receive(row, receipt)).toMatchObject({
    ok: true, value: { kind: 'changed', row: { receivedOn: '2026-11-22T12:00:00Z', receivedBy: 'Erik Sandberg, på telefon', receipt: '', editor: { name: 'Erik Sandberg' } } },
  });
});

it('gives what somebody has changed meanwhile, and takes the receipt on that', async () => {
  const key = await send('lars');
  const [row] = await mine('lars');
  if (row === undefined) throw new Error('nothing came');
  const erik = await site.open('erik', made.id);
  erik.edit('notice', key, { text: 'Nytt skäl' });
  await erik.flush();
  const first = await site.as('lars').data.notices.receive(row, receipt);
  expect(first).toMatchObject({ ok: true, value: { kind: 'changed', row: { text: 'Nytt skäl', receivedOn: null } } });
  expect(first.ok && await site.as('lars').data.notices.receive(first.value.row, receipt)).toMatchObject({ ok: true, value: { kind: 'received' } });
});

it('is received once when the answer is lost', async () => {
  await send('lars');
  const [row] = await mine('lars');
  if (row === undefined) throw new Error('nothing came');
  site.server.faults.add([{ method: 'MERGE', url: 'HbNotices', drop: 'after', times: 1 }]);
  expect(await site.as('lars').data.notices.receive(row, receipt)).toEqual({ ok: false, failure: { kind: 'offline' } });
  expect(await site.as('lars').data.notices.receive(row, { ...receipt, receivedOn: '2026-11-23T09:31:00Z' })).toMatchObject({ ok: true, value: { kind: 'received', row: receipt } });
});

it('refuses who may only read, what is too long and what is gone; waits when SharePoint asks for it', async () => {
  await send('nils');
  const [row] = await mine('nils');
  if (row === undefined) throw new Error('nothing came');
  const { data } = site.as('nils');
  expect(await data.notices.receive(row, receipt)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect(await data.notices.receive(row, { ...receipt, receipt: 'x'.repeat(64_000) })).toEqual({ ok: false, failure: { kind: 'tooLong', length: 64_000, limit: 63_999 } });
  const maria = site.as('maria');
  site.server.faults.add([{ method: 'MERGE', url: 'HbNotices', status: 429, retryAfter: 4, times: 1 }]);
  expect((await maria.data.notices.receive(row, receipt)).ok).toBe(true);
  expect(maria.pauses).toEqual([4]);
  await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbNotices').items.getById(row.id).delete();
  expect(await maria.data.notices.receive(row, receipt)).toEqual({ ok: false, failure: { kind: 'gone' } });
});

it('neither stops the list of cases nor is told as an error where the list of notices cannot be read', async () => {
  site.server.faults.add([{ url: 'HbNotices', part: true, status: 500 }]);
  expect(await site.as('karin').data.caseList.page({})).toMatchObject({ ok: true, value: { cases: [{ id: made.id }], notices: null } });
  site.server.faults.clear();
  expect(await site.as('gast').data.notices.mine()).toEqual({ ok: true, value: { rows: [], hasMore: false } });
});

it('finds the few that are one person’s among more than 5,000, a screenful at a time', async () => {
  const add = (count: number, to: number): void =>
    addManyRows(site.server, 'anna', 'HbNotices', count, (n) => ({ HbKey: `m-${to}-${n}`, HbAssessmentId: made.id, Title: `Insats ${n}`, HbToId: to }));
  add(25, idOf('johan'));
  add(5_100, idOf('erik'));
  const page = await site.as('johan').data.caseList.page({});
  expect(page.ok && page.value.notices).toMatchObject({ hasMore: true, rows: { length: 20, 0: { name: 'Insats 24' } } });
  // More than an index may find for one person: the list of cases is there all the same.
  expect(await site.as('erik').data.caseList.page({})).toMatchObject({ ok: true, value: { notices: null, cases: [{ id: made.id }] } });
}, 120_000);

it('a site whose lists are older has no notices', async () => {
  await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbNotices').delete();
  site.server.requests.clear();
  expect(await site.as('karin').data.caseList.page({})).toMatchObject({ ok: true, value: { cases: [{ id: made.id }], notices: { rows: [], hasMore: false } } });
  expect(await site.as('karin').data.notices.mine()).toEqual({ ok: true, value: { rows: [], hasMore: false } });
}, 30_000);
