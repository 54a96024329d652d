import type { Context } from '../http/exchange';

/** A thing of another web than the context's has an absolute link already. */
const isOfOtherWeb = (link: string): boolean => /^https?:\/\//.test(link);
export const absolute = (ctx: Context, link: string): string => (isOfOtherWeb(link) ? link : `${ctx.webUrl}/_api/${link}`);

export const edmOf = (held: unknown): string =>
  typeof held === 'number' ? (Number.isInteger(held) ? 'Edm.Int32' : 'Edm.Double') : typeof held === 'boolean' ? 'Edm.Boolean' : 'Edm.String';

/** Verbose JSON wraps every array: of entities bare, of plain values with their type. */
export function verboseValue(held: unknown): unknown {
  if (Array.isArray(held)) {
    const results = held.map(verboseValue);
    return typeof held[0] === 'object' && held[0] !== null ? { results } : { __metadata: { type: `Collection(${edmOf(held[0])})` }, results };
  }
  if (typeof held !== 'object' || held === null) return held;
  return Object.fromEntries(Object.entries(held).map(([name, inner]) => [name, verboseValue(inner)]));
}
