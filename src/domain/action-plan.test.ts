import { isOverdue } from './action-plan';

test.each([
  ['2026-03-01', null, true], ['2026-03-01', 'ongoing', true], ['2026-03-01', 'notStarted', true], ['2026-03-01', 'done', false], ['2026-03-01', 'cancelled', false],
  ['2026-03-02', 'ongoing', false], [null, 'ongoing', false], ['2026-02-30', 'ongoing', false],
] as const)('due %s, %s: %s', (due, status, expected) => {
  expect(isOverdue({ due, status }, '2026-03-02')).toBe(expected);
});
