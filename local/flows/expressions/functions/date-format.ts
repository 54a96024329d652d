import { FlowError } from '../syntax';

/** Standard forms of one letter that the flows may use; the language knows more. */
const STANDARD: Readonly<Record<string, string>> = { o: "yyyy-MM-ddTHH:mm:ss.fffffffK", s: 'yyyy-MM-ddTHH:mm:ss', u: 'yyyy-MM-dd HH:mm:ssZ' };
const PARTS = /'([^']*)'|\\(.)|d{1,4}|M{1,4}|y{4}|yy|HH?|hh?|mm?|ss?|f{1,7}|tt|K|[^A-Za-z]|[TZ]/y;

const two = (value: number): string => String(value).padStart(2, '0');

/** The UTC clock of a date tells the time to be written, whatever zone it was turned into. */
const named = (at: Date, locale: string, part: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...part }).format(at);

const write = (part: string, at: Date, locale: string, isUtc: boolean): string => {
  switch (part) {
    case 'yyyy': return String(at.getUTCFullYear()).padStart(4, '0');
    case 'yy': return two(at.getUTCFullYear() % 100);
    // The name of a month in a date, as .NET writes it: "mars", never "Mars" in Swedish.
    case 'MMMM': return named(at, locale, { month: 'long' });
    case 'MMM': return named(at, locale, { month: 'short' });
    case 'MM': return two(at.getUTCMonth() + 1);
    case 'M': return String(at.getUTCMonth() + 1);
    case 'dddd': return named(at, locale, { weekday: 'long' });
    case 'ddd': return named(at, locale, { weekday: 'short' });
    case 'dd': return two(at.getUTCDate());
    case 'd': return String(at.getUTCDate());
    case 'HH': return two(at.getUTCHours());
    case 'H': return String(at.getUTCHours());
    case 'hh': return two(at.getUTCHours() % 12 === 0 ? 12 : at.getUTCHours() % 12);
    case 'h': return String(at.getUTCHours() % 12 === 0 ? 12 : at.getUTCHours() % 12);
    case 'mm': return two(at.getUTCMinutes());
    case 'm': return String(at.getUTCMinutes());
    case 'ss': return two(at.getUTCSeconds());
    case 's': return String(at.getUTCSeconds());
    case 'tt': return at.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'K': return isUtc ? 'Z' : '';
    default: return part.startsWith('f') ? `${String(at.getUTCMilliseconds()).padStart(3, '0')}0000`.slice(0, part.length) : part;
  }
};

/**
 * A moment in a .NET date format.
 * @param at its UTC clock tells what is written
 * @param locale of names of months and days, `sv-SE`
 * @param isUtc whether `K` writes a Z (after `convertFromUtc` it writes nothing)
 * @throws FlowError for a part this runner does not know
 */
export function writeDate(at: Date, format: string, locale: string, isUtc: boolean): string {
  const form = format.length === 1 ? STANDARD[format] : format;
  if (form === undefined) throw new FlowError(`The date format "${format}" is unknown here.`);
  let written = '';
  for (PARTS.lastIndex = 0; PARTS.lastIndex < form.length;) {
    const start = PARTS.lastIndex;
    const found = PARTS.exec(form);
    if (found === null) throw new FlowError(`The date format "${format}" is unknown here, from "${form.slice(start)}".`);
    written += found[1] ?? found[2] ?? write(found[0], at, locale, isUtc);
  }
  return written;
}
