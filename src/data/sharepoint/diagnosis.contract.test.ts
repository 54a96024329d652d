import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import type { Diagnosis } from '../ports/diagnosis';
import { PAST_DECIDERS_ROW } from './cases/site-state';
import { rowOf, itemsOf, listOf } from './rows/lists';
import { createSiteSetup } from './provisioning/site-setup';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const portOf = (person: string) => {
  const { data, client } = site.as(person);
  return data.diagnosisOver(createSiteSetup(client.sp));
};
const read = async (person = 'anna'): Promise<Diagnosis> => {
  const found = await portOf(person).read();
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value;
};
const items = (person: string, kind: Parameters<typeof listOf>[2]) => listOf(site.as(person).client.sp, site.server.url, kind).items;
const waiting = async (routing: 'Pending' | 'Failed') => {
  const { id } = await site.newCase();
  await items('anna', 'assessment').getById(id).update({ HbStatus: 'AwaitingDecision', HbRouting: routing, HbRevision: 1 });
  return id;
};

it('finds nothing to mend on a fresh site, in a handful of requests and without a write', async () => {
  site.server.requests.clear();
  const diagnosis = await read();
  expect(site.requests().length).toBeLessThanOrEqual(6);
  expect(site.server.requests.list().filter(({ method, url }) => method !== 'GET' && !url.endsWith('/$batch') && !url.endsWith('/contextinfo'))).toEqual([]);
  expect(diagnosis).toMatchObject({ plan: { state: { kind: 'ready' }, steps: [] }, stopped: [], foreignDecisions: [], failures: [], unread: [], mayManage: true, areMembersKnown: true, caseNames: {} });
  expect(diagnosis.groups.map(({ group, memberCount, isThere }) => [group, memberCount, isThere])).toEqual(
    [['project', 4, true], ['management', 2, true], ['readers', 1, true], ['administrators', 1, true], ['flow', 0, true]]);
  expect(diagnosis.flows.map(({ flow, lastSeen }) => [flow, lastSeen])).toEqual(
    ['HbCaseToManagement', 'HbDecisionToGroup', 'HbMeetingReminder', 'HbConditionsDue', 'HbWatch'].map((flow) => [flow, null]));
});

it('tells what somebody took away in SharePoint, until the installer has put it back', async () => {
  const field = `${site.server.url}/_api/web/getlist('/sites/demo/Lists/HbActions')/fields/getbyinternalnameortitle('HbAssessmentId')`;
  const changed = await fetch(field, {
    method: 'POST', body: JSON.stringify({ Indexed: false }),
    headers: { Cookie: 'sp-person=anna', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'X-HTTP-Method': 'MERGE', 'IF-Match': '*', 'X-RequestDigest': site.server.pageContext('anna').formDigestValue },
  });
  expect(changed.status).toBe(204);
  expect((await read()).plan.steps).toMatchObject([{ kind: 'index', of: 'Åtgärder' }]);
  await createSiteSetup(site.as('anna').client.sp).install(() => undefined);
  expect((await read()).plan.steps).toEqual([]);
});

it('reads the flows’ signs of life', async () => {
  await items('anna', 'event').add({ HbKey: 'sign:HbWatch', HbEventKind: 'signOfLife', Title: 'HbWatch', HbOccurredOn: '2026-11-23T07:00:00Z' });
  const { flows } = await read();
  expect(flows.find(({ flow }) => flow === 'HbWatch')).toMatchObject({ lastSeen: '2026-11-23T07:00:00Z', expectedWithinHours: 30 });
});

it('shows stopped cases and lets the flow take them again, whoever wrote in the case meanwhile', async () => {
  const [stopped, other] = [await waiting('Failed'), await waiting('Failed')];
  await waiting('Pending');
  const before = await read();
  expect(before.stopped.map(({ id }) => id).sort()).toEqual([stopped, other].sort());
  const row = before.stopped.find(({ id }) => id === stopped);
  if (row === undefined) throw new Error('not there');
  await items('erik', 'assessment').getById(stopped).update({ HbOpenQuestions: 'nytt' });
  expect(await portOf('anna').routeAgain(row)).toMatchObject({ ok: true, value: { routing: 'Pending', openQuestions: 'nytt' } });
  expect((await read()).stopped.map(({ id }) => id)).toEqual([other]);
  // Somebody decided meanwhile: what they wrote stands.
  await items('sara', 'assessment').getById(other).update({ HbStatus: 'Ended', HbRouting: 'Decided' });
  const late = before.stopped.find(({ id }) => id === other);
  if (late === undefined) throw new Error('not there');
  expect(await portOf('anna').routeAgain(late)).toMatchObject({ ok: true, value: { routing: 'Decided', status: 'Ended' } });
  expect(await portOf('nils').routeAgain(row)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
});

it('shows decisions by people who are no members, by the case’s name, until an administrator counts them', async () => {
  const caseId = await waiting('Pending');
  await items('anna', 'decision').add({ HbKey: `forged-${caseId}`, HbAssessmentId: caseId, HbRevision: 1, HbDecision: 'end' });
  await items('sara', 'decision').add({ HbKey: `real-${caseId}`, HbAssessmentId: caseId, HbRevision: 1, HbDecision: 'continue' });
  const found = await read();
  expect(found.foreignDecisions).toMatchObject([{ assessmentId: caseId, decision: 'end', author: { name: 'Anna Lindqvist' } }]);
  expect(found.caseNames).toEqual({ [caseId]: 'Ny bussgata' });
  const anna = found.foreignDecisions[0]?.author;
  if (anna === undefined || anna === null) throw new Error('no author');
  expect(await portOf('sara').countAsPastMember(anna)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect((await read()).foreignDecisions).toHaveLength(1);
  // Two administrators at once, a lost answer, and the same once more: everybody is there once.
  const [one, two] = await Promise.all([portOf('anna').countAsPastMember({ id: anna.id, name: 'Anna Lindqvist' }), portOf('anna').countAsPastMember({ id: 900, name: 'Kim\nBerg' })]);
  expect([one, two]).toEqual([{ ok: true, value: null }, { ok: true, value: null }]);
  const three = await Promise.all([903, 904, 905].map((id) => portOf('anna').countAsPastMember({ id, name: `P${id}` })));
  expect(three.every(({ ok }) => ok)).toBe(true);
  site.server.faults.add([{ method: 'MERGE', url: 'HbConfig', drop: 'after', times: 1 }]);
  expect(await portOf('anna').countAsPastMember({ id: 901, name: 'Lo Ek' })).toEqual({ ok: false, failure: { kind: 'offline' } });
  expect(await portOf('anna').countAsPastMember({ id: 901, name: 'Lo Ek' })).toEqual({ ok: true, value: null });
  const rows = await itemsOf(site.as('anna').client.sp, site.server.url, 'config').filter(`HbKey eq '${PAST_DECIDERS_ROW}'`)();
  expect(rows.map((row) => rowOf('config', row).value.split('\n').sort())).toEqual([[`${anna.id};Anna Lindqvist`, '900;Kim Berg', '903;P903', '904;P904', '905;P905', '901;Lo Ek'].sort()]);
  expect((await read()).foreignDecisions).toEqual([]);
});

it('notes events, keeps faults until somebody takes care of them, and reads the log on', async () => {
  const { data } = site.as('erik');
  const event = { kind: 'appFailed', name: 'x'.repeat(400), source: 'workspace/case', assessmentId: null, text: 'y'.repeat(9000) } as const;
  await data.events.note(event);
  const first = await read();
  expect(first.failures).toMatchObject([{ kind: 'appFailed', source: 'workspace/case', author: { name: 'Erik Sandberg' } }]);
  expect(first.failures[0]?.name).toHaveLength(255);
  expect(first.failures[0]?.occurredOn).toMatch(/^\d{4}-/);
  await data.events.note({ ...event, name: 'Ett till' });
  const newest = first.failures[0];
  if (newest === undefined) throw new Error('no failure');
  expect(await portOf('anna').acknowledge(newest, 'Omhändertaget')).toEqual({ ok: true, value: null });
  expect(await portOf('anna').acknowledge(newest, 'Omhändertaget')).toEqual({ ok: true, value: null });
  // What came between reading and taking care of is still to see.
  expect((await read()).failures.map(({ name }) => name)).toEqual(['Ett till']);
  for (let n = 1; n <= 30; n += 1) await data.events.note({ ...event, name: `Nummer ${n}`, text: '' });
  const page = await data.events.recent();
  expect(page).toMatchObject({ ok: true, value: { rows: { length: 30 } } });
  const rest = page.ok && page.value.next !== null ? await data.events.recent(page.value.next) : null;
  expect(rest?.ok === true && rest.value.next).toBeNull();
  expect(rest?.ok === true && rest.value.rows.map(({ kind }) => kind)).toEqual(['acknowledged', 'appFailed', 'appFailed']);
});

it('loses an event silently where nobody may write, and hinders nobody', async () => {
  const before = await site.as('anna').data.events.recent();
  await site.as('nils').data.events.note({ kind: 'appFailed', name: 'Läsare', source: 'x', assessmentId: null, text: '' });
  site.server.faults.add([{ method: 'POST', url: 'HbEvents', status: 500, times: 1 }]);
  await site.as('erik').data.events.note({ kind: 'appFailed', name: 'Fel', source: 'x', assessmentId: null, text: '' });
  expect(await site.as('anna').data.events.recent()).toEqual(before);
  expect(await site.as('nils').data.events.recent()).toMatchObject({ ok: false });
});

it('tells somebody who does not look after the lists as much, and somebody who is shut out nothing', async () => {
  for (const person of ['erik', 'sara', 'nils']) expect([person, (await read(person)).mayManage]).toEqual([person, false]);
  expect((await read('nils')).unread).toEqual(['events']);
  expect(await portOf('petra').read()).toEqual({ ok: false, failure: { kind: 'forbidden' } });
});

it('is made for an administrator of ours who does not own the site, too', async () => {
  const login = site.as('petra').login;
  expect(await createSiteSetup(site.as('anna').client.sp).addMember('administrators', login)).toMatchObject({ ok: true });
  const seen = await read('petra');
  expect(seen).toMatchObject({ mayManage: true, unread: [], plan: { state: { kind: 'ready' }, mayInstall: false } });
  expect(seen.groups.map(({ memberCount }) => memberCount)).toEqual([4, 2, 1, 2, 0]);
  expect(await portOf('petra').countAsPastMember({ id: 902, name: 'Mo Dahl' })).toEqual({ ok: true, value: null });
});

it('sees that the management group was renamed, and then counts no row as foreign', async () => {
  const head = { Cookie: 'sp-person=anna', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', 'X-RequestDigest': site.server.pageContext('anna').formDigestValue };
  const nameIt = (from: string, to: string) => fetch(`${site.server.url}/_api/web/sitegroups/getbyname('${encodeURIComponent(from)}')`, {
    method: 'POST', headers: { ...head, 'X-HTTP-Method': 'MERGE' }, body: JSON.stringify({ Title: to }),
  });
  expect((await nameIt('Hållbarhetssäkring – ledningsgrupp', 'Ledningen')).status).toBe(204);
  const renamed = await read();
  expect(renamed.groups.find(({ group }) => group === 'management')).toMatchObject({ isThere: true, isRenamed: true, memberCount: 2 });
  expect([renamed.areMembersKnown, renamed.foreignDecisions]).toEqual([false, []]);
  expect((await nameIt('Ledningen', 'Hållbarhetssäkring – ledningsgrupp')).status).toBe(204);
  expect((await read()).areMembersKnown).toBe(true);
});

it('says why it could not be made', async () => {
  site.server.faults.add([{ url: '$batch', status: 503, retryAfter: 120, times: 20 }]);
  expect(await portOf('anna').read()).toMatchObject({ ok: false, failure: { kind: 'busy' } });
});
