import * as fc from 'fast-check';
import { newStanding, type Standing } from './case-flow';
import { decisionFor, provenStanding, type DecisionFact } from './proven-standing';

const ended: DecisionFact = { revision: 1, decision: 'end', created: '2026-11-20T08:00:00Z' };
const at = (changes: Partial<Standing>): Standing => ({ ...newStanding, ...changes });

it.each([
  ['fresh', at({}), [], 'working'],
  ['handed over', at({ status: 'AwaitingDecision', routing: 'Pending', revision: 1 }), [], 'waiting'],
  ['decided, columns followed', at({ status: 'Ended', routing: 'Decided', revision: 1 }), [ended], 'decided'],
  ['decided, columns lag', at({ status: 'AwaitingDecision', routing: 'InReview', revision: 1 }), [ended], 'decided'],
  ['columns forged: decided without a row', at({ routing: 'Decided', revision: 1 }), [], 'unproven'],
  ['columns forged: ended without a row', at({ status: 'Ended', routing: 'Decided', revision: 1 }), [], 'unproven'],
  ['decision on an old revision only', at({ status: 'AwaitingDecision', routing: 'Pending', revision: 2 }), [ended], 'waiting'],
  ['ended at a stop point', at({ status: 'Ended' }), [], 'endedByGroup'],
  ['completed', at({ status: 'Completed' }), [], 'completed'],
] as const)('%s', (_name, standing, decisions, kind) => {
  expect(provenStanding(standing, decisions).kind).toBe(kind);
});

it('tells what the columns lag behind with', () => {
  const lagging = provenStanding(at({ status: 'AwaitingDecision', routing: 'InReview', revision: 1 }), [ended]);
  expect(lagging).toEqual({ kind: 'decided', decision: ended, catchUp: { status: 'Ended', routing: 'Decided' } });
});

it('lets the earliest decision count when two people decided at once, in whatever order the rows come', () => {
  const later: DecisionFact = { revision: 1, decision: 'continue', created: '2026-11-20T08:00:05Z' };
  fc.assert(fc.property(fc.shuffledSubarray([ended, later], { minLength: 2 }), (rows) => {
    expect(decisionFor(1, rows)).toBe(ended);
  }));
});

it('never calls a case decided without a row for its revision', () => {
  const statuses = fc.constantFrom('Planned', 'InProgress', 'AwaitingDecision', 'Completed', 'Ended', null);
  const routings = fc.constantFrom('None', 'Pending', 'InReview', 'Decided', 'Returned', 'Failed', null);
  fc.assert(fc.property(statuses, routings, fc.option(fc.nat(5), { nil: null }), (status, routing, revision) => {
    const other: DecisionFact = { ...ended, revision: (revision ?? 0) + 1 };
    expect(provenStanding(at({ status, routing, revision }), [other]).kind).not.toBe('decided');
  }));
});
