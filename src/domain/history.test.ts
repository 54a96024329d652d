import * as fc from 'fast-check';
import { historyOf } from './history';
import type { HistoryFacts } from './history';
import type { ManagementFacts } from './history-management';

const maria = { name: 'Maria Lind' };
const bare: HistoryFacts = {
  assessment: { created: '2026-03-02T08:00:00Z', author: maria, revision: 0, submittedAt: null, assessedOn: null, assessorName: '' },
  answers: [], decisions: [], notices: [], publications: [], submissions: [], conditions: [], conditionReports: [],
};
const notice = { kind: 'ended' as const, name: 'Avslutad', to: { name: 'Karin Ek' }, toRole: '', sentOn: '2026-05-01T08:00:00Z', receivedOn: null, receivedBy: '', receipt: '', author: maria };
const stop = (choice: string, modified: string, item = 'S1.outcome') =>
  ({ item, choice, text: 'Skäl', participants: 'Gruppen', modified, author: maria, editor: null });
const decision: ManagementFacts['decisions'][number] = {
  diaryNumber: '', attempt: 'a1',
  revision: 1, decision: 'end', reason: 'Ohållbar', conditions: '', minutesReference: '§ 12', decidedOn: '2026-06-01', created: '2026-06-02T09:00:00Z', author: { id: 9, name: 'Karin Ek' },
};

it('tells a case from start to decision, newest first', () => {
  const facts: HistoryFacts = {
    ...bare, assessment: { ...bare.assessment, revision: 1, submittedAt: '2026-05-20T10:00:00Z', assessedOn: '2026-05-19', assessorName: 'Per Alm' },
    answers: [stop('revise', '2026-03-10T08:00:00Z'), stop('goOn', '2026-04-01T08:00:00Z'), stop('', '2026-04-02T08:00:00Z'), stop('goOn', '2026-04-20T08:00:00Z', 'S2.outcome')],
    decisions: [decision], notices: [], publications: [],
  };
  expect(historyOf(facts).map((event) => (event.kind === 'stop' ? `${event.stop} ${event.way}` : event.kind)))
    .toEqual(['decided', 'submitted', 'judged', 'S2 goOn', 'S1 goOn', 'S1 revise', 'created']);
});

it('dates a decision by the day it was taken, and names who wrote it', () => {
  const [event] = historyOf({ ...bare, assessment: { ...bare.assessment, revision: 1 }, decisions: [decision] });
  expect(event).toMatchObject({ kind: 'decided', at: '2026-06-01', by: 'Karin Ek', minutesReference: '§ 12' });
});

it('tells who the case was handed over to, but not of a handing over that is only begun', () => {
  const handing = (participants: string) => ({ ...stop('', '2026-04-03T08:00:00Z', 'H.owner'), text: 'Ny tjänst', participants });
  const events = historyOf({ ...bare, answers: [handing('från Maria till Per'), handing(''), handing('  ')] });
  expect(events).toEqual([
    { kind: 'handedOver', reason: 'Ny tjänst', participants: 'från Maria till Per', at: '2026-04-03T08:00:00Z', by: 'Maria Lind' },
    { kind: 'created', at: '2026-03-02T08:00:00Z', by: 'Maria Lind' },
  ]);
});

it('tells who was told of an end, and their receipt', () => {
  expect(historyOf({ ...bare, notices: [notice, { ...notice, to: null, toRole: 'Chefen', receivedOn: '2026-05-03T08:00:00Z', receivedBy: 'Ulla', receipt: 'Läst' }, { ...notice, kind: null }] })).toEqual([
    { kind: 'received', about: 'ended', to: 'Chefen', receipt: 'Läst', at: '2026-05-03T08:00:00Z', by: 'Ulla' },
    { kind: 'told', about: 'ended', to: 'Chefen', at: '2026-05-01T08:00:00Z', by: 'Maria Lind' },
    { kind: 'told', about: 'ended', to: 'Karin Ek', at: '2026-05-01T08:00:00Z', by: 'Maria Lind' },
    { kind: 'created', at: '2026-03-02T08:00:00Z', by: 'Maria Lind' },
  ]);
});

it.each([['Per Alm', 'Strateg', 'Per Alm'], [' ', 'Strateg', 'Strateg'], ['', '', '']])('names who judged, by name or role: %#', (assessorName, assessorRole, by) => {
  expect(historyOf({ ...bare, assessment: { ...bare.assessment, assessedOn: '2026-05-19', assessorName, assessorRole } })[0]).toMatchObject({ kind: 'judged', by });
});

it('puts what SharePoint has not dated yet on top', () => {
  const [event] = historyOf({ ...bare, answers: [stop('goOn', '')], assessment: { ...bare.assessment, revision: 1 }, decisions: [decision] });
  expect(event?.kind).toBe('stop');
});

it('leaves nothing out and always begins with the case', () => {
  const moments = fc.date({ min: new Date('2026-03-03T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
  fc.assert(fc.property(fc.array(moments), fc.array(moments), (stops, created) => {
    const events = historyOf({ ...bare, answers: stops.map((at) => stop('goOn', at)), assessment: { ...bare.assessment, revision: created.length }, decisions: created.map((at, index) => ({ ...decision, revision: index + 1, decidedOn: null, created: at })) });
    expect(events).toHaveLength(1 + stops.length + created.length);
    expect(events[events.length - 1]?.kind).toBe('created');
    const times = events.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  }));
});

it('tells of each publication, how it was handled, and of a case that was opened again', () => {
  const publication = {
    revision: 1, publishedOn: '2026-04-01T08:00:00Z', reason: '', diaryNumber: '26RGK1', author: { name: 'Erik' }, drawnUpOn: '2026-04-02', dispatchedOn: '2026-04-03', dispatchedTo: 'Trafikverket',
  };
  const reopened = { item: 'R.reopen', choice: '', text: 'Ny kunskap', participants: '', modified: '2026-04-04T08:00:00Z', author: { name: 'Maria' }, editor: null };
  expect(historyOf({ ...bare, answers: [reopened], publications: [publication, { ...publication, revision: null }] }).slice(0, 4)).toEqual([
    { kind: 'reopened', reason: 'Ny kunskap', at: '2026-04-04T08:00:00Z', by: 'Maria' },
    { kind: 'dispatched', revision: 1, to: 'Trafikverket', at: '2026-04-03', by: '' },
    { kind: 'drawnUp', revision: 1, at: '2026-04-02', by: '' },
    { kind: 'published', revision: 1, reason: '', diaryNumber: '26RGK1', at: '2026-04-01T08:00:00Z', by: 'Erik' },
  ]);
});

const sent = (revision: number, submittedOn: string, withdrawnOn: string | null = null) => ({ revision, submittedOn, withdrawnOn, withdrawnReason: withdrawnOn === null ? '' : 'Fel siffror', author: { name: 'Erik' } });
const condition = (order: number, attempt: string, isMet = false): ManagementFacts['conditions'][number] =>
  ({ key: `${attempt}:${order}`, attempt, order, due: '2026-12-01', isMet, text: `Villkor ${order}`, metOn: isMet ? '2026-11-20' : null, metHow: isMet ? 'Mätt' : '', editor: { name: 'Karin Ek' } });

it('tells of every submission, what was taken back, and what became of the conditions', () => {
  const events = historyOf({
    ...bare, assessment: { ...bare.assessment, revision: 2, submittedAt: '2026-06-10T08:00:00Z' },
    submissions: [sent(1, '2026-05-01T08:00:00Z', '2026-05-02T08:00:00Z'), sent(2, '2026-06-10T08:00:00Z'), sent(3, '2026-07-01T08:00:00Z')],
    decisions: [{ ...decision, revision: 2, decision: 'continueWithConditions', decidedOn: '2026-06-20' }],
    conditions: [condition(1, 'a1', true), condition(2, 'a1'), condition(1, 'lost', true)],
    conditionReports: [
      { condition: 'a1:1', reportedOn: '2026-11-10', created: '', saysMet: true, text: 'Klart', author: { name: 'Erik' } },
      { condition: 'lost:1', reportedOn: '2026-11-11', created: '', saysMet: true, text: 'Hör inte hit', author: null },
    ],
  });
  expect(events.map((event) => [event.kind, 'revision' in event ? event.revision : 'number' in event ? event.number : null, event.at.slice(0, 10)])).toEqual([
    ['met', 1, '2026-11-20'], ['reported', 1, '2026-11-10'], ['decided', 2, '2026-06-20'], ['submitted', 2, '2026-06-10'],
    ['withdrawn', 1, '2026-05-02'], ['submitted', 1, '2026-05-01'], ['created', null, '2026-03-02'],
  ]);
  expect(events[4]).toMatchObject({ reason: 'Fel siffror' });
});

it('tells decisions on each submission from rows that are none', () => {
  const rows = [
    { ...decision, revision: 1, decision: 'backToGroup' as const, decidedOn: '2026-05-01', created: '2026-05-01T08:00:00Z' },
    { ...decision, revision: 2, decidedOn: '2026-06-01', created: '2026-06-01T08:00:00Z' },
    { ...decision, revision: 2, decision: 'continue' as const, created: '2026-06-01T08:00:01Z' },
    { ...decision, revision: 2, author: { id: 66, name: 'Någon Annan' }, created: '2026-05-31T08:00:00Z' },
    { ...decision, revision: 7, created: '2026-06-03T08:00:00Z' },
  ];
  const events = historyOf({ ...bare, assessment: { ...bare.assessment, revision: 2 }, decisions: rows, deciders: { members: [9], past: [] } });
  expect(events.map((event) => (event.kind === 'decided' ? `${event.revision} ${event.decision}` : event.kind === 'notDecided' ? event.because : event.kind)))
    .toEqual(['never', 'late', '2 end', 'foreign', '1 backToGroup', 'created']);
});
