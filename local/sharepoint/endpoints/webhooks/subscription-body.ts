import { SpError, unknownProperty, wrongType } from '../../model/errors';
import type { Site } from '../../store/site';
import type { Subscription } from '../../store/webhooks';
import type { Json } from '../core/node';

export const SUBSCRIPTION = 'Microsoft.SharePoint.Webhooks.Subscription';
/** Sent and answered, but not for a client to set. */
const READ_PAST: readonly string[] = ['id', 'resource', 'resourceData'];
const DAYS = 180;
const DAY = 86_400_000;
/** What SharePoint lets pass above 180 days, for the time between counting and asking: PnP-Sites-Core#1233. */
const GRACE = 90 * 60_000;

const outOfRange = (name: string): SpError =>
  new SpError(400, '-2146233086, System.ArgumentOutOfRangeException', `Specified argument was out of the range of valid values.\r\nParameter name: ${name}`);
const missing = (name: string): SpError => new SpError(400, '-2147467261, System.ArgumentNullException', `Value cannot be null.\r\nParameter name: ${name}`);

/** In UTC, as precise as it came: seven decimals at most. */
function instant(site: Site, text: string): string {
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  if (Number.isNaN(at) || !/^\d{4}-\d\d-\d\d/.test(text)) throw wrongType('Edm.DateTime');
  const now = site.clock().getTime();
  if (at <= now || at > now + DAYS * DAY + GRACE) throw outOfRange('expirationDateTime');
  const decimals = (/T[\d:]+\.(\d{1,7})/.exec(text)?.[1] ?? '').replace(/0+$/, '');
  return `${new Date(at).toISOString().slice(0, 19)}${decimals === '' ? '' : `.${decimals}`}Z`;
}

export type Wish = Partial<Pick<Subscription, 'notificationUrl' | 'expirationDateTime' | 'clientState'>>;

/** What the body of a POST or PATCH asks for. Throws 400 for other types, unknown properties and a day too far away or past. */
export function wishOf(site: Site, body: Json): Wish {
  const out: { -readonly [Name in keyof Wish]: Wish[Name] } = {};
  for (const [name, held] of Object.entries(body)) {
    if (READ_PAST.includes(name)) continue;
    if (name !== 'notificationUrl' && name !== 'expirationDateTime' && name !== 'clientState') throw unknownProperty(name, SUBSCRIPTION);
    if (held === null && name === 'clientState') out.clientState = null;
    if (held === null || held === undefined) continue;
    if (typeof held !== 'string') throw wrongType(name === 'expirationDateTime' ? 'Edm.DateTime' : 'Edm.String');
    out[name] = name === 'expirationDateTime' ? instant(site, held) : held;
  }
  return out;
}

/** The same for a new subscription, which needs an address and an end. */
export function newWish(site: Site, body: Json): Required<Wish> {
  const { notificationUrl, expirationDateTime, clientState = null } = wishOf(site, body);
  if (notificationUrl === undefined) throw missing('notificationUrl');
  if (expirationDateTime === undefined) throw missing('expirationDateTime');
  return { notificationUrl, expirationDateTime, clientState };
}
