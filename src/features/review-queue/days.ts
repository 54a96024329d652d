/**
 * Calendar days of moments, in the zone of the person who looks. Rules compare days; a moment alone has none.
 */

export { localDay } from '../../domain/dates';

/** Whole days from one `yyyy-mm-dd` to another, never less than 0. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));

/**
 * A day in words.
 * @param day `yyyy-mm-dd`; what is no day comes back as it is
 * @param locale BCP 47
 */
export const dayInWords = (day: string | null, locale: string): string => {
  const date = new Date(`${day ?? ''}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day ?? '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};
