import * as fc from 'fast-check';
import { decisionCodes } from '../../method/scales';
import { newStanding, type Standing } from './case-flow';
import { anyDecider, decisionFor, isByDecider, lastDecision, provenStanding, type DecisionFact, type WhoDecides } from './proven-standing';

const SARA = { id: 9 };
const ANNA = { id: 1 };
const ended: DecisionFact = { revision: 1, decision: 'end', created: '2026-11-20T08:00:00Z', author: SARA };
const goOn: DecisionFact = { ...ended, decision: 'continue' };
const back: DecisionFact = { ...ended, decision: 'backToGroup' };
const managers: WhoDecides = { members: [SARA.id], past: [] };
const at = (changes: Partial<Standing>): Standing => ({ ...newStanding, ...changes });

it.each([
  ['fresh', at({}), [], 'working'],
  ['handed over', at({ status: 'AwaitingDecision', routing: 'Pending', revision: 1 }), [], 'waiting'],
  ['handed over, the flows failed', at({ status: 'AwaitingDecision', routing: 'Failed', revision: 1 }), [], 'waiting'],
  ['taken back', at({ status: 'InProgress', routing: 'None', revision: 1 }), [], 'working'],
  ['decided, columns followed', at({ status: 'Ended', routing: 'Decided', revision: 1 }), [ended], 'decided'],
  ['decided, columns lag', at({ status: 'AwaitingDecision', routing: 'InReview', revision: 1 }), [ended], 'decided'],
  ['columns forged: decided without a row', at({ routing: 'Decided', revision: 1 }), [], 'unproven'],
  ['columns forged: ended without a row', at({ status: 'Ended', routing: 'Decided', revision: 1 }), [], 'unproven'],
  ['decided by somebody outside the management group', at({ status: 'Ended', routing: 'Decided', revision: 1 }), [{ ...ended, author: ANNA }], 'unproven'],
  ['the same while it waits', at({ status: 'AwaitingDecision', routing: 'Pending', revision: 1 }), [{ ...ended, author: ANNA }], 'waiting'],
  ['decision on an old revision only', at({ status: 'AwaitingDecision', routing: 'Pending', revision: 2 }), [ended], 'waiting'],
  ['ended at a stop point', at({ status: 'Ended' }), [], 'endedByGroup'],
  ['decided to continue, ended at a stop point later', at({ status: 'Ended', routing: 'Decided', revision: 1 }), [goOn], 'endedByGroup'],
  ['completed', at({ status: 'Completed' }), [], 'completed'],
] as const)('%s', (_name, standing, decisions, kind) => {
  expect(provenStanding(standing, decisions, managers).kind).toBe(kind);
});

it.each([
  ['the columns never followed', at({ status: 'AwaitingDecision', routing: 'InReview', revision: 1 }), ended, { status: 'Ended', routing: 'Decided' }],
  ['a flow wrote over the routing', at({ status: 'InProgress', routing: 'InReview', revision: 1 }), goOn, { status: 'InProgress', routing: 'Decided' }],
  ['the same after an ending', at({ status: 'Ended', routing: 'InReview', revision: 1 }), ended, { status: 'Ended', routing: 'Decided' }],
  ['somebody took an ended case up again by hand', at({ status: 'InProgress', routing: 'None', revision: 1 }), ended, { status: 'Ended', routing: 'Decided' }],
  ['decided while it was taken back', at({ status: 'InProgress', routing: 'None', revision: 1 }), back, { status: 'InProgress', routing: 'Returned' }],
  ['nothing lags', at({ status: 'InProgress', routing: 'Returned', revision: 1 }), back, null],
] as const)('tells what the columns lag behind with: %s', (_name, standing, decision, catchUp) => {
  expect(provenStanding(standing, [decision], managers)).toEqual({ kind: 'decided', decision, catchUp });
});

it.each([
  ['a member', SARA, managers, true],
  ['an administrator', ANNA, managers, false],
  ['somebody who was a member then', ANNA, { members: [SARA.id], past: [ANNA.id] }, true],
  ['anybody, where SharePoint does not tell who is a member', ANNA, anyDecider, true],
  ['somebody who has left the site', null, managers, true],
  ['anybody, when the group is empty', SARA, { members: [], past: [] }, false],
] as const)('counts rows by %s', (_name, author, who, counts) => {
  expect(isByDecider({ author }, who)).toBe(counts);
});

it('lets the earliest decision count when two people decided at once, in whatever order the rows come', () => {
  const later: DecisionFact = { ...goOn, created: '2026-11-20T08:00:05Z' };
  const foreign: DecisionFact = { ...goOn, created: '2026-11-20T07:00:00Z', author: ANNA };
  fc.assert(fc.property(fc.shuffledSubarray([ended, later, foreign], { minLength: 3 }), (rows) => {
    expect(decisionFor(1, rows, managers)).toBe(ended);
  }));
});

it('keeps the last decision while a newer submission waits, and never looks past the revision at hand', () => {
  const second: DecisionFact = { ...goOn, revision: 2 };
  expect(lastDecision(3, [ended, second], managers)).toBe(second);
  expect(lastDecision(1, [ended, second], managers)).toBe(ended);
  expect(lastDecision(3, [ended, { ...second, author: ANNA }], managers)).toBe(ended);
  expect(lastDecision(null, [ended], managers)).toBeUndefined();
});

const statuses = fc.constantFrom('Planned', 'InProgress', 'AwaitingDecision', 'Completed', 'Ended', null);
const routings = fc.constantFrom('None', 'Pending', 'InReview', 'Decided', 'Returned', 'Failed', null);

it('never calls a case decided without a row for its revision by somebody who decides', () => {
  fc.assert(fc.property(statuses, routings, fc.option(fc.nat(5), { nil: null }), (status, routing, revision) => {
    const other: DecisionFact = { ...ended, revision: (revision ?? 0) + 1 };
    const foreign: DecisionFact = { ...ended, revision, author: ANNA };
    expect(provenStanding(at({ status, routing, revision }), [other, foreign], managers).kind).not.toBe('decided');
  }));
});

it('never lets an earlier decision stand in for a later one when the number of submissions has been set back', () => {
  const later: DecisionFact = { ...ended, revision: 2 };
  const setBack = { kind: 'setBack', decision: later, catchUp: { status: 'Ended', routing: 'Decided', revision: 2 } };
  fc.assert(fc.property(statuses, routings, (status, routing) => {
    const standing = at({ status, routing, revision: 1 });
    expect(provenStanding(standing, [goOn, later], managers)).toEqual(setBack);
    expect(provenStanding({ ...standing, ...setBack.catchUp } as Standing, [goOn, later], managers)).toEqual({ kind: 'decided', decision: later, catchUp: null });
    // A row for a later number by somebody else holds nothing up.
    expect(provenStanding(standing, [goOn, { ...later, author: ANNA }], managers).kind).not.toBe('setBack');
  }));
  for (const revision of [0, null]) expect(provenStanding(at({ revision }), [later], managers)).toEqual(setBack);
  // What waits goes on waiting: a member has written a row by hand for a number that does not exist yet.
  expect(provenStanding(at({ status: 'AwaitingDecision', routing: 'Pending', revision: 1 }), [later], managers).kind).toBe('waiting');
});

it('has nothing left to catch up with once the columns have followed', () => {
  fc.assert(fc.property(statuses, routings, fc.constantFrom(...decisionCodes), (status, routing, decision) => {
    const rows = [{ ...ended, decision }];
    const before = provenStanding(at({ status, routing, revision: 1 }), rows, managers);
    if (before.kind !== 'decided' || before.catchUp === null) return;
    const { submittedAt: _never, ...columns } = before.catchUp;
    expect(provenStanding(at({ status, routing, revision: 1, ...columns }), rows, managers)).toMatchObject({ kind: 'decided', catchUp: null });
  }));
});
