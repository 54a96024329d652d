import { notImplemented, unknownField } from '../../model/errors';
import type { Context } from '../http/exchange';
import type { Entity } from './entity';
import { NO_OPTIONS, type QueryOptions } from './options';
import { annotations, navigationLink, typesOf } from './annotations';
import { absolute, verboseValue } from './verbose';

type Json = Record<string, unknown>;
export interface Wish extends Pick<QueryOptions, 'select' | 'expand'> {
  /** Below an expanded property, names it does not have are read past, as sppull counts on (`Folders/ID`). */
  readonly isInner?: boolean;
}

const head = (path: string): string => path.split('/')[0] ?? path;
const same = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();
/** The part of `$select` or `$expand` that concerns one navigation property: `Views/Id` under `Views` is `Id`. */
const below = (paths: readonly string[], name: string): string[] =>
  paths.filter((path) => path.includes('/') && same(head(path), name)).map((path) => path.slice(head(path).length + 1));

/** A name as the thing writes it: exactly as sent, else without regard to case; undefined when it has no such name. */
function own(held: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (held === undefined) return undefined;
  return Object.hasOwn(held, name) ? name : Object.keys(held).find((key) => key.toLowerCase() === name.toLowerCase());
}

/** A navigation property of the table of addresses, as it is written there. Throws 501 for one that is absent. */
function stepNamed(entity: Entity, name: string, ctx: Context): string | undefined {
  const kind = entity.kind ?? entity.type;
  const state = ctx.stateOf(kind, name);
  if (state === 'absent') throw notImplemented(`'${name}' of ${entity.type}`);
  return state === 'navigation' ? (ctx.navigationsOf(kind).find((at) => same(at, name)) ?? name) : undefined;
}

/** What stands at the address of a navigation property, read as the caller would read it. */
function follow(entity: Entity, name: string, wish: Wish, from: Context): unknown {
  const node = from.at(`${entity.link}/${name}`);
  const ctx = node.web === undefined ? from : from.of(node.web);
  const options = { ...NO_OPTIONS, ...wish };
  const reply = node.get?.({ options, query: new URLSearchParams(), body: {}, ifMatch: undefined, get bytes(): never { throw notImplemented('bytes of an expanded property'); } });
  switch (reply?.kind) {
    case 'entity': return entityJson(reply.entity, wish, ctx);
    case 'collection': {
      const rows = reply.entities.map((one) => entityJson(one, wish, ctx));
      return ctx.format === 'verbose' ? { results: rows } : rows;
    }
    case 'value': return ctx.format === 'verbose' ? verboseValue(reply.value) : reply.value;
    case 'values': return ctx.format === 'verbose' ? { results: reply.values } : reply.values;
    // Verbose JSON leaves what is not there deferred: the user who has checked out a file that nobody has.
    default: return ctx.format === 'verbose' ? { __deferred: { uri: absolute(ctx, `${entity.link}/${name}`) } } : null;
  }
}

/** The properties asked for. Annotations (`odata.id`), which some clients select, are told anyway. */
function selected(entity: Entity, wish: Wish, ctx: Context): Json {
  if (entity.isShaped === true || wish.select.length === 0) return { ...entity.props };
  const out: Json = {};
  for (const path of wish.select) {
    const name = head(path);
    if (name === '*') Object.assign(out, entity.props);
    if (name === '*' || /^@?odata\./i.test(name)) continue;
    const plain = own(entity.props, name);
    const late = plain === undefined ? own(entity.onDemand, name) : undefined;
    if (plain !== undefined) out[plain] = entity.props[plain];
    else if (late !== undefined) out[late] = entity.onDemand?.[late]?.();
    else if (wish.isInner === true || (path.includes('/') && wish.expand.length > 0)) continue;
    else if (entity.optional?.has(name) !== true && own(entity.nav, name) === undefined && stepNamed(entity, name, ctx) === undefined) throw unknownField(name);
  }
  return out;
}

function navigation(out: Json, entity: Entity, name: string, held: unknown, ctx: Context): void {
  if (ctx.format === 'minimal') out[`${name}@odata.navigationLinkUrl`] = navigationLink(entity, name);
  out[name] = held;
}

/** Navigation properties of the entity itself, expanded or, in verbose, deferred. Gives the names it has dealt with. */
function ownNavigations(out: Json, entity: Entity, wish: Wish, ctx: Context, isWhole: boolean): string[] {
  const done: string[] = [];
  for (const [name, load] of Object.entries(entity.nav ?? {})) {
    const asked = wish.expand.find((path) => same(head(path), name));
    if (asked !== undefined) {
      const inner: Wish = { select: below(wish.select, name), expand: below(wish.expand, name), isInner: true };
      const held = load();
      const list = Array.isArray(held) ? (held as readonly Entity[]) : undefined;
      const json = list?.map((one) => entityJson(one, inner, ctx)) ?? entityJson(held as Entity, inner, ctx);
      navigation(out, entity, name, ctx.format === 'verbose' && list !== undefined ? { results: json } : json, ctx);
      done.push(name);
    } else if (isWhole) out[name] = { __deferred: { uri: absolute(ctx, `${entity.link}/${name}`) } };
  }
  return done;
}

/** An entity as JSON of the caller's dialect, with $select and $expand applied. Throws 400 for names it does not have, 501 for absent ones. */
export function entityJson(entity: Entity, wish: Wish, ctx: Context): Json {
  const isVerbose = ctx.format === 'verbose';
  const isWhole = isVerbose && entity.isShaped !== true && wish.select.length === 0;
  const out: Json = annotations(entity, ctx);
  for (const [name, held] of Object.entries(selected(entity, wish, ctx))) out[name] = isVerbose ? verboseValue(held) : held;
  if (ctx.isFull === true) Object.assign(out, typesOf(out));
  const done = ownNavigations(out, entity, wish, ctx, isWhole);
  const asked = [...new Set(wish.expand.map(head))].filter((name) => !done.some((known) => same(known, name)));
  for (const name of isWhole ? ctx.navigationsOf(entity.kind ?? entity.type) : []) {
    if (!(name in out) && !asked.some((wanted) => same(wanted, name))) out[name] = { __deferred: { uri: absolute(ctx, `${entity.link}/${name}`) } };
  }
  for (const name of asked) expandOther(out, entity, name, wish, ctx);
  return out;
}

/** An expanded name that is none of the entity's own navigation properties: one of the table's, or a plain property. */
function expandOther(out: Json, entity: Entity, name: string, wish: Wish, ctx: Context): void {
  const late = own(entity.onDemand, name);
  const isPlain = own(entity.props, name) !== undefined || late !== undefined;
  const step = isPlain ? undefined : stepNamed(entity, name, ctx);
  if (step !== undefined) {
    navigation(out, entity, step, follow(entity, step, { select: below(wish.select, step), expand: below(wish.expand, step), isInner: true }, ctx), ctx);
    return;
  }
  if (!isPlain && entity.isShaped !== true) throw unknownField(name);
  // Expanding a plain property brings it in, as `$expand=EffectiveBasePermissions` does.
  if (late !== undefined && !(late in out)) out[late] = entity.onDemand?.[late]?.();
}
