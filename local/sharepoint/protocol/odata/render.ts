import type { QueryOptions } from './options';
import type { Entity, Reply } from './entity';
import { notImplemented, unknownField } from '../../model/errors';
import type { Answer, Context, Format } from '../http/exchange';
import { contentType } from './formats';

type Json = Record<string, unknown>;
type Wish = Pick<QueryOptions, 'select' | 'expand'>;
const NO_WISH: Wish = { select: [], expand: [] };

/** The part of `$select` or `$expand` that concerns one navigation property: `Views/Id` under `Views` is `Id`. */
const below = (paths: readonly string[], name: string): string[] =>
  paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
const head = (path: string): string => path.split('/')[0] ?? path;

/** Whether a name is that of a navigation property by the table of addresses. Throws 501 for one that is absent. */
function isBelow(entity: Entity, name: string, ctx: Context): boolean {
  const state = ctx.stateOf(entity.kind ?? entity.type, name);
  if (state === 'absent') throw notImplemented(`'${name}' of ${entity.type}`);
  return state === 'navigation';
}

/** What stands at the address of a navigation property, read as the caller would read it. */
function follow(entity: Entity, name: string, wish: Wish, ctx: Context): unknown {
  const options = { select: wish.select, expand: wish.expand, filter: undefined, orderBy: [], top: undefined, skip: 0, skipToken: undefined };
  const node = ctx.at(`${entity.link}/${name}`);
  const reply = node.get?.({ options, query: new URLSearchParams(), body: {}, ifMatch: undefined, get bytes(): never { throw notImplemented('bytes of an expanded property'); } });
  switch (reply?.kind) {
    case 'entity': return entityJson(reply.entity, wish, ctx);
    case 'collection': {
      const rows = reply.entities.map((one) => entityJson(one, wish, ctx));
      return ctx.format === 'verbose' ? { results: rows } : rows;
    }
    case 'value': return ctx.format === 'verbose' ? verboseValue(reply.value) : reply.value;
    case 'values': return ctx.format === 'verbose' ? { results: reply.values } : reply.values;
    default: return null;
  }
}

function selected(entity: Entity, wish: Wish, ctx: Context): Json {
  if (entity.isShaped === true || wish.select.length === 0) return { ...entity.props };
  const out: Json = {};
  for (const path of wish.select) {
    const name = head(path);
    if (name === '*') Object.assign(out, entity.props);
    else if (name in entity.props) out[name] = entity.props[name];
    else if (entity.onDemand !== undefined && name in entity.onDemand) out[name] = entity.onDemand[name]?.();
    else if (entity.optional?.has(name) !== true && (entity.nav === undefined || !(name in entity.nav)) && !isBelow(entity, name, ctx)) throw unknownField(name);
  }
  return out;
}

const edmOf = (held: unknown): string => (typeof held === 'number' ? (Number.isInteger(held) ? 'Edm.Int32' : 'Edm.Double') : typeof held === 'boolean' ? 'Edm.Boolean' : 'Edm.String');

/** Verbose JSON wraps every array: of entities bare, of plain values with their type. */
function verboseValue(held: unknown): unknown {
  if (Array.isArray(held)) {
    const results = held.map(verboseValue);
    return typeof held[0] === 'object' && held[0] !== null ? { results } : { __metadata: { type: `Collection(${edmOf(held[0])})` }, results };
  }
  if (typeof held !== 'object' || held === null) return held;
  return Object.fromEntries(Object.entries(held).map(([name, inner]) => [name, verboseValue(inner)]));
}

const absolute = (ctx: Context, link: string): string => `${ctx.webUrl}/_api/${link}`;
const idOf = (entity: Entity, ctx: Context): string => entity.id ?? absolute(ctx, entity.link);

function annotations(entity: Entity, ctx: Context): Json {
  switch (ctx.format) {
    case 'none':
      return {};
    case 'verbose': {
      const uri = absolute(ctx, entity.link);
      return { __metadata: { id: idOf(entity, ctx), uri, ...(entity.etag === undefined ? {} : { etag: entity.etag }), type: entity.type } };
    }
    case 'v4':
      return { '@odata.type': `#${entity.type}`, '@odata.id': idOf(entity, ctx), ...(entity.etag === undefined ? {} : { '@odata.etag': entity.etag }), '@odata.editLink': entity.link };
    default:
      return { 'odata.type': entity.type, 'odata.id': idOf(entity, ctx), ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }), 'odata.editLink': entity.link };
  }
}

/** An entity as JSON of the caller's dialect, with $select and $expand applied. */
export function entityJson(entity: Entity, wish: Wish, ctx: Context): Json {
  const isVerbose = ctx.format === 'verbose';
  const out: Json = annotations(entity, ctx);
  const props = selected(entity, wish, ctx);
  for (const [name, held] of Object.entries(props)) out[name] = isVerbose ? verboseValue(held) : held;
  const expanded = new Set(wish.expand.map(head));
  for (const [name, load] of Object.entries(entity.nav ?? {})) {
    if (expanded.has(name)) {
      const inner = { select: below(wish.select, name), expand: below(wish.expand, name) };
      const held = load();
      const list = Array.isArray(held) ? (held as readonly Entity[]) : undefined;
      const json = list?.map((one) => entityJson(one, inner, ctx)) ?? entityJson(held as Entity, inner, ctx);
      if (ctx.format === 'minimal') out[`${name}@odata.navigationLinkUrl`] = `${entity.link}/${name}`;
      out[name] = isVerbose && list !== undefined ? { results: json } : json;
      expanded.delete(name);
    } else if (isVerbose && entity.isShaped !== true && wish.select.length === 0) {
      out[name] = { __deferred: { uri: absolute(ctx, `${entity.link}/${name}`) } };
    }
  }
  if (isVerbose && entity.isShaped !== true && wish.select.length === 0) {
    for (const name of ctx.navigationsOf(entity.kind ?? entity.type)) if (!(name in out) && !expanded.has(name)) out[name] = { __deferred: { uri: absolute(ctx, `${entity.link}/${name}`) } };
  }
  for (const name of expanded) {
    const known = name in entity.props || (entity.onDemand !== undefined && name in entity.onDemand);
    if (!known && isBelow(entity, name, ctx)) {
      if (ctx.format === 'minimal') out[`${name}@odata.navigationLinkUrl`] = `${entity.link}/${name}`;
      out[name] = follow(entity, name, { select: below(wish.select, name), expand: below(wish.expand, name) }, ctx);
      continue;
    }
    if (!known && entity.isShaped !== true) throw unknownField(name);
    // Expanding a plain property brings it in, as `$expand=EffectiveBasePermissions` does.
    if (!(name in out) && entity.onDemand?.[name] !== undefined) out[name] = entity.onDemand[name]?.();
  }
  return out;
}

const metadataKey = (format: Format): string => (format === 'v4' ? '@odata.context' : 'odata.metadata');

function top(ctx: Context, set: string, json: Json): Json {
  if (ctx.format === 'none') return json;
  if (ctx.format === 'verbose') return { d: json };
  return { [metadataKey(ctx.format)]: `${ctx.webUrl}/_api/$metadata#${set}`, ...json };
}

function replyJson(reply: Reply, wish: Wish, ctx: Context): Json | undefined {
  const isVerbose = ctx.format === 'verbose';
  switch (reply.kind) {
    case 'entity':
      return top(ctx, `${reply.entity.set}/@Element`, entityJson(reply.entity, wish, ctx));
    case 'collection': {
      const rows = reply.entities.map((entity) => entityJson(entity, wish, ctx));
      if (isVerbose) return { d: { results: rows, ...(reply.next === undefined ? {} : { __next: reply.next }) } };
      const nextKey = ctx.format === 'v4' ? '@odata.nextLink' : 'odata.nextLink';
      return top(ctx, reply.set, { ...(reply.next === undefined ? {} : { [nextKey]: reply.next }), value: rows });
    }
    case 'value': {
      const isComplex = typeof reply.value === 'object' && reply.value !== null;
      if (isVerbose) return { d: { [reply.name]: verboseValue(reply.value) } };
      return top(ctx, reply.type ?? edmOf(reply.value), isComplex ? (reply.value as Json) : { value: reply.value });
    }
    case 'values':
      if (isVerbose) return { d: { [reply.name]: { results: reply.values } } };
      return top(ctx, `Collection(${reply.type})`, { value: reply.values });
    case 'null':
      if (isVerbose) return { d: { [reply.name ?? 'Value']: null } };
      return top(ctx, 'Edm.Null', { [ctx.format === 'v4' ? '@odata.null' : 'odata.null']: true });
    default:
      return undefined;
  }
}

/** The HTTP answer to an operation that went well. */
export function render(reply: Reply, options: Wish | undefined, ctx: Context): Answer {
  const headers: Record<string, string> = { 'Content-Type': contentType(ctx.format) };
  if (reply.kind === 'text') return { status: 200, headers: { 'Content-Type': reply.type }, body: reply.text };
  if (reply.kind === 'bytes') return { status: 200, headers: { 'Content-Type': reply.type }, body: '', bytes: reply.bytes };
  if (reply.kind === 'empty') {
    if (reply.etag !== undefined) headers['ETag'] = reply.etag;
    return { status: reply.status, headers, body: '' };
  }
  const json = replyJson(reply, options ?? NO_WISH, ctx);
  if (reply.kind === 'entity') {
    if (reply.entity.etag !== undefined) headers['ETag'] = reply.entity.etag;
    if (reply.status === 201) headers['Location'] = absolute(ctx, reply.entity.link);
  }
  return { status: reply.kind === 'entity' ? (reply.status ?? 200) : 200, headers, body: JSON.stringify(json) };
}
