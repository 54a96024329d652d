import { planYearAt, yearsAround } from './plan-year';

it.each([['2026-08-15T10:00:00Z', 2026], ['2026-09-15T10:00:00Z', 2027], ['2026-11-23T08:00:00Z', 2027], ['2027-01-15T08:00:00Z', 2027]])('on %s people plan for %d', (now, year) => {
  expect(planYearAt(now)).toBe(year);
});

it('offers years around today, and the one that is shown', () => {
  expect(yearsAround('2026-06-01T00:00:00Z', 2026, 2, 1)).toEqual([2024, 2025, 2026, 2027]);
  expect(yearsAround('2026-06-01T00:00:00Z', 2019, 1, 1)).toEqual([2019, 2025, 2026, 2027]);
  expect(yearsAround('?', 2026, 1, 1)).toEqual([2026]);
});
