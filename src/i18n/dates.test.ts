import { formatDay, formatDayOfYear, formatTime } from './dates';

it.each([
  ['2026-11-23', 'sv-SE', '23 november 2026'],
  ['2026-01-01', 'sv-SE', '1 januari 2026'],
  ['2026-11-23', 'en-GB', '23 November 2026'],
  [null, 'sv-SE', ''], ['', 'sv-SE', ''], ['inte ett datum', 'sv-SE', ''],
])('%s in %s', (iso, locale, expected) => {
  expect(formatDay(iso, locale)).toBe(expected);
});

it.each([
  ['2026-07-03', 'sv-SE', '3 juli'], ['2027-07-03', 'sv-SE', '3 juli 2027'], ['2026-07-03', 'en-GB', '3 July'], [null, 'sv-SE', ''], ['', 'sv-SE', ''], ['2026-snart', 'sv-SE', ''],
])('%s in %s, said in 2026', (iso, locale, expected) => {
  expect(formatDayOfYear(iso, locale, '2026-11-23T08:00:00Z')).toBe(expected);
});

it('tells the time of a moment', () => {
  expect(formatTime(new Date(2026, 10, 23, 9, 5).toISOString(), 'sv-SE')).toBe('09:05');
});
