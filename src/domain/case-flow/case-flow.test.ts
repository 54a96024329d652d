import * as fc from 'fast-check';
import { afterDecision, claim, complete, isOpenForEdits, judge, newStanding, passStop, submitToManagement, type Flow, type Standing } from './case-flow';

const now = '2026-11-23T08:00:00Z';
const at = (changes: Partial<Standing>): Standing => ({ ...newStanding, ...changes });

const standings: fc.Arbitrary<Standing> = fc.record({
  status: fc.constantFrom('Planned', 'InProgress', 'AwaitingDecision', 'Completed', 'Ended', null),
  step: fc.constantFrom('a', 'stop1', 'b', 'c', 'stop2', 'd', 'judgement', 'brief', null),
  outcome: fc.constantFrom('NotJudged', 'Sustainable', 'Unsustainable', null),
  routing: fc.constantFrom('None', 'Pending', 'InReview', 'Decided', 'Returned', 'Failed', null),
  revision: fc.option(fc.nat(9), { nil: null }),
});

describe('passStop', () => {
  it.each([
    ['S1', 'goOn', { status: 'InProgress', step: 'b' }],
    ['S1', 'revise', { status: 'InProgress', step: 'a' }],
    ['S1', 'end', { status: 'Ended' }],
    ['S2', 'goOn', { status: 'InProgress', step: 'd' }],
    ['S2', 'revise', { status: 'InProgress', step: 'c' }],
    ['S2', 'end', { status: 'Ended' }],
  ] as const)('%s %s', (stop, outcome, changes) => {
    expect(passStop(newStanding, stop, outcome)).toEqual({ ok: true, changes });
  });
});

describe('submitToManagement', () => {
  it('counts the submission and waits', () => {
    expect(submitToManagement(at({ outcome: 'Unsustainable', revision: 1, routing: 'Returned' }), now))
      .toEqual({ ok: true, changes: { status: 'AwaitingDecision', routing: 'Pending', revision: 2, submittedAt: now } });
  });
  it.each(['NotJudged', 'Sustainable', null] as const)('refuses a case judged %s', (outcome) => {
    expect(submitToManagement(at({ outcome }), now)).toEqual({ ok: false, because: 'notUnsustainable' });
  });
});

describe('afterDecision', () => {
  const waiting = at({ status: 'AwaitingDecision', routing: 'InReview', outcome: 'Unsustainable', revision: 1 });
  it.each([
    ['continue', 'InProgress', 'Decided'],
    ['continueWithConditions', 'InProgress', 'Decided'],
    ['end', 'Ended', 'Decided'],
    ['backToGroup', 'InProgress', 'Returned'],
  ] as const)('%s', (decision, status, routing) => {
    expect(afterDecision(waiting, decision)).toEqual({ ok: true, changes: { status, routing } });
  });
});

describe('complete', () => {
  it.each([
    ['Sustainable', false, true], ['Unsustainable', true, true], ['Unsustainable', false, 'needsDecision'],
    ['NotJudged', false, 'notJudged'], ['NotJudged', true, 'notJudged'],
  ] as const)('%s, decided %s', (outcome, decided, expected) => {
    const flow = complete(at({ outcome }), decided);
    expect(flow.ok ? true : flow.because).toBe(expected);
  });
});

it('never changes a case that is not open, except through the management group', () => {
  fc.assert(fc.property(standings, (standing) => {
    fc.pre(!isOpenForEdits(standing));
    const tries: Flow[] = [passStop(standing, 'S1', 'end'), judge(standing, 'Sustainable'), submitToManagement(standing, now), complete(standing, true)];
    expect(tries.every((flow) => !flow.ok)).toBe(true);
  }));
});

it('lets only a waiting case be claimed or decided', () => {
  fc.assert(fc.property(standings, (standing) => {
    expect(claim(standing).ok).toBe(standing.status === 'AwaitingDecision' && standing.routing === 'Pending');
    expect(afterDecision(standing, 'end').ok).toBe(standing.status === 'AwaitingDecision');
  }));
});
