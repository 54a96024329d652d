import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import '@pnp/sp/site-groups/web';
import { startInstalledSite, type InstalledSite } from '../../../../tests/fixtures/installed-site';
import { findPerson } from '../../../../local/sharepoint/people';
import type { Result } from '../../ports/results';
import type { Assessment, ChildKind, PersonRef } from '../../ports/rows';
import { createSiteSetup } from '../provisioning/site-setup';
import { rowStoreOf, type DataLayer } from '../data-layer';
import { createRowGateway } from '../rows/row-gateway';
import { allLists, childLists } from '../schema/lists';
import { caseKinds } from './case-folder';

const childKinds = Object.keys(childLists) as ChildKind[];
const MANY = 300;
let site: InstalledSite;
let row: Assessment;
let file: string;
const valueOf = <T,>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const ids = new Map<string, PersonRef>();
/** The site's owner, who is nobody's special administrator: every right is checked. */
const owner = (): DataLayer['confidentiality'] => site.as('petra').data.confidentiality;
const quiet = (): void => undefined;
const loginOf = (person: string): string => findPerson(person)?.login ?? '';

/** How many rows of the case and files of it a person is given, by list, whatever way they are asked for. */
const seenBy = async (person: string, of: Assessment): Promise<Record<string, number>> => {
  const { client } = site.as(person);
  const seen: Record<string, number> = {};
  for (const kind of caseKinds) {
    const list = client.sp.web.getList(`/sites/demo/Lists/${allLists[kind].name}`);
    const isOf = (one: Record<string, unknown>): boolean => (kind === 'assessment' ? one['Id'] === of.id : one['HbAssessmentId'] === of.id);
    const all = await list.items.top(5000)<Record<string, unknown>[]>().catch(() => []);
    const column = kind === 'assessment' ? 'Id' : 'HbAssessmentId';
    const asked = await list.items.filter(`${column} eq ${of.id}`).top(5000)<Record<string, unknown>[]>().catch(() => []);
    const folders = all.filter((one) => one['FileSystemObjectType'] === 1).length;
    expect(all.filter(isOf)).toHaveLength(asked.length);
    seen[kind] = asked.length + folders;
  }
  const files = await client.sp.web.getList('/sites/demo/HbSnapshots').items.select('FileLeafRef').top(5000)<{ FileLeafRef: string }[]>().catch(() => []);
  seen['files'] = files.filter(({ FileLeafRef }) => FileLeafRef.startsWith(of.key) || FileLeafRef === `case-${of.id}`).length;
  return seen;
};
const nothing = (): Record<string, number> => Object.fromEntries([...caseKinds, 'files'].map((name) => [name, 0]));

/** Rows of every kind, a decision, a condition, a place on an agenda and two files. */
const fill = async (of: Assessment): Promise<void> => {
  const session = await site.open('erik', of.id);
  for (const kind of childKinds) session.add(kind, {}, `${of.key}:${kind}`);
  expect((await session.flush()).status).toBe('saved');
  session.close();
  const management = createRowGateway(site.as('sara').client);
  valueOf(await management.create('condition', `${of.key}:try:1`, { assessmentId: of.id, revision: 1, attempt: 'try', text: 'Villkor', due: '2027-01-01', isMet: false }));
  valueOf(await management.create('decision', `${of.key}:1`, { assessmentId: of.id, revision: 1, attempt: 'try', decision: 'continueWithConditions', reason: 'Bra', decidedOn: '2026-11-23' }));
  valueOf(await management.create('agendaItem', `${of.key}:1`, { assessmentId: of.id, revision: 1, meeting: 'm', order: 1 }));
  for (const name of [`${of.key}-1.json`, `${of.key}-1.docx`]) valueOf(await site.as('erik').data.snapshots.store(name, new TextEncoder().encode(name)));
};

beforeAll(async () => {
  site = await startInstalledSite();
  await site.as('anna').client.sp.web.associatedOwnerGroup.users.add(loginOf('petra'));
  valueOf(await createSiteSetup(site.as('anna').client.sp).addMember('flow', loginOf('gast')));
  for (const person of ['karin', 'erik', 'maria', 'johan']) ids.set(person, valueOf(await site.as('anna').data.people.resolve(loginOf(person))));
  row = await site.newCase('erik', { name: 'Hemlig insats' });
  await fill(row);
  file = `${row.key}-1.json`;
  const [sp, send] = site.as('erik').client.sp.batched({ maxRequests: 100 });
  const list = sp.web.getList('/sites/demo/Lists/HbAnswers');
  const added = Array.from({ length: MANY }, (_, n) => list.items.add({ HbKey: `many-${n}`, HbAssessmentId: row.id, HbItem: `i${n}` }));
  await send();
  await Promise.all(added);
}, 30_000);
afterAll(() => site.server.stop());

const people = (...names: string[]): PersonRef[] => names.flatMap((name) => ids.get(name) ?? []);

it('may be done by whoever owns the site, and by nobody else', async () => {
  expect(valueOf(await owner().mayProtect())).toBe(true);
  for (const person of ['erik', 'sara', 'nils']) expect(valueOf(await site.as(person).data.confidentiality.mayProtect())).toBe(false);
  expect(await site.as('erik').data.confidentiality.protect(row, people('karin'), quiet)).toMatchObject({ ok: false });
  expect(valueOf(await owner().left(row))).toBe(1 + childKinds.length + 3 + MANY + 2);
  expect((await seenBy('johan', row))['answer']).toBe(MANY + 1);
});

it('is completed when it was broken off, and then hides everything from whoever is not of the case', async () => {
  const faults = `${site.server.url.replace('/sites/demo', '')}/_local/faults`;
  const breakOff = async (rule: object): Promise<boolean> => {
    await fetch(faults, { method: 'POST', body: JSON.stringify({ method: 'POST', person: 'petra', times: 1, ...rule }), headers: { 'Content-Type': 'application/json' } });
    const outcome = await owner().protect(row, people('karin', 'erik', 'maria'), ({ done }) => { told.push(done); });
    await fetch(faults, { method: 'DELETE' });
    return outcome.ok;
  };
  const told: number[] = [];
  // The connection ends while folders are allowed, made, and closed: nothing has moved, so nothing is half open …
  for (const skip of [3, 4, 3]) expect(await breakOff({ url: '/$batch', skip, drop: 'after' })).toBe(false);
  // … SharePoint refuses a right that is given, one that is taken …
  for (const url of ['addroleassignment', 'removeroleassignment']) expect(await breakOff({ url, part: true, skip: 7, status: 500 })).toBe(false);
  expect((await seenBy('johan', row))['answer']).toBe(MANY + 1);
  // … and a row in the middle of the second hundred.
  expect(await breakOff({ url: '/moveto', part: true, skip: 120, status: 500 })).toBe(false);
  const left = valueOf(await owner().left(row));
  expect(left).toBeGreaterThan(0);
  const done = valueOf(await owner().protect(row, people('karin', 'erik', 'maria'), ({ done: now, total }) => { told.push(now); expect(now).toBeLessThanOrEqual(total); }));
  expect(done).toMatchObject({ id: row.id, isConfidential: true });
  expect(told.length).toBeGreaterThan(3);
  expect(valueOf(await owner().left(row))).toBe(0);
  expect(valueOf(await owner().people(row)).map(({ name }) => name).sort()).toEqual(['Erik Sandberg', 'Karin Åberg', 'Maria Holm']);

  for (const outsider of ['johan', 'nils']) {
    expect(await seenBy(outsider, row)).toEqual(nothing());
    const { data, client } = site.as(outsider);
    expect(await data.cases.open(row.id)).toEqual({ ok: false, failure: { kind: expect.stringMatching(/^(gone|forbidden)$/) as unknown } });
    expect(valueOf(await data.caseList.page({})).cases).toEqual([]);
    expect(valueOf(await data.caseList.page({ unit: 'Trafik' })).cases).toEqual([]);
    expect(valueOf(await data.caseList.find('Hemlig'))).toEqual([]);
    expect(valueOf(await data.caseList.find('case-'))).toEqual([]);
    expect(await data.snapshots.read(file)).toMatchObject({ ok: false });
    const plain = await fetch(`${site.server.url}/HbSnapshots/case-${row.id}/${file}`, { headers: { Cookie: `sp-person=${outsider}` } });
    expect(plain.status).toBe(404);
    await expect(client.sp.web.getFolderByServerRelativePath(`/sites/demo/Lists/HbAnswers/case-${row.id}`)()).rejects.toThrow('404');
  }
}, 60_000);

it('shows it to the people of the case, the management group, the flows and administrators, as rows and never as folders', async () => {
  for (const person of ['erik', 'sara', 'gast', 'anna']) {
    const seen = await seenBy(person, row);
    expect(seen['assessment']).toBe(2);
    expect(seen['decision']).toBe(2);
    expect(seen['files']).toBe(3);
  }
  const session = await site.open('erik', row.id);
  expect(session.rows('answer')).toHaveLength(MANY + 1);
  expect(session.decisions()).toMatchObject([{ reason: 'Bra', author: { name: 'Sara Öhman' } }]);
  expect(session.canEdit()).toBe(true);
  session.edit('assessment', row.key, { purpose: 'Ändrat i mappen' });
  expect((await session.flush()).status).toBe('saved');
  session.close();
  const page = valueOf(await site.as('maria').data.caseList.page({}));
  expect(page.cases.map(({ id }) => id)).toEqual([row.id]);
  expect(valueOf(await site.as('maria').data.caseList.find('case-'))).toEqual([]);

});

describe('what is made afterwards lies in the folders', () => {
  const dirOf = async (kind: keyof typeof allLists, key: string): Promise<string> => {
    const [found] = await site.as('anna').client.sp.web.getList(`/sites/demo/Lists/${allLists[kind].name}`).items.filter(`HbKey eq '${key}'`).select('FileDirRef')<{ FileDirRef: string }[]>();
    return found?.FileDirRef ?? '';
  };
  const folderOf = (kind: keyof typeof allLists): string => `/sites/demo/Lists/${allLists[kind].name}/case-${row.id}`;

  it('rows of the session with days and people, the deciders’ rows, notices and files', async () => {
    const session = await site.open('erik', row.id);
    const text = 'Rad 1\nRad "2" <b> å\n';
    session.add('action', { text, startsOn: '2027-03-01' } as never, 'late-action');
    session.add('notice', { name: 'Till Karin', to: ids.get('karin') ?? null, sentOn: '2026-11-23T10:00:00Z', about: ['a', 'b'] } as never, 'late-notice');
    session.add('cost', { amount: 1234.5 } as never, 'late-cost');
    expect((await session.flush()).status).toBe('saved');
    session.close();
    const again = await site.open('maria', row.id);
    expect(again.row('notice', 'late-notice')).toMatchObject({ name: 'Till Karin', to: { name: 'Karin Åberg' }, sentOn: '2026-11-23T10:00:00Z', about: ['a', 'b'] });
    again.close();
    for (const [kind, key] of [['action', 'late-action'], ['notice', 'late-notice'], ['cost', 'late-cost']] as const) expect(await dirOf(kind, key)).toBe(folderOf(kind));

    const management = createRowGateway(site.as('lars').client);
    const made = valueOf(await management.create('decision', `${row.key}:2`, { assessmentId: row.id, revision: 2, attempt: 'two', decision: 'backToGroup', reason: 'Mer underlag', decidedOn: '2026-11-24' }));
    expect(made).toMatchObject({ kind: 'created', row: { decision: 'backToGroup', decidedOn: '2026-11-24', revision: 2 } });
    expect(valueOf(await management.byId('decision', made.row.id))).toMatchObject({ decidedOn: '2026-11-24', author: { name: 'Lars Dahl' }, etag: made.row.etag });
    expect(await dirOf('decision', `${row.key}:2`)).toBe(folderOf('decision'));
    const other = valueOf(await createRowGateway(site.as('sara').client).create('decision', `${row.key}:2`, { assessmentId: row.id, revision: 2, attempt: 'other', decision: 'stop', decidedOn: '2026-11-25' }));
    expect(other).toMatchObject({ kind: 'existed', row: { attempt: 'two', decision: 'backToGroup', decidedOn: '2026-11-24' } });

    const layer = site.as('erik').data;
    const opened = await layer.cases.open(row.id);
    if (opened.ok) opened.value.close();
    const name = `${row.key}-2.json`;
    expect(valueOf(await layer.snapshots.store(name, new TextEncoder().encode('två')))).toBe('stored');
    expect(valueOf(await layer.snapshots.store(name, new TextEncoder().encode('tre')))).toBe('existed');
    expect(new TextDecoder().decode(valueOf(await layer.snapshots.read(name)))).toBe('två');
    expect(new TextDecoder().decode(valueOf(await layer.snapshots.read(file)))).toBe(file);
    expect(layer.snapshots.addressOf(name)).toBe(`${site.server.url}/HbSnapshots/case-${row.id}/${name}`);
    expect(valueOf(await owner().left(row))).toBe(0);
    expect(await seenBy('johan', row)).toEqual(nothing());
  });

  it('a row cut off between its two requests is completed when it is sent again', async () => {
    const { client } = site.as('erik');
    const gateway = createRowGateway(client);
    const values = { assessmentId: row.id, name: 'Avbruten', to: ids.get('maria') ?? null, sentOn: '2026-11-23T11:00:00Z' };
    const faults = `${site.server.url.replace('/sites/demo', '')}/_local/faults`;
    await fetch(faults, { method: 'POST', body: JSON.stringify({ method: 'MERGE', person: 'erik', times: 1, drop: 'before' }), headers: { 'Content-Type': 'application/json' } });
    expect(await gateway.create('notice', 'cut', values)).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(valueOf(await gateway.create('notice', 'cut', values))).toMatchObject({ kind: 'existed', row: { name: 'Avbruten', to: { name: 'Maria Holm' } } });
    expect(valueOf(await gateway.create('notice', 'cut', { ...values, sentOn: '2026-11-24T11:00:00Z' }))).toMatchObject({ kind: 'existed', row: { sentOn: '2026-11-23T11:00:00Z' } });
  });

  it('the answer to the form is lost: the row is there once', async () => {
    const gateway = createRowGateway(site.as('erik').client);
    const faults = `${site.server.url.replace('/sites/demo', '')}/_local/faults`;
    await fetch(faults, { method: 'POST', body: JSON.stringify({ method: 'POST', url: 'AddValidate', person: 'erik', times: 1, drop: 'after' }), headers: { 'Content-Type': 'application/json' } });
    const values = { assessmentId: row.id, name: 'Förlorat svar', sentOn: '2026-11-23T11:00:00Z' };
    expect((await gateway.create('notice', 'lost', values)).ok).toBe(false);
    expect(valueOf(await gateway.create('notice', 'lost', values))).toMatchObject({ kind: 'existed', row: { sentOn: '2026-11-23T11:00:00Z' } });
  });

  it('a page that has not heard of it asks before it makes a row, once what it read is old', async () => {
    const open = await site.newCase('erik', { name: 'Blir hemlig' });
    const { client } = site.as('erik');
    let later = 0;
    const gateway = createRowGateway({ ...client, now: () => client.now() + later });
    const store = rowStoreOf(client, gateway);
    valueOf(await store.readCase(open.id));
    valueOf(await owner().protect(open, people('karin', 'erik'), quiet));
    later = 61_000;
    valueOf(await store.createRow('answer', 'after-a-minute', open.id, { item: 'x' } as never));
    expect(await dirOf('answer', 'after-a-minute')).toBe(`/sites/demo/Lists/HbAnswers/case-${open.id}`);
    // Within that minute a row may end up outside: it is told, and moved when the button is pressed again.
    await client.sp.web.getList('/sites/demo/Lists/HbAnswers').items.add({ HbKey: 'straggler', HbAssessmentId: open.id });
    expect(valueOf(await owner().left(open))).toBe(1);
    valueOf(await owner().protect(open, people('karin', 'erik'), quiet));
    expect(valueOf(await owner().left(open))).toBe(0);
  }, 30_000);

  it('a list without the case’s folder takes nothing: it is refused and said where', async () => {
    const open = await site.newCase('erik', { name: 'Utan mappar' });
    valueOf(await createRowGateway(site.as('erik').client).save('assessment', open.id, open.etag, { isConfidential: true }));
    expect(await createRowGateway(site.as('erik').client).create('answer', 'nowhere', { assessmentId: open.id }))
      .toEqual({ ok: false, failure: { kind: 'refused', detail: `HbAnswers/case-${open.id}` } });
  });
});

it('follows the group: whoever comes in may open it, whoever leaves may not', async () => {
  expect(await site.as('erik').data.confidentiality.people(row)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  valueOf(await owner().setPeople(row, people('karin', 'johan'), quiet));
  expect(await seenBy('maria', row)).toEqual(nothing());
  const session = await site.open('johan', row.id);
  expect(session.canEdit()).toBe(true);
  session.add('answer', {}, 'by-johan');
  expect((await session.flush()).status).toBe('saved');
  session.close();
  expect(valueOf(await owner().people(row)).map(({ name }) => name).sort()).toEqual(['Johan Nyström', 'Karin Åberg']);
  // The project group writes no decisions in the folder either.
  expect(await createRowGateway(site.as('johan').client).create('decision', 'forged', { assessmentId: row.id, revision: 9 })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
});
