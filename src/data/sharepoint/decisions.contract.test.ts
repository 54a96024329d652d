import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { afterDecision } from '../../domain/case-flow/case-flow';
import { provenStanding } from '../../domain/case-flow/proven-standing';
import type { CaseSession } from '../ports/case-session';
import type { NewDecision, OpenCondition, Waiting } from '../ports/decisions';
import type { Assessment } from '../ports/rows';
import { MANAGEMENT_GROUP } from './decisions/management-group';
import { desiredGroups } from './provisioning/desired';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const waitingCase = async (submittedAt: string): Promise<Assessment> => {
  const made = await site.newCase();
  const session = await site.open('erik', made.id);
  session.edit('assessment', made.key, { status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable', revision: 1, submittedAt });
  session.add('submission', { name: made.name, revision: 1, submittedOn: submittedAt }, `${made.key}:submission:1`);
  await session.flush();
  return session.assessment();
};
const decision = (caseId: number, changes: Partial<NewDecision> = {}): NewDecision => ({
  caseId, revision: 1, decision: 'end', reason: 'Går inte ihop', conditions: [], minutesReference: 'LG 2026-11 § 4', diaryNumber: 'RK 2026/1',
  decidedOn: '2026-11-23', submissionDigest: 'a1', ...changes,
});
const ended = { status: 'Ended', routing: 'Decided' } as const;
const goesOn = { status: 'InProgress', routing: 'Decided' } as const;
const withConditions: Partial<NewDecision> = {
  decision: 'continueWithConditions',
  conditions: [{ text: 'Mät bullret', owner: 'Trafikplaneraren', due: '2027-05-01' }, { text: 'Fråga byn', owner: 'Projektledaren', due: '2027-02-01' }],
};
const decisionsOf = (person: string) => site.as(person).data.decisions;
const waitingOf = async (person: string): Promise<Waiting> => {
  const read = await decisionsOf(person).waiting();
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
};
const conditionsOf = async (id: number): Promise<readonly OpenCondition[]> => (await waitingOf('sara')).conditions.filter(({ condition }) => condition.assessmentId === id);
const standingOf = (session: CaseSession) => provenStanding(session.assessment(), session.decisions(), session.deciders());
/** A row written straight into a list, past the product. */
const forge = (person: string, list: string, row: object): Promise<unknown> => site.as(person).client.sp.web.getList(`/sites/demo/Lists/${list}`).items.add({ ...row });

it('asks for the group by the name that the installer gives it', () => {
  expect(MANAGEMENT_GROUP).toBe(desiredGroups.management.title);
});

it('shows the waiting cases, longest waiting first, in one request, and who may decide', async () => {
  const later = await waitingCase('2026-11-22T08:00:00Z');
  const earlier = await waitingCase('2026-11-20T08:00:00Z');
  await site.newCase();
  // With flows off, failed or late: the queue goes by the status alone.
  const failedOne = await site.open('erik', later.id);
  failedOne.edit('assessment', later.key, { routing: 'Failed' });
  await failedOne.flush();
  site.server.requests.clear();
  const queue = await waitingOf('sara');
  expect(site.requests()).toHaveLength(1);
  expect(queue.cases.map(({ id }) => id)).toEqual([earlier.id, later.id]);
  expect(queue).toMatchObject({ mayDecide: true, decidedIds: [], agenda: [], meetings: [], conditions: [] });
  expect(await waitingOf('erik')).toMatchObject({ mayDecide: false, cases: [{}, {}] });
  // A desk without agendas or conditions would say that there are none: rather none at all.
  for (const list of ['HbAgenda', 'HbMeetings', 'HbConditions', 'HbDecisions']) {
    site.server.faults.add([{ url: `${list}')/items`, status: 503, part: true }]);
    expect([list, await decisionsOf('sara').waiting()]).toMatchObject([list, { ok: false, failure: { kind: 'busy' } }]);
    site.server.faults.clear();
  }
  // A site owner may write in every list, but what they write there is no decision.
  expect(await waitingOf('anna')).toMatchObject({ mayDecide: false });
  const counts = await Promise.all(['sara', 'erik', 'nils'].map((who) => site.as(who).data.caseList.page({})));
  expect(counts.map((page) => page.ok && page.value.waiting)).toEqual([2, null, null]);
});

it('marks a case as taken in, once, also when the group has written in it since', async () => {
  const before = await waitingCase('2026-11-21T08:00:00Z');
  const erik = await site.open('erik', before.id);
  erik.edit('assessment', before.key, { summary: 'nytt' });
  await erik.flush();
  const claimed = await decisionsOf('sara').claim(before);
  expect(claimed).toMatchObject({ ok: true, value: { routing: 'InReview' } });
  site.server.requests.clear();
  if (claimed.ok) expect(await decisionsOf('lars').claim(claimed.value)).toEqual(claimed);
  expect(site.requests()).toHaveLength(0);
});

it('writes the decision in the decider’s own name, tells the owner, and the columns follow', async () => {
  const { id, key } = await waitingCase('2026-11-21T09:00:00Z');
  expect(await decisionsOf('sara').decide('d-1', decision(id), ended)).toMatchObject({ ok: true, value: { kind: 'decided', decision: { decision: 'end', assessmentId: id, key: `${key}:1` } } });
  const seen = await site.open('erik', id);
  expect(seen.decisions()).toMatchObject([{
    decision: 'end', reason: 'Går inte ihop', minutesReference: 'LG 2026-11 § 4', diaryNumber: 'RK 2026/1', decidedOn: '2026-11-23',
    attempt: 'd-1', submissionDigest: 'a1', author: { name: 'Sara Öhman' },
  }]);
  expect(seen.assessment()).toMatchObject(ended);
  expect(seen.readOnly()).toEqual({ kind: 'standing' });
  expect(seen.canEdit('conditionReport')).toBe(true);
  expect(seen.row('notice', `${key}:decided:1`)).toMatchObject({ kind: 'decided', about: ['end'], name: 'Ny bussgata', text: 'Går inte ihop', to: { name: 'Karin Åberg' }, author: { name: 'Sara Öhman' } });
  expect(await site.as('karin').data.notices.mine()).toMatchObject({ ok: true, value: { rows: [{ kind: 'decided' }] } });
});

it('lets one of two deciders in the same second stand, and tells the other; conditions of the losing attempt count for nothing', async () => {
  const { id } = await waitingCase('2026-11-21T10:00:00Z');
  const both = await Promise.all(['sara', 'lars'].map((who) => decisionsOf(who).decide(`race-${who}`, decision(id, { ...withConditions, reason: who }), goesOn)));
  expect(both.map((one) => one.ok && one.value.kind).sort()).toEqual(['decided', 'elseDecided']);
  const seen = await site.open('erik', id);
  expect(seen.decisions()).toHaveLength(1);
  const winner = seen.decisions()[0]?.reason ?? '';
  expect(both.map((one) => one.ok && one.value.kind !== 'notWaiting' && one.value.decision.reason)).toEqual([winner, winner]);
  expect(seen.conditions()).toHaveLength(4);
  expect((await conditionsOf(id)).map(({ condition }) => [condition.attempt, condition.text, condition.due])).toEqual([
    [`race-${winner}`, 'Fråga byn', '2027-02-01'], [`race-${winner}`, 'Mät bullret', '2027-05-01'],
  ]);
  expect(seen.rows('notice').map(({ text }) => text)).toEqual([`${winner}\n\n1. Mät bullret (Trafikplaneraren, 2027-05-01)\n2. Fråga byn (Projektledaren, 2027-02-01)`]);
  // Much later, and on a submission that is not at hand: nothing is written either.
  expect(await decisionsOf('sara').decide('late', decision(id), ended)).toMatchObject({ ok: true, value: { kind: 'elseDecided', decision: { reason: winner } } });
  const other = await waitingCase('2026-11-21T11:00:00Z');
  expect(await decisionsOf('lars').decide('d-4', decision(other.id, { revision: 2 }), ended)).toMatchObject({ ok: true, value: { kind: 'notWaiting', assessment: { id: other.id } } });
  expect((await site.open('erik', other.id)).decisions()).toEqual([]);
});

it('ends in one decision however often it is sent, and stands even when the columns do not follow', async () => {
  const { id } = await waitingCase('2026-11-21T12:00:00Z');
  const { data, pauses } = site.as('sara');
  const send = () => data.decisions.decide('d-5', decision(id, withConditions), goesOn);
  const offline = { ok: false, failure: { kind: 'offline' } };
  // Cut off between any two steps, with and without the answer arriving, and made to wait.
  for (const [url, drop] of [['HbConditions', 'after'], ['HbConditions', 'before'], ['HbDecisions', 'before']] as const) {
    site.server.faults.add([{ method: 'POST', url: `${url}')/items`, drop, times: 1, skip: url === 'HbConditions' && drop === 'before' ? 1 : 0 }]);
    expect([url, drop, await send()]).toEqual([url, drop, offline]);
    expect(await conditionsOf(id)).toEqual([]);
  }
  site.server.faults.add([{ method: 'POST', url: "HbDecisions')/items", status: 429, retryAfter: 2, times: 1 }]);
  site.server.faults.add([{ method: 'POST', url: "HbDecisions')/items", drop: 'after', times: 1 }]);
  expect(await send()).toEqual(offline);
  expect(pauses).toContain(2);
  // The row stands: its columns lag, and the desk says so.
  expect((await waitingOf('sara')).decidedIds).toContain(id);
  site.server.faults.add([{ method: 'MERGE', status: 500 }]);
  expect(await send()).toMatchObject({ ok: true, value: { kind: 'decided', decision: { attempt: 'd-5' } } });
  site.server.faults.clear();
  const seen = await site.open('erik', id);
  expect([seen.decisions().length, seen.conditions().length, seen.rows('notice').length]).toEqual([1, 2, 1]);
  expect(seen.assessment().status).toBe('AwaitingDecision');
  const standing = standingOf(seen);
  expect(standing).toMatchObject({ kind: 'decided', catchUp: goesOn });
  if (standing.kind === 'decided' && standing.catchUp !== null) expect(await data.decisions.follow(id, 1, standing.catchUp)).toMatchObject({ ok: true, value: goesOn });
  expect(await seen.refresh()).toBeNull();
  expect(standingOf(seen)).toMatchObject({ kind: 'decided', catchUp: null });
  // A flow that was late writes over the routing: caught up again.
  seen.edit('assessment', seen.assessment().key, { routing: 'InReview' });
  await seen.flush();
  expect(standingOf(seen)).toMatchObject({ kind: 'decided', catchUp: goesOn });
});

it('lets no project member write one: SharePoint says no, to the product and past it', async () => {
  const { id, key } = await waitingCase('2026-11-21T13:00:00Z');
  const forbidden = { ok: false, failure: { kind: 'forbidden' } };
  expect(await decisionsOf('erik').decide('d-6', decision(id), ended)).toEqual(forbidden);
  expect(await decisionsOf('erik').decide('d-6', decision(id, withConditions), goesOn)).toEqual(forbidden);
  await expect(forge('erik', 'HbDecisions', { HbKey: `${key}:1`, HbAssessmentId: id, HbRevision: 1, HbDecision: 'continue' })).rejects.toThrow();
  // Nor does somebody whose row would count for nothing, though SharePoint lets them write.
  expect(await decisionsOf('anna').decide('d-6', decision(id, withConditions), goesOn)).toEqual(forbidden);
  expect((await site.open('anna', id)).conditions()).toEqual([]);
  // What they can do is to forge the columns: that is shown for what it is.
  const seen = await site.open('maria', id);
  seen.edit('assessment', key, { status: 'InProgress', routing: 'Decided' });
  await seen.flush();
  expect(seen.decisions()).toEqual([]);
  expect(standingOf(seen)).toEqual({ kind: 'unproven' });
});

it('counts no row by an administrator outside the group, until they are said to have been a member', async () => {
  const { id, key } = await waitingCase('2026-11-21T14:00:00Z');
  await forge('anna', 'HbDecisions', { HbKey: `${key}:1`, HbAssessmentId: id, HbRevision: 1, HbDecision: 'continue' });
  await forge('anna', 'HbDecisions', { HbKey: `${key}:0`, HbAssessmentId: id, HbRevision: 0, HbDecision: 'continue' });
  const seen = await site.open('erik', id);
  expect(standingOf(seen)).toMatchObject({ kind: 'waiting' });
  expect((await waitingOf('sara')).decidedIds).not.toContain(id);
  // The key they took is no hindrance: both deciders try the same next one.
  const both = await Promise.all(['sara', 'lars'].map((who) => decisionsOf(who).decide(`past-${who}`, decision(id), ended)));
  expect(both.map((one) => one.ok && one.value.kind).sort()).toEqual(['decided', 'elseDecided']);
  await seen.refresh();
  expect(seen.decisions()).toHaveLength(3);
  expect(standingOf(seen)).toMatchObject({ kind: 'decided', decision: { decision: 'end', key: `${key}:1:2` }, catchUp: null });

  const second = await waitingCase('2026-11-21T15:00:00Z');
  await forge('anna', 'HbDecisions', { HbKey: `${second.key}:1`, HbAssessmentId: second.id, HbRevision: 1, HbDecision: 'end' });
  const anna = site.server.pageContext('anna').userId;
  await forge('anna', 'HbConfig', { Title: 'pastDeciders', HbKey: 'pastDeciders', HbValue: `x;nobody\n${anna};Anna` });
  const after = await site.open('erik', second.id);
  expect(after.deciders().past).toEqual([anna]);
  expect(standingOf(after)).toMatchObject({ kind: 'decided', catchUp: ended });
  expect(await decisionsOf('sara').decide('d-8', decision(second.id), ended)).toMatchObject({ ok: true, value: { kind: 'elseDecided' } });

  // That was then: who was a member decides nothing now.
  const third = await waitingCase('2026-11-21T15:30:00Z');
  expect(await decisionsOf('anna').decide('d-8b', decision(third.id), ended)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect([(await waitingOf('anna')).mayDecide, (await site.open('anna', third.id)).mayDecide()]).toEqual([false, false]);
});

it('trusts the permissions of the list where SharePoint does not tell who is in the group', async () => {
  const { id } = await waitingCase('2026-11-21T16:00:00Z');
  site.server.faults.add([{ url: 'sitegroups', status: 403, part: true }]);
  const seen = await site.open('sara', id);
  expect([seen.deciders().members, seen.mayDecide()]).toEqual([null, true]);
  expect(await decisionsOf('sara').decide('d-9', decision(id), ended)).toMatchObject({ ok: true, value: { kind: 'decided' } });
  site.server.faults.clear();
  // A part that went down with another is asked for once more, alone.
  site.server.faults.add([{ url: 'sitegroups', status: 500, part: true }]);
  expect((await site.open('sara', id)).deciders().members).toHaveLength(2);
});

it('follows conditions until they are met, beside a flow that notes its reminders', async () => {
  const { id, key } = await waitingCase('2026-11-21T17:00:00Z');
  expect((await decisionsOf('sara').decide('d-10', decision(id, withConditions), goesOn)).ok).toBe(true);
  const seen = await site.open('erik', id);
  const [first, second] = await conditionsOf(id);
  if (first === undefined || second === undefined) throw new Error('No conditions');
  expect(first).toMatchObject({ caseName: 'Ny bussgata', reports: [] });
  for (const [n, text] of ['Vi har frågat', 'Byn har svarat'].entries()) seen.add('conditionReport', { condition: first.condition.key, text, reportedOn: `2027-01-0${n + 1}`, saysMet: n === 1 }, `report-${n}`);
  await seen.flush();
  site.server.requests.clear();
  expect((await conditionsOf(id))[0]?.reports.map(({ text }) => text)).toEqual(['Byn har svarat', 'Vi har frågat']);
  expect(site.requests()).toHaveLength(2);

  const reminded = await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbConditions').items.getById(first.condition.id).update({ HbRemindedOn: '2027-01-20T00:00:00Z' });
  expect(reminded).toBeDefined();
  const met = { isMet: true, metOn: '2027-01-25', metHow: 'Byn är med' };
  const change = (who: string, changes: object) => decisionsOf(who).changeCondition(first.condition, changes);
  site.server.faults.add([{ method: 'MERGE', url: 'HbConditions', drop: 'after', times: 1, skip: 1 }]);
  expect(await change('sara', met)).toEqual({ ok: false, failure: { kind: 'offline' } });
  expect(await change('sara', met)).toMatchObject({ ok: true, value: { kind: 'saved', row: { ...met, remindedOn: '2027-01-20' } } });
  expect(await change('lars', { ...met, metHow: 'Annat' })).toMatchObject({ ok: true, value: { kind: 'changed', row: met } });
  expect(await change('lars', { due: '2027-03-01' })).toMatchObject({ ok: true, value: { kind: 'saved', row: { due: '2027-03-01', isMet: true } } });
  expect(await change('erik', met)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect((await conditionsOf(id)).map(({ condition }) => condition.key)).toEqual([second.condition.key]);

  // Handed in anew, the conditions go on until the next decision replaces them; an ended case has none.
  seen.edit('assessment', key, { status: 'AwaitingDecision', routing: 'Pending', revision: 2 });
  await seen.flush();
  expect(await conditionsOf(id)).toHaveLength(1);
  const flow = afterDecision(seen.assessment(), 'continue');
  expect(await decisionsOf('lars').decide('d-11', decision(id, { revision: 2, decision: 'continue' }), flow.ok ? flow.changes : {})).toMatchObject({ ok: true, value: { kind: 'decided', decision: { key: `${key}:2` } } });
  expect(await conditionsOf(id)).toEqual([]);
  await seen.refresh();
  expect(seen.conditions()).toHaveLength(2);
});

it('shows a reader the queue, and lets them decide nothing', async () => {
  const queue = await waitingOf('nils');
  expect(queue.mayDecide).toBe(false);
  expect(queue.cases.length).toBeGreaterThan(0);
});
