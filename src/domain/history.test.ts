import * as fc from 'fast-check';
import { historyOf } from './history';
import type { HistoryFacts } from './history';

const maria = { name: 'Maria Lind' };
const bare: HistoryFacts = {
  assessment: { created: '2026-03-02T08:00:00Z', author: maria, revision: 0, submittedAt: null, assessedOn: null, assessorName: '' },
  answers: [], decisions: [],
};
const stop = (choice: string, modified: string, item = 'S1.outcome') =>
  ({ item, choice, text: 'Skäl', participants: 'Gruppen', modified, author: maria, editor: null });
const decision = {
  revision: 1, decision: 'end' as const, reason: 'Ohållbar', conditions: '', minutesReference: '§ 12', decidedOn: '2026-06-01', created: '2026-06-02T09:00:00Z', author: { name: 'Karin Ek' },
};

it('tells a case from start to decision, newest first', () => {
  const facts: HistoryFacts = {
    assessment: { ...bare.assessment, revision: 1, submittedAt: '2026-05-20T10:00:00Z', assessedOn: '2026-05-19', assessorName: 'Per Alm' },
    answers: [stop('revise', '2026-03-10T08:00:00Z'), stop('goOn', '2026-04-01T08:00:00Z'), stop('', '2026-04-02T08:00:00Z'), stop('goOn', '2026-04-20T08:00:00Z', 'S2.outcome')],
    decisions: [decision],
  };
  expect(historyOf(facts).map((event) => (event.kind === 'stop' ? `${event.stop} ${event.way}` : event.kind)))
    .toEqual(['decided', 'submitted', 'judged', 'S2 goOn', 'S1 goOn', 'S1 revise', 'created']);
});

it('dates a decision by the day it was taken, and names who wrote it', () => {
  const [event] = historyOf({ ...bare, decisions: [decision] });
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

it('puts what SharePoint has not dated yet on top', () => {
  const [event] = historyOf({ ...bare, answers: [stop('goOn', '')], decisions: [decision] });
  expect(event?.kind).toBe('stop');
});

it('leaves nothing out and always begins with the case', () => {
  const moments = fc.date({ min: new Date('2026-03-03T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
  fc.assert(fc.property(fc.array(moments), fc.array(moments), (stops, created) => {
    const events = historyOf({ ...bare, answers: stops.map((at) => stop('goOn', at)), decisions: created.map((at) => ({ ...decision, decidedOn: null, created: at })) });
    expect(events).toHaveLength(1 + stops.length + created.length);
    expect(events[events.length - 1]?.kind).toBe('created');
    const times = events.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  }));
});
