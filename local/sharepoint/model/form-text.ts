import { fromWall, isoSeconds } from './text';

/**
 * A number as an en-US site reads it: `1,234.5`, `-3`, `12%`, `(5)`, `$7`. Undefined for a text that is none.
 */
export function readNumber(text: string): number | undefined {
  const bare = text.trim().replace(/^\$|\s*%$/g, '');
  const isNegative = /^\(.*\)$/.test(bare);
  const digits = (isNegative ? bare.slice(1, -1) : bare).replace(/^\$/, '');
  if (!/^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d{1,3})?$/i.test(digits) || !/\d/.test(digits)) return undefined;
  const number = Number(digits.replace(/,/g, '')) * (isNegative ? -1 : 1);
  if (!Number.isFinite(number)) return undefined;
  return /%\s*$/.test(text) ? number / 100 : number;
}

interface Clock { readonly hour: number; readonly minute: number; readonly second: number }

function readClock(text: string | undefined): Clock | undefined {
  if (text === undefined || text.trim() === '') return { hour: 0, minute: 0, second: 0 };
  const found = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*([ap])\.?m\.?$|^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/i.exec(text.trim());
  if (found === null) return undefined;
  const half = found[4]?.toLowerCase();
  const given = Number(found[1] ?? found[5]);
  if (half !== undefined && (given < 1 || given > 12)) return undefined;
  const hour = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0);
  const clock = { hour, minute: Number(found[2] ?? found[6] ?? 0), second: Number(found[3] ?? found[7] ?? 0) };
  return clock.hour < 24 && clock.minute < 60 && clock.second < 60 ? clock : undefined;
}

/**
 * A date as an en-US site reads it: `2/23/2012 1:30 PM`, or ISO (`2012-02-23`, `2012-02-23 13:30:00`, with `T`, zone or `Z`).
 * Without a zone it is a time of the web's own zone, or UTC when `isUtc`. The answer is ISO in UTC; undefined for a text that is none.
 */
export function readDate(text: string, timeZone: string, isUtc: boolean): string | undefined {
  const given = text.trim();
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/i.test(given)) {
    const at = new Date(given);
    return Number.isNaN(at.getTime()) ? undefined : within(at.getTime());
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.*))?$/.exec(given);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:\s+(.*))?$/.exec(given);
  const [year, month, day, rest] = iso !== null ? [iso[1], iso[2], iso[3], iso[4]] : local !== null ? [local[3], local[1], local[2], local[4]] : [];
  const clock = readClock(rest);
  if (year === undefined || clock === undefined) return undefined;
  const full = year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
  const at = Date.UTC(full, Number(month) - 1, Number(day), clock.hour, clock.minute, clock.second);
  const back = new Date(at);
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day)) return undefined;
  return within(isUtc ? at : fromWall(at, timeZone));
}

/** SharePoint's dates lie between 1900 and 8900. */
function within(at: number): string | undefined {
  const date = new Date(at);
  return date.getUTCFullYear() < 1899 || date.getUTCFullYear() > 8900 ? undefined : isoSeconds(date);
}
