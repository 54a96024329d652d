/** Dates as people read them. Locale is BCP 47; the time zone is the browser's own. */

const isWhole = (date: Date): boolean => !Number.isNaN(date.getTime());

/** A calendar day has no zone: noon keeps it on the same day wherever the browser is. */
const parse = (iso: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00` : iso);

const format = (iso: string | null | undefined, locale: string, options: Intl.DateTimeFormatOptions): string => {
  if (iso === null || iso === undefined || iso === '') return '';
  const date = parse(iso);
  return isWhole(date) ? new Intl.DateTimeFormat(locale, options).format(date) : '';
};

/** "23 november 2026". @param iso a day or a moment; @returns '' for null and for what is no date */
export const formatDay = (iso: string | null | undefined, locale: string): string =>
  format(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** "3 juli", with the year only when it is another than this one. @param now ISO 8601; otherwise as `formatDay` */
export const formatDayOfYear = (iso: string | null | undefined, locale: string, now: string): string =>
  iso?.slice(0, 4) === now.slice(0, 4) ? format(iso, locale, { day: 'numeric', month: 'long' }) : formatDay(iso, locale);

/** "10:32". @param iso a moment; @returns '' for null and for what is no date */
export const formatTime = (iso: string | null | undefined, locale: string): string =>
  format(iso, locale, { hour: '2-digit', minute: '2-digit' });
