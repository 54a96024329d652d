import { cannotComplete } from '../protocol/caml/errors';
import type { CamlValue } from '../protocol/caml/where';
import { fromWall, toWall } from '../model/text';
import type { Site } from '../store/site';

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** What a date is compared with: an instant, or a whole day of the web (`until` is the next day's midnight). */
export type Moment = { readonly kind: 'instant'; readonly at: number } | { readonly kind: 'day'; readonly from: number; readonly until: number };

/** The instant a text names. Its `Z` counts only with StorageTZ; without, the text is the web's time. Throws SharePoint's 500. */
function instantOf(text: string, isUtc: boolean, timeZone: string): number {
  const found = DATE.exec(text.trim());
  if (found === null) throw cannotComplete();
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = found;
  const offset = zone === undefined || /^z$/i.test(zone) ? undefined : zone;
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset ?? 'Z'}`);
  if (Number.isNaN(wall)) throw cannotComplete();
  return offset !== undefined || isUtc ? wall : fromWall(wall, timeZone);
}

/** A `<Value Type="DateTime">` as the moment to compare with: by the web's day unless `IncludeTimeValue`. */
export function momentOf(site: Site, value: CamlValue): Moment {
  const { timeZone } = site;
  const { variable } = value;
  if (variable?.name === 'UserID') throw cannotComplete();
  const now = site.clock().getTime();
  const base = variable === undefined ? instantOf(value.text, value.isUtc, timeZone) : now;
  const wall = toWall(base, timeZone) + (variable?.offsetDays ?? 0) * DAY;
  const midnight = Math.floor(wall / DAY) * DAY;
  if (value.isWithTime) return { kind: 'instant', at: Math.floor((variable?.name === 'Today' ? fromWall(midnight, timeZone) : fromWall(wall, timeZone)) / 1000) * 1000 };
  return { kind: 'day', from: fromWall(midnight, timeZone), until: fromWall(midnight + DAY, timeZone) };
}
