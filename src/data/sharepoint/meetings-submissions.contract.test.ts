import { startInstalledSite, type InstalledSite } from '../../../tests/fixtures/installed-site';
import { submitToManagement } from '../../domain/case-flow/case-flow';
import { provenStanding } from '../../domain/case-flow/proven-standing';
import type { CaseSession } from '../ports/case-session';
import type { NewDecision } from '../ports/decisions';
import type { Result } from '../ports/results';
import { clientAt } from './client/client';
import { decide } from './decisions/decide';
import { createSubmissionPort } from './decisions/submission-port';
import { createRowGateway } from './rows/row-gateway';

let site: InstalledSite;
beforeAll(async () => { site = await startInstalledSite(); });
afterAll(() => site.server.stop());
beforeEach(() => { site.server.faults.clear(); });

const NOW = '2026-11-23T10:00:00Z';
const offline = { ok: false, failure: { kind: 'offline' } };
const forbidden = { ok: false, failure: { kind: 'forbidden' } };
const valueOf = <T>(result: Result<T>): T => { if (!result.ok) throw new Error(JSON.stringify(result.failure)); return result.value; };

/** Hands the case in as its group does: a row for the submission, then the columns. */
const submit = async (session: CaseSession): Promise<void> => {
  const { key, name } = session.assessment();
  session.edit('assessment', key, { outcome: 'Unsustainable' });
  const flow = submitToManagement(session.assessment(), NOW);
  if (!flow.ok) throw new Error(flow.because);
  const { revision } = flow.changes;
  session.add('submission', { name, revision: revision ?? 0, submittedOn: NOW }, `${key}:submission:${revision ?? 0}`);
  session.edit('assessment', key, flow.changes);
  await session.flush();
};
const submitted = async (): Promise<CaseSession> => {
  const made = await site.newCase();
  const session = await site.open('erik', made.id);
  await submit(session);
  return session;
};
const standingOf = async (session: CaseSession) => {
  await session.refresh();
  return provenStanding(session.assessment(), session.decisions(), session.deciders());
};
const end = (caseId: number, revision = 1): NewDecision => ({
  caseId, revision, decision: 'end', reason: 'Nej', conditions: [], minutesReference: '', diaryNumber: '', decidedOn: '2026-11-23', submissionDigest: '',
});
const ended = { status: 'Ended', routing: 'Decided' } as const;
const withdraw = (who: string, id: number, revision = 1, reason = 'Vi hittade mer') => site.as(who).data.submissions.withdraw(id, revision, reason, NOW);

describe('meetings', () => {
  it('are planned by two people who never overwrite each other, and put cases on agendas', async () => {
    const [one, other] = [await submitted(), await submitted()];
    const [sara, lars] = [site.as('sara').data, site.as('lars').data];
    const add = () => sara.meetings.addMeeting('m-1', { name: 'Ärendeberedning', date: '2026-12-07', note: 'Kl. 9, Utvandraren' });
    site.server.faults.add([{ method: 'POST', url: "HbMeetings')/items", drop: 'after', times: 1 }]);
    expect(await add()).toEqual(offline);
    const meeting = valueOf(await add());
    expect(meeting).toMatchObject({ key: 'm-1', date: '2026-12-07', isRemoved: false });
    const past = valueOf(await lars.meetings.addMeeting('m-0', { name: 'Förra', date: '2026-11-02', note: '' }));
    valueOf(await lars.meetings.addMeeting('m-old', { name: 'I våras', date: '2026-05-02', note: '' }));

    // The flow notes its reminder while Sara has the meeting open; Lars changes the day meanwhile.
    await site.as('anna').client.sp.web.getList('/sites/demo/Lists/HbMeetings').items.getById(meeting.id).update({ HbRemindedOn: '2026-12-01T00:00:00Z' });
    expect(await lars.meetings.changeMeeting(meeting, { date: '2026-12-08' })).toMatchObject({ ok: true, value: { kind: 'saved', row: { date: '2026-12-08', remindedOn: '2026-12-01' } } });
    expect(await sara.meetings.changeMeeting(meeting, { date: '2026-12-09' })).toMatchObject({ ok: true, value: { kind: 'changed', row: { date: '2026-12-08' } } });
    expect(await sara.meetings.changeMeeting(meeting, { note: 'Kl. 10' })).toMatchObject({ ok: true, value: { kind: 'saved', row: { date: '2026-12-08', note: 'Kl. 10' } } });

    const place = (session: CaseSession, who: typeof sara, order: number, presenter: string) =>
      who.meetings.place(session.assessment().key, { caseId: session.caseId, revision: 1, meeting: 'm-1', order, presenter });
    const both = await Promise.all([place(one, sara, 1, 'Karin'), place(one, lars, 2, 'Petra')]);
    const [item, same] = [valueOf(both[0]), valueOf(both[1])];
    expect([same.id, same.key, same.presenter, same.etag]).toEqual([item.id, item.key, item.presenter, item.etag]);
    const second = valueOf(await place(other, lars, 2, 'Nils'));
    const queue = valueOf(await sara.decisions.waiting());
    expect(queue.meetings.map(({ key }) => key)).toEqual(['m-0', 'm-1']);
    expect(queue.agenda.map(({ key }) => key).sort()).toEqual([item.key, second.key].sort());
    expect(await lars.meetings.changeItem(item, { order: 3 })).toMatchObject({ ok: true, value: { kind: 'saved', row: { order: 3 } } });
    expect(await sara.meetings.changeItem(item, { order: 5 })).toMatchObject({ ok: true, value: { kind: 'changed', row: { order: 3 } } });
    expect(await site.as('erik').data.meetings.changeItem(second, { order: 9 })).toEqual(forbidden);

    // The group sees where its case is, in one request; off the agenda or with the meeting gone, it is nowhere.
    const where = (session: CaseSession, revision = 1) => site.as('erik').data.meetings.placeOf(session.caseId, revision);
    site.server.requests.clear();
    expect(await where(other)).toMatchObject({ ok: true, value: { item: { presenter: 'Nils' }, meeting: { name: 'Ärendeberedning', date: '2026-12-08' } } });
    expect(site.requests()).toHaveLength(1);
    expect(await where(other, 2)).toEqual({ ok: true, value: null });
    expect(await sara.meetings.changeItem(second, { meeting: '' })).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(await where(other)).toEqual({ ok: true, value: null });
    expect(await where(one)).toMatchObject({ ok: true, value: { meeting: { key: 'm-1' } } });
    const latest = valueOf(await sara.decisions.waiting()).meetings[1] ?? meeting;
    expect(await sara.meetings.changeMeeting(latest, { isRemoved: true })).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(await where(one)).toEqual({ ok: true, value: null });
    expect(valueOf(await sara.decisions.waiting()).meetings).toMatchObject([{ key: past.key }]);
  });
});

describe('submissions', () => {
  it('are taken back with a reason, handed in anew under the next number, and told of in order', async () => {
    const session = await submitted();
    const { caseId: id } = session;
    expect(await withdraw('erik', id)).toMatchObject({ ok: true, value: { kind: 'withdrawn', assessment: { status: 'InProgress', routing: 'None', revision: 1 } } });
    expect(await standingOf(session)).toEqual({ kind: 'working' });
    expect(session.rows('submission')).toMatchObject([{ revision: 1, withdrawnOn: NOW, withdrawnReason: 'Vi hittade mer' }]);
    expect(await withdraw('maria', id)).toMatchObject({ ok: true, value: { kind: 'notWaiting', assessment: { status: 'InProgress' } } });
    // Whoever had it open in the queue decides nothing.
    expect(await site.as('sara').data.decisions.decide('w-1', end(id), ended)).toMatchObject({ ok: true, value: { kind: 'notWaiting', assessment: { status: 'InProgress' } } });

    await submit(session);
    expect(session.assessment()).toMatchObject({ revision: 2, status: 'AwaitingDecision' });
    expect(await site.as('sara').data.decisions.decide('w-2', end(id), ended)).toMatchObject({ ok: true, value: { kind: 'notWaiting' } });
    expect(await withdraw('erik', id, 1)).toMatchObject({ ok: true, value: { kind: 'notWaiting', assessment: { revision: 2 } } });
    const other = await submitted();
    site.server.requests.clear();
    const rows = valueOf(await site.as('sara').data.submissions.rows([id, other.caseId, id]));
    expect(site.requests()).toHaveLength(1);
    expect(rows.map(({ assessmentId, revision, withdrawnOn }) => [assessmentId, revision, withdrawnOn !== null])).toEqual([[id, 1, true], [other.caseId, 1, false], [id, 2, false]]);
    expect(await site.as('sara').data.submissions.rows([])).toEqual({ ok: true, value: [] });
    expect(await site.as('sara').data.submissions.rows(Array.from({ length: 45 }, (_, n) => n + 1))).toMatchObject({ ok: true });
  });

  it('completes what was cut off, and says who may not', async () => {
    const session = await submitted();
    const { caseId: id } = session;
    site.server.faults.add([{ method: 'MERGE', url: 'HbAssessments', drop: 'before', times: 1 }]);
    expect(await withdraw('erik', id)).toEqual(offline);
    expect(await standingOf(session)).toMatchObject({ kind: 'waiting' });
    site.server.faults.add([{ method: 'MERGE', url: 'HbAssessments', drop: 'after', times: 1 }]);
    expect(await withdraw('erik', id)).toEqual(offline);
    // It has happened: sent again, it says so.
    expect(await withdraw('erik', id)).toMatchObject({ ok: true, value: { kind: 'notWaiting', assessment: { status: 'InProgress' } } });
    await session.refresh();
    expect(session.rows('submission')).toMatchObject([{ withdrawnOn: NOW }]);
    const second = await submitted();
    expect(await withdraw('nils', second.caseId)).toEqual(forbidden);
    expect(await standingOf(second)).toMatchObject({ kind: 'waiting' });
    // A case handed in by an earlier version has no row for its submission.
    const made = await site.newCase();
    const bare = await site.open('erik', made.id);
    bare.edit('assessment', made.key, { status: 'AwaitingDecision', routing: 'Pending', revision: 1 });
    await bare.flush();
    expect(await withdraw('erik', made.id)).toMatchObject({ ok: true, value: { kind: 'withdrawn' } });
  });

  it.each([
    ['before the columns move', (url: string, method: string) => method === 'MERGE' && url.includes('HbAssessments'), 'notWaiting'],
    ['before the reason is noted', (url: string, method: string) => method === 'MERGE' && url.includes('HbSubmissions'), 'notWaiting'],
    ['before anything is written', (url: string) => url.includes('$batch'), 'notWaiting'],
  ] as const)('yield to a decision that is written %s', async (_when, isMoment, kind) => {
    const session = await submitted();
    const { caseId: id } = session;
    let isDecided = false;
    // Sara decides in the middle of what Erik's page does.
    const client = clientAt(site.server.url, {
      headers: { Cookie: 'sp-person=erik' },
      fetch: async (input, init) => {
        const method = new Headers(init?.headers).get('X-HTTP-Method') ?? init?.method ?? 'GET';
        if (!isDecided && isMoment(String(input), method)) {
          isDecided = true;
          expect(await site.as('sara').data.decisions.decide(`mid-${id}`, end(id), {})).toMatchObject({ ok: true, value: { kind: 'decided' } });
        }
        return fetch(input, init);
      },
    });
    const port = createSubmissionPort(client, createRowGateway(client));
    expect(await port.withdraw(id, 1, 'Vi hittade mer', NOW)).toMatchObject({ ok: true, value: { kind } });
    expect(isDecided).toBe(true);
    // What was typed is kept; what did not happen is not said to have.
    const standing = await standingOf(session);
    expect(standing).toMatchObject({ kind: 'decided', decision: { decision: 'end' } });
    expect(session.rows('submission')).toMatchObject([{ withdrawnOn: null }]);
  });

  it('are decided when the decision’s row came last of all: the rows say so, and the columns follow', async () => {
    const session = await submitted();
    const { caseId: id } = session;
    const client = clientAt(site.server.url, {
      headers: { Cookie: 'sp-person=sara' },
      fetch: async (input, init) => {
        if (init?.method === 'POST' && String(input).includes("HbDecisions')/items")) expect(await withdraw('erik', id)).toMatchObject({ value: { kind: 'withdrawn' } });
        return fetch(input, init);
      },
    });
    expect(await decide(client, createRowGateway(client), null, 'last', end(id), ended)).toMatchObject({ ok: true, value: { kind: 'decided' } });
    expect(await standingOf(session)).toMatchObject({ kind: 'decided', catchUp: null });
    expect(session.assessment()).toMatchObject(ended);
  });
});
