import { accessDenied, badQuery, conflict, unknownProperty, wrongType } from '../model/errors';
import type { Reply } from '../protocol/odata/entity';
import type { Context } from '../protocol/http/exchange';
import { isVerboseBody } from '../protocol/odata/formats';
import type { QueryOptions } from '../protocol/odata/options';
import type { Segment } from '../protocol/odata/segments';
import { has, type Mask } from '../model/permission-bits';
import type { Scope } from '../store/permissions';

export type Json = Readonly<Record<string, unknown>>;

/** One operation on a node. */
export interface Call {
  readonly options: QueryOptions;
  readonly query: URLSearchParams;
  /** The JSON body as an object; `{}` for an empty one. Annotations (`odata.*`, `__metadata`) are taken out. */
  readonly body: Json;
  readonly ifMatch: string | undefined;
  /** The body as it was sent. Throws in a part of a batch. */
  readonly bytes: Uint8Array;
}

/** One step of an address that answers: what it can do, and what lies below it. */
export interface Node {
  /** Named in sentences: `a list`, `the items of a list`. */
  readonly name: string;
  readonly get?: (call: Call) => Reply;
  readonly post?: (call: Call) => Reply;
  readonly merge?: (call: Call) => Reply;
  readonly put?: (call: Call) => Reply;
  readonly remove?: (call: Call) => Reply;
  readonly child?: (segment: Segment) => Node | undefined;
  /** What `$value` below it means, where that is not the bare text of one property. */
  readonly content?: Node;
}

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
  if (ifMatch === '*' || ifMatch === etag) return;
  throw conflict(ifMatch ?? '', etag);
}

/**
 * A request body as an object. `__metadata` is allowed in verbose bodies only; in any other it is a property like
 * another, and unknown. Keys of the `odata.` kind are read past, since clients send back what they were given.
 */
export function parseBody(text: string, type: string | undefined, target: string): Json {
  if (text.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badQuery('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw badQuery('An unexpected node was found when reading from the JSON reader. A start object was expected.');
  const isVerbose = isVerboseBody(type);
  if (!isVerbose && '__metadata' in parsed) throw unknownProperty('__metadata', target);
  return isVerbose ? (unwrap(parsed) as Json) : withoutAnnotations(parsed as Json);
}

const withoutAnnotations = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => !/^@?odata\.|@odata\./.test(name)));

/** Verbose to plain: `{results: []}` becomes the array, `__metadata` and deferred links go. */
function unwrap(held: unknown): unknown {
  if (Array.isArray(held)) return held.map(unwrap);
  if (typeof held !== 'object' || held === null) return held;
  if ('results' in held && Array.isArray(held.results)) return held.results.map(unwrap);
  return Object.fromEntries(
    Object.entries(held)
      .filter(([name, inner]) => name !== '__metadata' && !(typeof inner === 'object' && inner !== null && '__deferred' in inner))
      .map(([name, inner]) => [name, unwrap(inner)]),
  );
}

export const text = (held: unknown): string => (typeof held === 'string' ? held : held === undefined || held === null ? '' : String(held));

const EDM = { string: 'Edm.String', boolean: 'Edm.Boolean', number: 'Edm.Int32' } as const;
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
    const own = names[name];
    if (own !== undefined) out[own] = held;
    else if (!readPast.includes(name)) throw unknownProperty(name, type);
  }
  return out;
}
