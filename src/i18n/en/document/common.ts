import type { commonWords as Swedish } from '../../sv/document/common';
import { formatDay } from '../../dates';
import type { Wording } from '../../wording';

const locale = 'en-GB';
const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const workedOut = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const tiny = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const dimensions = { social: 'Social sustainability', ecological: 'Ecological sustainability', economic: 'Economic sustainability' } as const;

/** Words that all sections use. Days and numbers are written in the document's language. */
export const commonWords: Wording<typeof Swedish> = {
  noName: 'Without a name',
  noSide: 'not named yet',
  noDescription: 'Not described yet.',
  forWhom: 'For whom and where',
  forWhomAndWhen: 'For whom, where and when',
  day: (iso) => formatDay(iso, locale),
  number: (value) => typed.format(value),
  workedOut: (value) => (value !== 0 && Math.abs(value) < 0.01 ? tiny : workedOut).format(value),
  percent: (share) => percents.format(share),
  figure: (value, unit, day) => `${value}${unit === '' ? '' : ` ${unit}`}${day === '' ? '' : ` (${day})`}`,
  named: (name, what) => `${name}: ${what}`,
  between: (one, other) => `${one} against ${other}`,
  unknownTarget: (id) => `Unknown goal (${id})`,
  dimension: (dimension) => dimensions[dimension],
};
