import type { Context } from '../http/exchange';

/** A thing of another web than the context's has an absolute link already. */
const isOfOtherWeb = (link: string): boolean => /^https?:\/\//.test(link);
export const absolute = (ctx: Context, link: string): string => (isOfOtherWeb(link) ? link : `${ctx.webUrl}/_api/${link}`);

export const edmOf = (held: unknown): string =>
  typeof held === 'number' ? (Number.isInteger(held) ? 'Edm.Int32' : 'Edm.Double') : typeof held === 'boolean' ? 'Edm.Boolean' : 'Edm.String';

/** Complex values by the properties they have: what SharePoint's verbose JSON says of each (`SP.UserIdInfo`). */
const COMPLEX: Readonly<Record<string, string>> = {
  DecodedUrl: 'SP.ResourcePath', 'High Low': 'SP.BasePermissions', 'NameId NameIdIssuer': 'SP.UserIdInfo', 'Description Url': 'SP.FieldUrlValue', 'Altitude Latitude Longitude Measure': 'SP.FieldGeolocationValue',
};
function complexType(held: object): string | undefined {
  const names = Object.keys(held).sort().join(' ');
  if (names !== 'StringValue') return COMPLEX[names];
  return String((held as { StringValue: unknown }).StringValue).startsWith('0x') ? 'SP.ContentTypeId' : 'SP.ChangeToken';
}

/** Verbose JSON wraps every array: of entities bare, of plain values with their type; complex values name theirs. What is wrapped already stays. */
export function verboseValue(held: unknown, type?: string): unknown {
  if (Array.isArray(held)) {
    const results = held.map((one) => verboseValue(one));
    return typeof held[0] === 'object' && held[0] !== null ? { results } : { __metadata: { type: `Collection(${edmOf(held[0])})` }, results };
  }
  if (typeof held !== 'object' || held === null || 'results' in held || '__deferred' in held) return held;
  const named = '__metadata' in held ? undefined : (type ?? complexType(held));
  const values = Object.fromEntries(Object.entries(held).map(([name, inner]) => [name, name === '__metadata' ? (inner as unknown) : verboseValue(inner)]));
  return named === undefined ? values : { __metadata: { type: named }, ...values };
}
