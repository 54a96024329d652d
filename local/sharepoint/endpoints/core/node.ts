import { accessDenied, conflict, unknownProperty, wrongType } from '../../model/errors';
import { namesVersion } from '../../protocol/http/etag';
import type { Reply } from '../../protocol/odata/entity';
import type { Call, Json, Node } from '../../protocol/http/node';
import type { Context } from '../../protocol/http/exchange';
import { has, type Mask } from '../../model/permission-bits';
import type { Scope } from '../../store/permissions';

export type { Call, Json, Node };

/** A method of the API: POST (and GET where SharePoint allows it). */
export const method = (name: string, run: (call: Call) => Reply): Node => ({ name, post: run });
export const anyVerb = (name: string, run: (call: Call) => Reply): Node => ({ name, get: run, post: run });

export const maskOn = (ctx: Context, scope: Scope): Mask => ctx.site.permissions.maskOf(ctx.caller.id, scope);
export const may = (ctx: Context, scope: Scope, right: Mask): boolean => has(maskOn(ctx, scope), right);

/** Throws 403 unless the caller holds the right on the scope. */
export function demand(ctx: Context, scope: Scope, right: Mask): void {
  if (!may(ctx, scope, right)) throw accessDenied();
}

/** Throws 412 unless If-Match names the present version. A missing header counts as empty, as in practice. */
export function checkEtag(ifMatch: string | undefined, etag: string): void {
  if (namesVersion(ifMatch, etag)) return;
  throw conflict(ifMatch ?? '', etag);
}

const EDM = { string: 'Edm.String', boolean: 'Edm.Boolean', number: 'Edm.Int32' } as const;

/** A text, or a number or a yes as one; `''` where nothing is sent. Throws SharePoint's 400 for objects and lists. */
export function text(held: unknown): string {
  if (typeof held === 'object' && held !== null) throw wrongType(EDM.string);
  return typeof held === 'string' ? held : held === undefined || held === null ? '' : String(held);
}

interface Kinds {
  string: string;
  boolean: boolean;
  number: number;
}

/** A property of a write in its type, or what it was before when it is not sent. Any other type is a 400. */
export function typed<K extends keyof Kinds>(given: unknown, kind: K, before: Kinds[K]): Kinds[K] {
  if (given === undefined) return before;
  if (typeof given !== kind) throw wrongType(EDM[kind]);
  return given as Kinds[K];
}

/**
 * Picks the properties a write may set, under the names of our own records. Properties in `readPast` are known but
 * not writable and are skipped; any other is SharePoint's 400.
 */
export function updateKnown(body: Json, type: string, names: Readonly<Record<string, string>>, readPast: readonly string[] = []): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(body)) {
    const own = Object.hasOwn(names, name) ? names[name] : undefined;
    if (own !== undefined) out[own] = held;
    else if (!readPast.includes(name)) throw unknownProperty(name, type);
  }
  return out;
}
