import { deadlineState } from './deadline';

const now = '2026-06-19T10:00:00Z';

it.each([
  ['2026-07-04', { kind: 'ahead', days: 15 }], ['2026-07-03', { kind: 'near', days: 14 }], ['2026-06-19', { kind: 'near', days: 0 }], ['2026-06-18', { kind: 'past', days: -1 }],
  [null, null], ['2026-02-30', null], ['snart', null],
] as const)('a deadline on %s is %j', (deadline, expected) => {
  expect(deadlineState({ deadline, status: 'InProgress' }, now)).toEqual(expected);
});

it.each([['Planned', 'past'], ['AwaitingDecision', 'past'], [null, 'past'], ['Completed', null], ['Ended', null]] as const)('a case that is %s: %s', (status, expected) => {
  expect(deadlineState({ deadline: '2026-01-01', status }, now)?.kind ?? null).toBe(expected);
});

it('says nothing when the time cannot be told', () => {
  expect(deadlineState({ deadline: '2026-01-01', status: null }, '')).toBeNull();
});
