import { randomBytes } from 'node:crypto';
import { startInstalledSite, type InstalledSite } from '../../../../tests/fixtures/installed-site';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); site.server.requests.clear(); });

const snapshots = (person = 'maria') => site.as(person).data.snapshots;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const failure = (kind: string) => ({ ok: false, failure: { kind } });

/** Every byte there is, then some that no text could be: what a Word file may hold. */
const binary = new Uint8Array([...Array.from({ length: 256 }, (_, at) => at), ...randomBytes(300_000)]);

it('stores a file once and reads back the very bytes, one request each', async () => {
  expect(await snapshots().store('case-1-beslutsunderlag-r1.docx', binary)).toEqual({ ok: true, value: 'stored' });
  const read = await snapshots('sara').read('case-1-beslutsunderlag-r1.docx');
  expect(read.ok && Buffer.compare(Buffer.from(read.value), Buffer.from(binary))).toBe(0);
  expect(site.requests().map(({ method }) => method)).toEqual(['POST', 'GET']);
});

it('stores a part of a larger buffer as that part, and nothing at all as nothing', async () => {
  expect(await snapshots().store('part.json', binary.subarray(10, 20))).toEqual({ ok: true, value: 'stored' });
  expect(await snapshots().read('part.json')).toEqual({ ok: true, value: binary.slice(10, 20) });
  expect(await snapshots().store('empty.json', new Uint8Array())).toEqual({ ok: true, value: 'stored' });
  expect(await snapshots().read('empty.json')).toEqual({ ok: true, value: new Uint8Array() });
});

it('never writes over what is there, whoever sends it', async () => {
  const first = bytes('{"text":"åäö 🚲 \\"citat\\""}');
  expect(await snapshots().store('once.json', first)).toEqual({ ok: true, value: 'stored' });
  expect(await snapshots('erik').store('once.json', bytes('annat'))).toEqual({ ok: true, value: 'existed' });
  expect(await snapshots('anna').store('ONCE.json', bytes('annat'))).toEqual({ ok: true, value: 'existed' });
  expect(await snapshots().read('once.json')).toEqual({ ok: true, value: first });
});

it('lets one of many who store the same name at once be first', async () => {
  const both = await Promise.all(['erik', 'maria', 'johan', 'karin'].map((person) => snapshots(person).store('race.json', bytes(person))));
  expect(both.map((one) => one.ok && one.value).sort()).toEqual(['existed', 'existed', 'existed', 'stored']);
  const read = await snapshots().read('race.json');
  const winner = ['erik', 'maria', 'johan', 'karin'][both.findIndex((one) => one.ok && one.value === 'stored')];
  expect(read.ok && new TextDecoder().decode(read.value)).toBe(winner);
});

it('knows a file again whose answer was lost', async () => {
  site.server.faults.add([{ method: 'POST', url: 'AddUsingPath', drop: 'after', times: 1 }]);
  expect(await snapshots().store('lost.json', bytes('1'))).toEqual(failure('offline'));
  expect(await snapshots().store('lost.json', bytes('1'))).toEqual({ ok: true, value: 'existed' });
  expect(await snapshots().read('lost.json')).toEqual({ ok: true, value: bytes('1') });
});

it('says when there is no network, and stores when it is back', async () => {
  site.server.faults.add([{ url: 'AddUsingPath', drop: 'before', times: 1 }, { method: 'GET', url: 'getFileBy', drop: 'before', times: 2 }]);
  expect(await snapshots().store('off.json', bytes('1'))).toEqual(failure('offline'));
  expect(await snapshots().store('off.json', bytes('2'))).toEqual({ ok: true, value: 'stored' });
  expect(await snapshots().read('off.json')).toEqual(failure('offline'));
  expect(await snapshots().read('off.json')).toEqual({ ok: true, value: bytes('2') });
});

it('waits when SharePoint asks for it, and says so when it asks for long', async () => {
  const maria = site.as('maria');
  site.server.faults.add([{ method: 'POST', url: 'AddUsingPath', status: 429, retryAfter: 5, times: 1 }]);
  expect(await maria.data.snapshots.store('busy.json', bytes('1'))).toEqual({ ok: true, value: 'stored' });
  expect(maria.pauses).toEqual([5]);
  site.server.faults.add([{ url: '$value', status: 503, retryAfter: 90, times: 1 }]);
  expect(await maria.data.snapshots.read('busy.json')).toEqual({ ok: false, failure: { kind: 'busy', retryAfterSeconds: 90 } });
});

it('lets readers and the management group read and not store, and a guest neither', async () => {
  await snapshots().store('rights.json', bytes('1'));
  for (const person of ['nils', 'sara']) {
    expect(await snapshots(person).store(`${person}.json`, bytes('1'))).toEqual(failure('forbidden'));
    expect(await snapshots(person).read('rights.json')).toEqual({ ok: true, value: bytes('1') });
  }
  expect(await snapshots('gast').store('guest.json', bytes('1'))).toEqual(failure('forbidden'));
  expect(await snapshots('gast').read('rights.json')).toEqual(failure('forbidden'));
});

it('tells a file that is not there, or that an administrator has taken away', async () => {
  expect(await snapshots().read('never.json')).toEqual(failure('gone'));
  await snapshots().store('taken.json', bytes('1'));
  await import('@pnp/sp/files');
  await site.as('anna').client.sp.web.getFileByServerRelativePath('/sites/demo/HbSnapshots/taken.json').recycle();
  expect(await snapshots().read('taken.json')).toEqual(failure('gone'));
});

it('reads what stands there now, when somebody has changed a file outside the product', async () => {
  await snapshots().store('changed.json', bytes('published'));
  await import('@pnp/sp/files');
  await site.as('anna').client.sp.web.getFileByServerRelativePath('/sites/demo/HbSnapshots/changed.json').setContent('other');
  expect(await snapshots().read('changed.json')).toEqual({ ok: true, value: bytes('other') });
});

it('gives the project group no right to take a file away', async () => {
  await snapshots().store('kept.json', bytes('1'));
  await import('@pnp/sp/files');
  const file = site.as('maria').client.sp.web.getFileByServerRelativePath('/sites/demo/HbSnapshots/kept.json');
  await expect(file.recycle()).rejects.toMatchObject({ status: 403 });
  await expect(file.delete()).rejects.toMatchObject({ status: 403 });
});

it.each(['', '.', '..', 'a/b.json', 'å.json', 'a b.json', 'a\'b.json', 'a#b.json', 'a%41.json', '.json', 'a.', 'a\n.json', `${'x'.repeat(201)}`, '../HbConfig'])(
  'refuses the name %j without asking SharePoint', async (name) => {
    expect(await snapshots().store(name, bytes('1'))).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(await snapshots().read(name)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(site.requests()).toEqual([]);
  });

it('has an address that a browser downloads the file from', async () => {
  await snapshots().store('plain.docx', binary);
  const address = snapshots().addressOf('plain.docx');
  expect(address).toBe(`${site.server.url}/HbSnapshots/plain.docx`);
  const open = (person: string) => fetch(address, { headers: { Cookie: `sp-person=${person}` } });
  const answer = await open('nils');
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, "attachment; filename*=UTF-8''plain.docx"]);
  expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), Buffer.from(binary))).toBe(0);
  expect((await open('gast')).status).toBe(403);
});
