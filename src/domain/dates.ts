/** Calendar days as the lists hold them: `yyyy-mm-dd`, no time, no zone. They compare as text. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day that exists.
 * @param text anything a person or a list gave
 * @returns false for 2026-02-30 and for every other form than `yyyy-mm-dd`
 */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Years below 100 are read as 19xx by Date.UTC, so they fail here, which suits us.
  return date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/** What can be wrong with a start and an end. */
export type PeriodProblem = 'dueBeforeStart';

/**
 * Compares the two ends of a period. An end that is missing or unreadable is no problem here: it is still being typed.
 * @returns null when the order is right or cannot be told
 */
export const periodProblem = (start: string | null, due: string | null): PeriodProblem | null =>
  start !== null && due !== null && isDay(start) && isDay(due) && due < start ? 'dueBeforeStart' : null;

/**
 * Whether a day has passed.
 * @param due `yyyy-mm-dd` or null
 * @param now ISO 8601 now; its first ten characters are the day compared with
 */
export const isPast = (due: string | null, now: string): boolean => due !== null && isDay(due) && due < now.slice(0, 10);

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The day a moment falls on where the person is.
 * @param moment ISO 8601
 * @returns `yyyy-mm-dd`, null when the moment is missing or unreadable
 */
export const localDay = (moment: string | null): string | null => {
  const date = new Date(moment ?? '');
  if (Number.isNaN(date.getTime())) return null;
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
