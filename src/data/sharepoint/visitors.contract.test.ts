import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { createSiteSetup } from './provisioning/site-setup';

let site: InstalledSite;
let caseId: number;
beforeAll(async () => {
  site = await startInstalledSite();
  ({ id: caseId } = await site.newCase());
  const session = await site.open('erik', caseId);
  session.add('stakeholder', { name: 'Markägare' });
  session.add('goalImpact', { target: 'sdg.14', effect: 'negative' });
  session.edit('assessment', session.assessment().key, { status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable', revision: 1, submittedAt: '2026-11-20T08:00:00Z' });
  await session.flush();
  session.close();
});
afterAll(() => site.server.stop());

/** What each screen asks for first, and what a click in it asks for. */
const screensOf = (person: string) => {
  const { data, client } = site.as(person);
  const setup = createSiteSetup(client.sp);
  return {
    department: () => data.caseList.page({}), find: () => data.caseList.find('buss'), judged: () => data.caseList.judgedIn(2026), plan: () => data.planning.year(2027),
    notices: () => data.notices.mine(), case: () => data.cases.open(caseId), queue: () => data.decisions.waiting(), reference: () => data.reference.read(),
    setup: () => setup.plan(), groups: () => setup.groups(), diagnosis: () => data.diagnosisOver(setup).read(), events: () => data.events.recent(),
  } as const;
};

it('gives a reader every screen, without what is kept from them', async () => {
  const nils = screensOf('nils');
  expect(await nils.department()).toMatchObject({ ok: true, value: { cases: [{ id: caseId }], mayCreate: false, mayManage: false, site: { kind: 'ready' } } });
  expect(await nils.find()).toMatchObject({ ok: true, value: [{ id: caseId }] });
  expect(await nils.judged()).toMatchObject({ ok: true });
  expect(await nils.plan()).toMatchObject({ ok: true, value: { rows: [], mayPlan: false } });
  expect(await nils.notices()).toMatchObject({ ok: true });
  const opened = await nils.case();
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const session = opened.value;
  expect([session.readOnly(), session.mayDecide(), session.canEdit('conditionReport')]).toEqual([{ kind: 'permission' }, false, false]);
  expect([session.isWithheld('stakeholder'), session.isWithheld('dialogue'), session.rows('stakeholder')]).toEqual([true, true, []]);
  expect(session.rows('goalImpact')).toHaveLength(1);
  for (const kind of ['submission', 'conditionReport', 'notice', 'publication'] as const) expect([kind, session.isWithheld(kind)]).toEqual([kind, false]);
  session.close();
  expect(await nils.queue()).toMatchObject({ ok: true, value: { cases: [{ id: caseId }], mayDecide: false } });
  expect(await nils.reference()).toMatchObject({ ok: true, value: { mayManage: false } });
  expect(await nils.setup()).toMatchObject({ ok: true, value: { state: { kind: 'ready' }, mayInstall: false } });
  expect(await nils.groups()).toMatchObject({ ok: true });
  expect(await nils.diagnosis()).toMatchObject({ ok: true, value: { mayManage: false } });
  expect(await nils.events()).toMatchObject({ ok: false });
});

it('tells somebody in no group that they are shut out, on every screen, and never throws', async () => {
  for (const [screen, ask] of Object.entries(screensOf('petra'))) {
    const answer = await ask();
    // Who owns the groups is no secret; an empty list of notices neither.
    const isNothing = screen === 'groups' || (screen === 'notices' && answer.ok);
    if (!isNothing) expect([screen, answer.ok ? 'ok' : answer.failure.kind]).toEqual([screen, expect.stringMatching(/^(forbidden|gone|site)$/)]);
  }
  await site.as('petra').data.events.note({ kind: 'appFailed', name: 'x', source: 'x', assessmentId: null, text: '' });
});
