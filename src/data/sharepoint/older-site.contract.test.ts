import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { makeOlder } from '../../../tests/fixtures/older-site';
import { createSiteSetup, installSite } from './provisioning/site-setup';
import { createReferencePort } from './reference/reference-port';
import { createRowGateway } from './rows/row-gateway';
import { SCHEMA_VERSION } from './schema/lists';

let site: InstalledSite;
beforeEach(async () => { site = await startInstalledSite(); });
afterEach(() => site.server.stop());

const stateOf = (installed: number) => ({ kind: 'older', installed, expected: SCHEMA_VERSION });

/** A case as all older versions kept it: an answer, an effect with its one dimension, a plan; handed over. */
const writeCase = async (): Promise<number> => {
  const made = await site.newCase();
  const session = await site.open('erik', made.id);
  session.add('answer', { item: 'A1', text: 'Ett svar från förra versionen' }, `${made.key}:A1`);
  session.add('goalImpact', { target: 'sdg.13', effect: 'negative', dimension: 'ecological', where: 'länet' }, 'old-effect');
  session.add('conflict', { kind: 'goal', oneSide: 'Gräs', otherSide: 'Asfalt', position: 'Avvägt' }, 'old-conflict');
  session.add('knowledgeGap', { question: 'Vet vi?', isBlocking: true }, 'old-gap');
  session.add('sustainabilityKey', { name: 'Gammal nyckel', meets: ['old-effect'] }, 'old-key');
  session.add('action', { under: 'old-key', name: 'Gammal åtgärd', status: 'ongoing' }, 'old-action');
  session.add('indicator', { under: 'old-key', name: 'Gammal indikator', baseline: 1.5, target: 3 }, 'old-indicator');
  session.edit('assessment', made.key, { status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable', revision: 1 });
  await session.flush();
  return made.id;
};

describe.each([1, 2, 3] as const)('a site of version %i', (installed) => {
  it('tells at every first reading that its lists are older, in the same words', async () => {
    const older = { ok: false, failure: { kind: 'site', state: stateOf(installed) } };
    const id = await writeCase();
    await makeOlder(site.server, installed);
    const { data, client } = site.as('erik');
    expect(await data.cases.open(id)).toEqual(older);
    expect(await data.caseList.page({})).toEqual(older);
    expect(await data.decisions.waiting()).toEqual(older);
    expect(await data.planning.year(2026)).toEqual(older);
    // What is new in version 4 is neither missed nor written.
    expect(await data.submissions.withdraw(id, 1, 'Skäl', '2026-11-23T10:00:00Z')).toEqual(older);
    const no = { caseId: id, revision: 1, decision: 'end', reason: '', conditions: [], minutesReference: '', diaryNumber: '', decidedOn: '2026-11-23', submissionDigest: '' } as const;
    expect(await site.as('sara').data.decisions.decide('d', no, {})).toEqual(older);
    expect(await data.submissions.rows([id])).toEqual({ ok: true, value: [] });
    expect(await data.meetings.placeOf(id, 1)).toEqual({ ok: true, value: null });
    expect(await createReferencePort(client, createRowGateway(client)).read()).toEqual(older);
    expect(await data.snapshots.store('a.json', new Uint8Array([1]))).toEqual(installed < 3 ? { ok: false, failure: { kind: 'gone' } } : { ok: true, value: 'stored' });
  });

  it('is upgraded by an owner on the set-up page, and everything written is still there', async () => {
    const id = await writeCase();
    await makeOlder(site.server, installed);
    expect(await createSiteSetup(site.as('anna').client.sp).plan()).toMatchObject({ ok: true, value: { state: stateOf(installed), mayInstall: true } });
    const visitor = await createSiteSetup(site.as('erik').client.sp).plan();
    expect(visitor.ok ? visitor.value.mayInstall : visitor.failure).not.toBe(true);

    expect(await installSite(site.as('anna').client.sp)).toMatchObject({ ok: true, value: { state: { kind: 'ready' }, steps: [], obstacles: [] } });
    const session = await site.open('erik', id);
    expect(session.assessment()).toMatchObject({ name: 'Ny bussgata', revision: 1, routing: 'Pending', affectedGroups: [], childrenAffected: null, trackReason: '', head: null, unreadable: [] });
    expect(session.rows('answer')).toMatchObject([{ item: 'A1', text: 'Ett svar från förra versionen', individual: '', isGap: false }]);
    const noEnding = { ending: null, endingReason: '', endingActor: '', unreadable: [] };
    expect(session.rows('goalImpact')).toMatchObject([{ target: 'sdg.13', dimension: 'ecological', dimensions: [], groups: [], ...noEnding }]);
    expect(session.rows('conflict')).toMatchObject([{ oneSide: 'Gräs', otherSide: 'Asfalt', position: 'Avvägt', ...noEnding }]);
    expect(session.rows('knowledgeGap')).toMatchObject([{ question: 'Vet vi?', isBlocking: true, blocks: null, acceptedReason: '', acceptedOn: null }]);
    expect(session.rows('sustainabilityKey')).toMatchObject([{ name: 'Gammal nyckel', meets: ['old-effect'] }]);
    expect(session.rows('action')).toMatchObject([{ under: 'old-key', name: 'Gammal åtgärd', status: 'ongoing', meets: [] }]);
    expect(session.rows('indicator')).toMatchObject([{ name: 'Gammal indikator', baseline: 1.5, target: 3, bySex: false, concernsPeople: null, baselineWomen: null, numerator: '', denominator: '' }]);
    for (const kind of ['dialogue', 'relation', 'measurement', 'cost', 'change', 'notice', 'publication', 'submission', 'conditionReport'] as const) expect([kind, session.rows(kind)]).toEqual([kind, []]);
    expect(session.reference()).toEqual([]);
    expect(await site.as('sara').data.decisions.waiting()).toMatchObject({ ok: true, value: { mayDecide: true, cases: [{ id }] } });
    expect(await site.as('erik').data.caseList.page({})).toMatchObject({ ok: true, value: { mayCreate: true, site: { kind: 'ready' } } });
  });

  it('takes the new rows and files once it is upgraded', async () => {
    await makeOlder(site.server, installed);
    expect((await installSite(site.as('anna').client.sp)).ok).toBe(true);
    const made = await site.newCase();
    const session = await site.open('erik', made.id);
    session.add('goalImpact', { target: 'sdg.3', effect: 'negative', ending: 'otherActor', endingActor: 'Trafikverket' });
    session.add('measurement', { under: 'i', on: '2026-12-31', value: 33.6, women: 1, men: 2 });
    session.add('cost', { name: 'Drift', kind: 'runningCost', amount: 1 });
    session.add('notice', { name: 'Avslutad', kind: 'ended', sentOn: '2026-12-31T10:00:00Z' });
    session.add('publication', { name: 'r1', revision: 1, handling: 'drawnUp' });
    session.add('change', { name: 'Ändrat', because: ['a', 'b'] });
    expect(await session.flush()).toMatchObject({ status: 'saved', unsavedFields: 0 });
    expect(await site.as('maria').data.snapshots.store('a.json', new Uint8Array([1]))).toEqual({ ok: true, value: 'stored' });
    expect((await site.open('nils', made.id)).rows('measurement')).toMatchObject([{ on: '2026-12-31', value: 33.6, women: 1, men: 2 }]);
  });
});
