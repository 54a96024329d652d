import fc from 'fast-check';
import { deadlineState, pressingDeadline } from './deadline';

test.each([
  ['2026-03-17', 'ahead', 15], ['2026-03-16', 'near', 14], ['2026-03-03', 'near', 1], ['2026-03-02', 'near', 0],
  ['2026-03-01', 'past', 1], ['2025-03-02', 'past', 365],
] as const)('%s is %s, %i days, on 2 March 2026', (deadline, kind, days) => {
  expect(deadlineState(deadline, '2026-03-02')).toEqual({ kind, days });
});

test.each([[null], [''], ['2026-02-30'], ['snart']])('%j is no deadline', (deadline) => {
  expect(deadlineState(deadline, '2026-03-02')).toEqual({ kind: 'none' });
});

test('a day later, one day less is left, summer time or not', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const signed = (deadline: string, today: string): number => {
    const state = deadlineState(deadline, today);
    return state.kind === 'none' ? NaN : state.kind === 'past' ? -state.days : state.days;
  };
  fc.assert(fc.property(day, day, (deadline, today) => {
    const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    return signed(deadline, tomorrow) === signed(deadline, today) - 1;
  }));
});

test.each([
  ['consultation', 'InProgress', 'near'], ['consultation', 'AwaitingDecision', 'near'], ['consultation', 'Completed', 'none'],
  ['consultation', 'Ended', 'none'], ['project', 'InProgress', 'none'], [null, 'InProgress', 'none'],
])('a deadline presses: %s that is %s: %s', (type, status, kind) => {
  expect(pressingDeadline({ type, status, deadline: '2026-03-05' }, '2026-03-02').kind).toBe(kind);
});
