import { formatDay } from '../../dates';

const locale = 'sv-SE';
const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const workedOut = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const tiny = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const dimensions = { social: 'Social hållbarhet', ecological: 'Ekologisk hållbarhet', economic: 'Ekonomisk hållbarhet' } as const;

/** Ord som alla avsnitt använder. Dagar och tal skrivs på dokumentets språk, vilket språk verktyget än visas på. */
export const commonWords = {
  noName: 'Utan namn',
  noSide: 'ännu inte namngiven',
  noDescription: 'Ännu inte beskriven.',
  forWhom: 'För vilka och var',
  forWhomAndWhen: 'För vilka, var och när',
  day: (iso: string | null): string => formatDay(iso, locale),
  number: (value: number): string => typed.format(value),
  workedOut: (value: number): string => (value !== 0 && Math.abs(value) < 0.01 ? tiny : workedOut).format(value),
  percent: (share: number): string => percents.format(share),
  figure: (value: string, unit: string, day: string): string => `${value}${unit === '' ? '' : ` ${unit}`}${day === '' ? '' : ` (${day})`}`,
  named: (name: string, what: string): string => `${name}: ${what}`,
  between: (one: string, other: string): string => `${one} mot ${other}`,
  unknownTarget: (id: string): string => `Okänt mål (${id})`,
  dimension: (dimension: keyof typeof dimensions): string => dimensions[dimension],
} as const;
