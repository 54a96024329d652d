import { formatDay, formatTime } from './dates';

it.each([
  ['2026-11-23', 'sv-SE', '23 november 2026'],
  ['2026-01-01', 'sv-SE', '1 januari 2026'],
  ['2026-11-23', 'en-GB', '23 November 2026'],
  [null, 'sv-SE', ''], ['', 'sv-SE', ''], ['inte ett datum', 'sv-SE', ''],
])('%s in %s', (iso, locale, expected) => {
  expect(formatDay(iso, locale)).toBe(expected);
});

it('tells the time of a moment', () => {
  expect(formatTime(new Date(2026, 10, 23, 9, 5).toISOString(), 'sv-SE')).toBe('09:05');
});
