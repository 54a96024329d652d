import fc from 'fast-check';
import { isDay, isPast, periodProblem } from './dates';

const days = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  test.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
  test.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '<script>'])(
    '%s is no day', (text) => expect(isDay(text)).toBe(false));
  test('every calendar day is one', () => fc.assert(fc.property(days, (day) => isDay(day))));
  test('any text gives an answer', () => fc.assert(fc.property(fc.string(), (text) => typeof isDay(text) === 'boolean')));
});

describe('periodProblem', () => {
  test.each([
    ['2026-03-01', '2026-02-28', 'dueBeforeStart'],
    ['2026-03-01', '2026-03-01', null],
    ['2026-03-01', null, null],
    [null, '2026-03-01', null],
    ['2026-03-01', '0226-03-', null],
  ])('%s – %s: %s', (start, due, expected) => expect(periodProblem(start, due)).toBe(expected));

  test('of two different days exactly one order is a problem', () =>
    fc.assert(fc.property(days, days, (a, b) => {
      fc.pre(a !== b);
      return (periodProblem(a, b) === null) !== (periodProblem(b, a) === null);
    })));
});

test('a due day is past from the day after', () => {
  expect(isPast('2026-03-01', '2026-03-01T23:00:00Z')).toBe(false);
  expect(isPast('2026-03-01', '2026-03-02T00:00:00Z')).toBe(true);
  expect(isPast(null, '2026-03-02T00:00:00Z')).toBe(false);
});
