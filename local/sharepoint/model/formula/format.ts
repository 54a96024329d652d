import { dateOf, type Value, toNumber, toText } from './value';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (n: number): string => String(n).padStart(2, '0');

function dateText(serial: number, format: string): string {
  const at = dateOf(serial);
  const isHalfDay = /am\/pm|a\/p/i.test(format);
  const hour = isHalfDay ? at.getUTCHours() % 12 || 12 : at.getUTCHours();
  let sawHour = false;
  return format.replace(/"([^"]*)"|\\(.)|am\/pm|a\/p|y{3,}|y{1,2}|m{1,4}|d{1,4}|h{1,2}|s{1,2}/gi, (found: string, quoted: string | undefined, escaped: string | undefined, offset: number) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    const code = found.toLowerCase();
    // `m` after an hour or before seconds means minutes.
    const isMinutes = code.startsWith('m') && code.length <= 2 && (sawHour || /^[^a-z]*s/i.test(format.slice(offset + found.length)));
    if (code.startsWith('h')) sawHour = true;
    else if (!code.startsWith('m')) sawHour = false;
    switch (code) {
      case 'yy': case 'y': return two(at.getUTCFullYear() % 100);
      case 'm': return String(isMinutes ? at.getUTCMinutes() : at.getUTCMonth() + 1);
      case 'mm': return two(isMinutes ? at.getUTCMinutes() : at.getUTCMonth() + 1);
      case 'mmm': return (MONTHS[at.getUTCMonth()] ?? '').slice(0, 3);
      case 'mmmm': return MONTHS[at.getUTCMonth()] ?? '';
      case 'd': return String(at.getUTCDate());
      case 'dd': return two(at.getUTCDate());
      case 'ddd': return (DAYS[at.getUTCDay()] ?? '').slice(0, 3);
      case 'dddd': return DAYS[at.getUTCDay()] ?? '';
      case 'h': return String(hour);
      case 'hh': return two(hour);
      case 's': return String(at.getUTCSeconds());
      case 'ss': return two(at.getUTCSeconds());
      case 'am/pm': return at.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'a/p': return at.getUTCHours() < 12 ? 'A' : 'P';
      default: return String(at.getUTCFullYear());
    }
  });
}

function numberText(number: number, format: string): string {
  const found = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(format);
  if (found === null) return format.replace(/"/g, '');
  const [pattern, decimals = ''] = found;
  const isPercent = format.includes('%');
  const least = (decimals.match(/0/g) ?? []).length;
  const whole = pattern.split('.')[0] ?? '';
  const fixed = Math.abs(isPercent ? number * 100 : number).toFixed(Math.min(decimals.length, 15));
  const [digits = '0', fraction = ''] = fixed.split('.');
  const kept = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, '').length));
  const wide = digits.replace(/^0+(?=\d)/, '').padStart((whole.match(/0/g) ?? []).length, '0');
  const shown = !/0/.test(whole) && wide === '0' ? '' : wide;
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : shown;
  const text = grouped + (kept === '' ? '' : `.${kept}`);
  const isNegative = number < 0 && /[1-9]/.test(text);
  return `${isNegative ? '-' : ''}${format.slice(0, found.index).replace(/"/g, '')}${text}${format.slice(found.index + pattern.length).replace(/"/g, '')}`;
}

/** TEXT(value, format): dates by y m d h s, numbers by 0 # , . %. A text that is no number stays as it is. */
export function formatValue(value: Value, format: string): string {
  if (typeof value === 'boolean') return toText(value);
  let number: number;
  try {
    number = toNumber(value);
  } catch {
    return toText(value);
  }
  if (/^(general|@)?$/i.test(format)) return toText(number);
  const [plus = '', minus] = format.split(';');
  if (/[ymdhs]/i.test(format.replace(/"[^"]*"/g, '')) && !/[0#]/.test(format.replace(/"[^"]*"/g, ''))) return dateText(number, format);
  return number < 0 && minus !== undefined ? numberText(-number, minus) : numberText(number, plus);
}
