import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { startSharePoint } from '../../../local/sharepoint/index';
import { memoryDraftStore } from '../session/draft-store';
import { clientAt } from './client/client';
import { createDataLayer } from './data-layer';
import { SCHEMA_VERSION } from './schema/lists';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

describe('opening a case', () => {
  it('is one request, with all its rows and rights', async () => {
    const made = await site.newCase();
    const first = await site.open('erik', made.id);
    first.add('answer', { item: 'A1', text: 'svar' }, `${made.key}:A1`);
    first.add('goalImpact', { target: 'sdg.13', effect: 'positive' });
    first.add('stakeholder', { name: 'Kommunen', power: 2 });
    expect((await first.flush()).status).toBe('saved');
    site.server.requests.clear();
    const session = await site.open('maria', made.id);
    expect(site.requests()).toHaveLength(1);
    expect(session.assessment()).toMatchObject({
      name: 'Ny bussgata', purpose: 'Färre bilresor', type: 'project', unit: 'Trafik', track: 'full', status: 'InProgress', step: 'a',
      owner: { name: 'Karin Åberg' }, group: [{ name: 'Erik Sandberg' }, { name: 'Maria Holm' }], author: { name: 'Erik Sandberg' }, unreadable: [],
    });
    expect(session.rows('answer')).toMatchObject([{ item: 'A1', text: 'svar', assessmentId: made.id }]);
    expect(session.rows('goalImpact')).toMatchObject([{ target: 'sdg.13', effect: 'positive' }]);
    expect(session.rows('stakeholder')).toMatchObject([{ name: 'Kommunen', power: 2, affected: null }]);
    expect([session.canEdit(), session.mayDecide()]).toEqual([true, false]);
  });

  it('works for a reader, who gets no stakeholders and may not write', async () => {
    const made = await site.newCase();
    const erik = await site.open('erik', made.id);
    erik.add('stakeholder', { name: 'Hemlig' });
    erik.add('answer', { item: 'A1', text: 'öppet' });
    await erik.flush();
    site.server.requests.clear();
    const nils = await site.open('nils', made.id);
    expect(site.requests()).toHaveLength(1);
    expect(nils.rows('stakeholder')).toEqual([]);
    // Not shown is not the same as none: nobody is told that the group has no stakeholders.
    expect([nils.isWithheld('stakeholder'), nils.isWithheld('dialogue'), nils.isWithheld('answer'), erik.isWithheld('stakeholder')]).toEqual([true, true, false, false]);
    expect(nils.rows('answer')).toHaveLength(1);
    expect(nils.readOnly()).toEqual({ kind: 'permission' });
    expect((await site.open('sara', made.id)).mayDecide()).toBe(true);
  });

  it('says what is wrong: unknown case, no rights', async () => {
    expect(await site.as('erik').data.cases.open(9999)).toEqual({ ok: false, failure: { kind: 'gone' } });
    expect(await site.as('gast').data.cases.open(1)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('survives a lost answer and a busy server, and says when there is no server', async () => {
    const made = await site.newCase();
    site.server.faults.add([{ drop: 'before', times: 1 }]);
    expect((await site.open('erik', made.id)).assessment().name).toBe('Ny bussgata');
    const erik = site.as('erik');
    await erik.data.cases.open(made.id);
    site.server.faults.add([{ status: 429, retryAfter: 7, times: 1 }, { status: 503, retryAfter: 3, times: 1 }]);
    expect((await erik.data.cases.open(made.id)).ok).toBe(true);
    expect(erik.pauses).toEqual([7, 3]);
    site.server.faults.add([{ status: 429, retryAfter: 600 }]);
    expect(await erik.data.cases.open(made.id)).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    site.server.faults.clear();
    site.server.requests.clear();
    expect(await erik.data.cases.open(made.id)).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    expect(site.requests()).toHaveLength(0);
    site.server.faults.add([{ drop: 'before' }]);
    expect(await site.as('erik').data.cases.open(made.id)).toEqual({ ok: false, failure: { kind: 'offline' } });
  });

  it('fails when a list cannot be read for another reason than rights: unread rows must not look deleted', async () => {
    const made = await site.newCase();
    site.server.faults.add([{ part: true, url: 'HbAnswers', status: 500, times: 1 }]);
    expect((await site.as('erik').data.cases.open(made.id)).ok).toBe(true);
    site.server.faults.add([{ url: 'HbAnswers', part: true, status: 500 }, { url: 'HbAnswers', status: 500 }]);
    expect(await site.as('erik').data.cases.open(made.id)).toMatchObject({ ok: false, failure: { kind: 'server', status: 500 } });
  });
});

describe('a site that is not as this version knows it', () => {
  const setVersion = async (value: string): Promise<void> => {
    const config = site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbConfig').items;
    const [row] = await config.filter("Title eq 'schemaVersion'")<{ Id: number }[]>();
    await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbConfig').items.getById(row?.Id ?? 0).update({ HbValue: value }, '*');
  };
  afterAll(() => setVersion(String(SCHEMA_VERSION)));

  it.each([['older', SCHEMA_VERSION - 1], ['newer', SCHEMA_VERSION + 1]] as const)('may be read but not written when it is %s; what was typed is kept', async (kind, installed) => {
    const made = await site.newCase();
    await setVersion(String(installed));
    const state = { kind, installed, expected: SCHEMA_VERSION };
    const session = await site.open('erik', made.id);
    expect([session.canEdit(), session.readOnly()]).toEqual([false, { kind: 'site', state }]);
    session.edit('assessment', made.key, { purpose: 'typed' });
    site.server.requests.clear();
    expect((await session.flush()).status).toBe('refused');
    expect(site.requests()).toEqual([]);
    expect(session.field('assessment', made.key, 'purpose')).toEqual({ value: 'typed', status: 'refused', failure: { kind: 'site', state } });
    const page = await site.as('erik').data.caseList.page({});
    expect(page).toMatchObject({ ok: true, value: { mayCreate: false, site: state } });
    await setVersion(String(SCHEMA_VERSION));
    await session.refresh();
    expect((await session.flush()).status).toBe('saved');
  });

  it('is unfinished without a readable version, and empty without lists', async () => {
    const made = await site.newCase();
    await setVersion('');
    const unfinished = { ok: false, failure: { kind: 'site', state: { kind: 'unfinished' } } };
    expect(await site.as('erik').data.cases.open(made.id)).toEqual(unfinished);
    expect(await site.as('erik').data.caseList.page({})).toEqual(unfinished);
    expect(await site.as('sara').data.decisions.waiting()).toEqual(unfinished);
    const bare = await startSharePoint({ dataFolder: ':memory:', port: 0 });
    const client = clientAt(bare.url, { headers: { Cookie: 'sp-person=erik' } });
    const data = createDataLayer({ client, newKey: () => 'k', person: { login: '', name: '', email: '', title: '' } });
    const empty = { ok: false, failure: { kind: 'site', state: { kind: 'empty' } } };
    expect([await data.cases.open(1), await data.caseList.page({}), await data.decisions.waiting()]).toEqual([empty, empty, empty]);
    await bare.stop();
  });
});

describe('saving', () => {
  it('is one request for one field, with a body of little more than the field', async () => {
    const made = await site.newCase();
    const session = await site.open('erik', made.id);
    session.edit('assessment', made.key, { purpose: 'Ett mål' });
    await session.flush();
    site.server.requests.clear();
    session.edit('assessment', made.key, { purpose: 'Ett annat syfte med åäö' });
    await session.flush();
    const [save, ...others] = site.requests();
    expect(others).toEqual([]);
    expect(save).toMatchObject({ status: 204 });
    expect(save?.requestBytes).toBeLessThanOrEqual(1.2 * Buffer.byteLength(JSON.stringify({ HbPurpose: 'Ett annat syfte med åäö' })));
    expect((await site.open('maria', made.id)).assessment().purpose).toBe('Ett annat syfte med åäö');
  });

  it('brings every kind of value there and back', async () => {
    const made = await site.newCase();
    const session = await site.open('erik', made.id);
    const me = await site.as('erik').data.people.resolve(site.as('johan').login);
    if (!me.ok) throw new Error('no johan');
    const text = `"citat" 'enkelt' <script>alert(1)</script> =cmd() åäö 😀\nrad två\ttab ${'x'.repeat(59_000)}`;
    const key = session.add('action', { name: text.slice(0, 60), resources: text, due: '2026-03-29', start: '2026-10-25', kind: 'minimise', status: 'ongoing', under: 'k"1\'' });
    session.add('indicator', { name: 'Resor', baseline: 12.5, target: 0, bySex: true, direction: 'up' }, 'i1');
    session.add('sustainabilityKey', { name: 'N', meets: ['a', 'b'] }, 'k1');
    session.edit('assessment', made.key, { owner: me.value, group: [me.value], assessedOn: '2026-12-31', submittedAt: '2026-11-23T08:15:00Z', revision: 3, goals: ['sdg.13', 'sdg.5'] });
    expect((await session.flush()).status).toBe('saved');
    const read = await site.open('maria', made.id);
    expect(read.row('action', key)).toMatchObject({ name: text.slice(0, 60).replace('\n', ' '), resources: text, due: '2026-03-29', start: '2026-10-25', kind: 'minimise', status: 'ongoing', under: 'k"1\'' });
    expect(read.row('indicator', 'i1')).toMatchObject({ baseline: 12.5, target: 0, bySex: true, direction: 'up', catches: null });
    expect(read.row('sustainabilityKey', 'k1')?.meets).toEqual(['a', 'b']);
    expect(read.assessment()).toMatchObject({ owner: { name: 'Johan Nyström' }, group: [{ name: 'Johan Nyström' }], assessedOn: '2026-12-31', submittedAt: '2026-11-23T08:15:00Z', revision: 3, goals: ['sdg.13', 'sdg.5'] });
    read.edit('action', key, { resources: '', due: null, kind: null });
    read.edit('sustainabilityKey', 'k1', { meets: [] });
    read.edit('assessment', made.key, { owner: null, group: [], goals: [], revision: null });
    expect((await read.flush()).status).toBe('saved');
    const emptied = await site.open('erik', made.id);
    expect(emptied.row('action', key)).toMatchObject({ resources: '', due: null, kind: null, start: '2026-10-25' });
    expect(emptied.assessment()).toMatchObject({ owner: null, group: [], goals: [], revision: null });
    expect(emptied.row('sustainabilityKey', 'k1')?.meets).toEqual([]);
  });

  it('ends in one row when the answer to a create is lost', async () => {
    const made = await site.newCase();
    const session = await site.open('erik', made.id);
    session.add('conflict', { oneSide: 'en' });
    site.server.faults.add([{ method: 'POST', url: 'HbConflicts', drop: 'after', times: 1 }]);
    expect((await session.flush()).status).toBe('waiting');
    expect((await session.flush()).status).toBe('saved');
    expect((await site.open('maria', made.id)).rows('conflict')).toMatchObject([{ oneSide: 'en' }]);
  });

  it('is quiet when the answer to a save is lost, before or after the write', async () => {
    const made = await site.newCase();
    const session = await site.open('erik', made.id);
    for (const drop of ['before', 'after'] as const) {
      site.server.faults.add([{ method: 'MERGE', drop, times: 1 }]);
      session.edit('assessment', made.key, { purpose: drop });
      expect((await session.flush()).status).toBe('waiting');
      session.edit('assessment', made.key, { purpose: `${drop} och mer` });
      expect(await session.flush()).toMatchObject({ status: 'saved', conflicts: 0 });
      expect((await site.open('maria', made.id)).assessment().purpose).toBe(`${drop} och mer`);
    }
  });

  it('lets two people write in one row, and shows both texts of one field', async () => {
    const made = await site.newCase();
    const erik = await site.open('erik', made.id);
    const maria = await site.open('maria', made.id);
    erik.edit('assessment', made.key, { purpose: 'Eriks', diaryNumber: '1' });
    await erik.flush();
    maria.edit('assessment', made.key, { purpose: 'Marias', proposal: 'Marias förslag' });
    site.server.requests.clear();
    expect(await maria.flush()).toMatchObject({ status: 'conflict', conflicts: 1 });
    expect(site.requests().map(({ status }) => status)).toEqual([412, 200, 204]);
    expect(maria.field('assessment', made.key, 'purpose')).toEqual({ value: 'Marias', status: 'conflict', theirs: 'Eriks', theirName: 'Erik Sandberg' });
    maria.resolve('assessment', made.key, 'purpose', 'both');
    expect((await maria.flush()).status).toBe('saved');
    await erik.refresh();
    expect(erik.assessment()).toMatchObject({ purpose: 'Marias\n\nEriks', proposal: 'Marias förslag', diaryNumber: '1' });
  });

  it('waits out a busy server, heals after an outage, and keeps what is forbidden', async () => {
    const made = await site.newCase();
    const session = await site.open('erik', made.id);
    session.edit('assessment', made.key, { purpose: 'a' });
    site.server.faults.add([{ method: 'MERGE', status: 503, retryAfter: 2, times: 2 }]);
    expect((await session.flush()).status).toBe('saved');
    session.edit('assessment', made.key, { purpose: 'b' });
    site.server.faults.add([{ method: 'MERGE', status: 500, times: 1 }]);
    expect((await session.flush()).status).toBe('waiting');
    expect((await session.flush()).status).toBe('saved');
    session.edit('assessment', made.key, { purpose: 'c' });
    site.server.faults.add([{ method: 'MERGE', status: 403, times: 1 }]);
    expect((await session.flush()).status).toBe('refused');
    expect(session.field('assessment', made.key, 'purpose')).toEqual({ value: 'c', status: 'refused', failure: { kind: 'forbidden' } });
  });

  it('writes in rows that somebody made by hand in SharePoint, without a key', async () => {
    const made = await site.newCase();
    const items = site.as('erik').client.sp.web.getList('/sites/demo/Lists/HbStakeholders').items;
    await items.add({ Title: 'ett', HbAssessmentId: made.id });
    await site.as('erik').client.sp.web.getList('/sites/demo/Lists/HbStakeholders').items.add({ Title: 'två', HbAssessmentId: made.id });
    const session = await site.open('maria', made.id);
    const [one, two] = session.rows('stakeholder');
    expect([one?.name, two?.name]).toEqual(['ett', 'två']);
    session.edit('stakeholder', two?.key ?? '', { interest: 'nytt' });
    expect((await session.flush()).status).toBe('saved');
    expect((await site.open('erik', made.id)).rows('stakeholder').map(({ interest }) => interest)).toEqual(['', 'nytt']);
  });

  it('takes up drafts after a reload', async () => {
    const made = await site.newCase();
    const drafts = memoryDraftStore();
    const session = await site.open('erik', made.id, drafts);
    site.server.faults.add([{ method: 'MERGE', drop: 'before' }]);
    session.edit('assessment', made.key, { purpose: 'kvar' });
    await session.flush();
    session.close();
    site.server.faults.clear();
    const again = await site.open('erik', made.id, drafts);
    expect(again.assessment().purpose).toBe('kvar');
    expect((await again.flush()).status).toBe('saved');
    expect((await site.open('maria', made.id)).assessment().purpose).toBe('kvar');
  });

  it('keeps the text of a row that an administrator deleted, and makes the row anew', async () => {
    const made = await site.newCase();
    const session = await site.open('erik', made.id);
    const key = session.add('knowledgeGap', { question: 'Vad?', isBlocking: true });
    await session.flush();
    const id = session.row('knowledgeGap', key)?.id ?? 0;
    await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbKnowledgeGaps').items.getById(id).delete();
    session.edit('knowledgeGap', key, { closedHow: 'Så' });
    expect((await session.flush()).status).toBe('refused');
    expect(session.row('knowledgeGap', key)).toMatchObject({ question: 'Vad?', closedHow: 'Så' });
    session.restore('knowledgeGap', key);
    expect((await session.flush()).status).toBe('saved');
    expect((await site.open('maria', made.id)).row('knowledgeGap', key)).toMatchObject({ question: 'Vad?', closedHow: 'Så', isBlocking: true });
  });
});

describe('a case that an administrator deletes while it is open', () => {
  it('is not written any more, and what was typed can be read afterwards', async () => {
    const made = await site.newCase();
    const drafts = memoryDraftStore();
    const session = await site.open('erik', made.id, drafts);
    await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbAssessments').items.getById(made.id).recycle();
    session.edit('assessment', made.key, { purpose: 'kvar' });
    expect((await session.flush()).status).toBe('refused');
    expect(session.readOnly()).toEqual({ kind: 'gone' });
    session.add('answer', { item: 'A1', text: 'svar' }, `${made.key}:A1`);
    site.server.requests.clear();
    expect((await session.flush()).status).toBe('refused');
    expect(site.requests()).toEqual([]);
    session.close();
    const { cases } = site.as('erik', drafts).data;
    expect(await cases.open(made.id)).toEqual({ ok: false, failure: { kind: 'gone' } });
    expect((await cases.kept(made.id)).map(({ text, item }) => [text, item])).toEqual([['kvar', null], ['svar', 'A1']]);
    expect(await site.as('maria').data.cases.kept(made.id)).toEqual([]);
  });
});
