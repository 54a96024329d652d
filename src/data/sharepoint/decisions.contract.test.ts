import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import type { NewDecision } from '../ports/case-list';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const waitingCase = async (submittedAt: string) => {
  const made = await site.newCase();
  const session = await site.open('erik', made.id);
  session.edit('assessment', made.key, { status: 'AwaitingDecision', routing: 'Pending', outcome: 'Unsustainable', revision: 1, submittedAt });
  await session.flush();
  return session.assessment();
};
const decision = (caseId: number): NewDecision => ({
  caseId, revision: 1, decision: 'end', reason: 'Går inte ihop', conditions: '', minutesReference: 'LG 2026-11 § 4', decidedOn: '2026-11-23',
});
const ended = { status: 'Ended', routing: 'Decided' } as const;

it('shows the waiting cases, longest waiting first, in one request, and who may decide', async () => {
  const later = await waitingCase('2026-11-22T08:00:00Z');
  const earlier = await waitingCase('2026-11-20T08:00:00Z');
  await site.newCase();
  site.server.requests.clear();
  const queue = await site.as('sara').data.decisions.waiting();
  expect(site.requests()).toHaveLength(1);
  expect(queue.ok && queue.value.cases.map(({ id }) => id)).toEqual([earlier.id, later.id]);
  expect(queue.ok && queue.value.mayDecide).toBe(true);
  const member = await site.as('erik').data.decisions.waiting();
  expect(member.ok && member.value.mayDecide).toBe(false);
});

it('marks a case as being read, once, also when the group has written in it since', async () => {
  const before = await waitingCase('2026-11-21T08:00:00Z');
  const erik = await site.open('erik', before.id);
  erik.edit('assessment', before.key, { summary: 'nytt' });
  await erik.flush();
  const claimed = await site.as('sara').data.decisions.claim(before);
  expect(claimed).toMatchObject({ ok: true, value: { routing: 'InReview' } });
  site.server.requests.clear();
  if (claimed.ok) expect(await site.as('lars').data.decisions.claim(claimed.value)).toEqual(claimed);
  expect(site.requests()).toHaveLength(0);
});

it('writes the decision in the decider’s own name, and the columns follow', async () => {
  const { id } = await waitingCase('2026-11-21T09:00:00Z');
  expect(await site.as('sara').data.decisions.decide('d-1', decision(id), ended)).toMatchObject({ ok: true, value: { decision: 'end', assessmentId: id } });
  const seen = await site.open('erik', id);
  expect(seen.decisions()).toMatchObject([{ decision: 'end', reason: 'Går inte ihop', minutesReference: 'LG 2026-11 § 4', decidedOn: '2026-11-23', author: { name: 'Sara Öhman' } }]);
  expect(seen.assessment()).toMatchObject(ended);
  expect(seen.readOnly()).toEqual({ kind: 'standing' });
});

it('refuses a second decision on the same revision, and one on another revision', async () => {
  const { id } = await waitingCase('2026-11-21T10:00:00Z');
  expect((await site.as('sara').data.decisions.decide('d-2', decision(id), ended)).ok).toBe(true);
  expect(await site.as('lars').data.decisions.decide('d-3', { ...decision(id), decision: 'continue' }, {})).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  const other = await waitingCase('2026-11-21T11:00:00Z');
  expect(await site.as('lars').data.decisions.decide('d-4', { ...decision(other.id), revision: 2 }, {})).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});

it('ends in one decision when the answer is lost, and stands even when the columns do not follow', async () => {
  const { id } = await waitingCase('2026-11-21T12:00:00Z');
  const { data } = site.as('sara');
  site.server.faults.add([{ method: 'POST', url: 'HbDecisions', drop: 'after', times: 1 }]);
  expect(await data.decisions.decide('d-5', decision(id), ended)).toEqual({ ok: false, failure: { kind: 'offline' } });
  site.server.faults.add([{ method: 'MERGE', status: 500, times: 1 }]);
  expect((await data.decisions.decide('d-5', decision(id), ended)).ok).toBe(true);
  const seen = await site.open('erik', id);
  expect(seen.decisions()).toHaveLength(1);
  expect(seen.assessment().status).toBe('AwaitingDecision');
});

it('lets no project member write one: SharePoint says no', async () => {
  const { id } = await waitingCase('2026-11-21T13:00:00Z');
  expect(await site.as('erik').data.decisions.decide('d-6', decision(id), ended)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect((await site.open('maria', id)).decisions()).toEqual([]);
});
