import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { makeOlder } from '../../../tests/fixtures/older-site';
import { createSiteSetup, installSite } from './provisioning/site-setup';
import { createReferencePort } from './reference/reference-port';
import { createRowGateway } from './rows/row-gateway';

let site: InstalledSite;
beforeEach(async () => { site = await startInstalledSite(); });
afterEach(() => site.server.stop());

const older = { ok: false, failure: { kind: 'site', state: { kind: 'older', installed: 1, expected: 2 } } };

/** A case as version 1 kept it: an answer, an effect with its one dimension, handed over. */
const writeCase = async (): Promise<number> => {
  const made = await site.newCase();
  const session = await site.open('erik', made.id);
  session.add('answer', { item: 'A1', text: 'Ett svar från förra versionen' }, `${made.key}:A1`);
  session.add('goalImpact', { target: 'sdg.13', effect: 'negative', dimension: 'ecological', where: 'länet' }, 'old-effect');
  session.edit('assessment', made.key, { status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable', revision: 1 });
  await session.flush();
  return made.id;
};

it('every first reading tells that the lists are older, in the same words', async () => {
  const id = await writeCase();
  await makeOlder(site.server);
  const { data, client } = site.as('erik');
  expect(await data.cases.open(id)).toEqual(older);
  expect(await data.caseList.page({})).toEqual(older);
  expect(await data.decisions.waiting()).toEqual(older);
  expect(await data.planning.year(2026)).toEqual(older);
  expect(await createReferencePort(client, createRowGateway(client)).read()).toEqual(older);
});

it('the set-up page upgrades them for an owner, and everything written is still there', async () => {
  const id = await writeCase();
  await makeOlder(site.server);
  expect(await createSiteSetup(site.as('anna').client.sp).plan()).toMatchObject({ ok: true, value: { state: { kind: 'older', installed: 1, expected: 2 }, mayInstall: true } });
  const visitor = await createSiteSetup(site.as('erik').client.sp).plan();
  expect(visitor.ok ? visitor.value.mayInstall : visitor.failure).not.toBe(true);

  expect(await installSite(site.as('anna').client.sp)).toMatchObject({ ok: true, value: { state: { kind: 'ready' }, steps: [], obstacles: [] } });
  const session = await site.open('erik', id);
  expect(session.assessment()).toMatchObject({ name: 'Ny bussgata', revision: 1, routing: 'Pending', affectedGroups: [], childrenAffected: null, trackReason: '' });
  expect(session.rows('answer')).toMatchObject([{ item: 'A1', text: 'Ett svar från förra versionen', individual: '', isGap: false }]);
  expect(session.rows('goalImpact')).toMatchObject([{ target: 'sdg.13', dimension: 'ecological', dimensions: [], groups: [] }]);
  expect([session.rows('dialogue'), session.rows('relation'), session.reference()]).toEqual([[], [], []]);
  expect(await site.as('sara').data.decisions.waiting()).toMatchObject({ ok: true, value: { mayDecide: true, cases: [{ id }] } });
  expect(await site.as('erik').data.caseList.page({})).toMatchObject({ ok: true, value: { mayCreate: true, site: { kind: 'ready' } } });
});
