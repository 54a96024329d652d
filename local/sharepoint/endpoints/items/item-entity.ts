import type { Entity } from '../../protocol/odata/entity';
import { notImplemented, spException, tooManyLookups, unknownField } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { QueryOptions } from '../../protocol/odata/options';
import { columnsOf, PERSON_PROPS, storedOf, targetOf, targetValue, type Column } from '../../store/columns';
import { entityName, type FieldDef } from '../../model/field-def';
import { isLookup, isMulti, isPerson } from '../../model/field-types';
import { calculatedJson } from '../../model/formula/columns';
import type { Item } from '../../model/item';
import { entityTypeName, etagOf, itemType, type List } from '../../store/lists';
import { defaultNames, EXTRA } from './item-properties';

type Json = Record<string, unknown>;

function plainValue(ctx: Context, list: List, item: Item, column: Column): unknown {
  const held = storedOf(ctx.site, list, item, column.field);
  if (column.field.type === 'Calculated') return calculatedJson(held);
  if (column.as === 'stringId') return Array.isArray(held) ? held.map(String) : held === null ? null : String(held);
  return held;
}

const notExpanded = (name: string): Error =>
  spException(400, -1, `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`);

/** Whether a person or lookup column can show a property of what it points at. */
function isShown(ctx: Context, field: FieldDef, target: List | undefined, property: string): boolean {
  if (property === 'Id' || property === 'ID') return true;
  if (isPerson(field.type) && PERSON_PROPS.includes(property)) return true;
  const of = isPerson(field.type) ? ctx.site.lists.byFolder('_catalogs/users') : target;
  return of !== undefined && columnsOf(of).has(property);
}

function expanded(ctx: Context, field: FieldDef, id: number, properties: readonly string[]): Json {
  const target = isPerson(field.type) ? undefined : targetOf(ctx.site, field);
  const type = isPerson(field.type) ? 'SP.Data.UserInfoItem' : target === undefined ? 'SP.ListItem' : itemType(target);
  const out: Json = {};
  if (ctx.format === 'minimal') Object.assign(out, { 'odata.type': type, 'odata.id': ctx.site.newGuid() });
  if (ctx.format === 'verbose') out['__metadata'] = { id: ctx.site.newGuid(), type };
  for (const property of properties) out[property] = property === 'Id' || property === 'ID' ? id : targetValue(ctx.site, field, id, property);
  return out;
}

/** SharePoint Online's lookup threshold: a query may touch at most twelve person and lookup columns. */
const MOST_LOOKUPS = 12;

function checkLookups(names: readonly string[], columns: ReadonlyMap<string, Column>): void {
  const lookups = new Set(names.flatMap((name) => {
    const field = columns.get(name)?.field;
    return field !== undefined && isLookup(field.type) ? [field.internalName] : [];
  }));
  if (lookups.size > MOST_LOOKUPS) throw tooManyLookups();
}

/** What a request asks of items, name by name. */
interface Wanted {
  readonly names: readonly string[];
  /** Person and lookup columns with the properties asked of what they point at. */
  readonly nested: ReadonlyMap<string, readonly string[]>;
  /** What stands below the item in the table of addresses; the renderer follows those that are expanded. */
  readonly steps: ReadonlySet<string>;
}

function wantedOf(ctx: Context, list: List, options: Pick<QueryOptions, 'select' | 'expand'>): Wanted {
  const columns = columnsOf(list);
  const isStep = (name: string): boolean => columns.get(name)?.field.isBase !== false && ctx.stateOf(ITEM, name) === 'navigation';
  const names: string[] = [];
  const nested = new Map<string, string[]>();
  const steps = new Set<string>();
  for (const path of options.select.length === 0 ? ['*'] : options.select) {
    const [name = '', property] = path.split('/');
    // Annotations come with every answer.
    if (/^@?odata\./.test(name)) continue;
    if (isStep(name)) steps.add(name);
    else if (name === '*') names.push(...defaultNames(list));
    else if (property !== undefined) nested.set(name, [...(nested.get(name) ?? []), property]);
    else if (name === 'Id' || name === 'ID') names.push('Id', 'ID');
    else names.push(name);
  }
  for (const path of options.expand) {
    const name = path.split('/')[0] ?? path;
    const column = columns.get(name);
    if (isStep(name)) steps.add(name);
    else if (column !== undefined && isLookup(column.field.type) && column.as === 'value') nested.set(name, nested.get(name) ?? ['Id', 'Title']);
    // Some clients expand every property they want: a plain one is let pass.
    else if (column === undefined && !Object.hasOwn(EXTRA, name)) throw missing(ctx, name);
    else if (options.select.length > 0 && !nested.has(name)) names.push(name);
  }
  return { names, nested, steps };
}

const ITEM = 'SP.ListItem';
/** Names of a step that is deliberately absent are a 501, any other is SharePoint's 400. */
const missing = (ctx: Context, name: string): Error => (ctx.stateOf(ITEM, name) === 'absent' ? notImplemented(`'${name}' of list items`) : unknownField(name));

type Read = readonly [name: string, read: (item: Item) => unknown];

function plainReaders(ctx: Context, list: List, { names, nested }: Wanted): Read[] {
  const columns = columnsOf(list);
  return [...new Set(names)].flatMap((name): Read[] => {
    const column = columns.get(name);
    const extra = Object.hasOwn(EXTRA, name) ? EXTRA[name] : undefined;
    if (extra !== undefined) return [[name, (item) => extra(ctx, list, item)]];
    if (column === undefined) throw missing(ctx, name);
    if (column.as !== 'value' || !isLookup(column.field.type)) return [[name, (item) => plainValue(ctx, list, item, column)]];
    if (!nested.has(name)) throw notExpanded(name);
    return [];
  });
}

function nestedReaders(ctx: Context, list: List, { nested }: Wanted, expand: ReadonlySet<string>): Read[] {
  const columns = columnsOf(list);
  return [...nested].flatMap(([name, properties]): Read[] => {
    const column = columns.get(name);
    if (column === undefined) throw missing(ctx, name);
    if (!isLookup(column.field.type) || column.as !== 'value') throw unknownField(`${name}/${properties[0] ?? ''}`);
    if (!expand.has(name)) throw notExpanded(name);
    const target = targetOf(ctx.site, column.field);
    for (const property of properties) if (!isShown(ctx, column.field, target, property)) throw unknownField(property);
    const link: Read[] = ctx.format === 'minimal' ? [[`${name}@odata.navigationLinkUrl`, (item) => `${linkOf(list, item)}/${name}`]] : [];
    return [...link, [name, (item) => expandedValue(ctx, list, item, column.field, properties)]];
  });
}

/** Verbose answers tell of every step below an item that is not expanded. */
function deferredReaders(ctx: Context, list: List, { steps }: Wanted, isWhole: boolean, expand: ReadonlySet<string>): Read[] {
  if (ctx.format !== 'verbose') return [];
  const names = new Set([...(isWhole ? ctx.navigationsOf(ITEM) : []), ...steps]);
  return [...names].filter((name) => !expand.has(name)).map((name): Read => [name, (item) => ({ __deferred: { uri: `${ctx.webUrl}/_api/${linkOf(list, item)}/${name}` } })]);
}

/** Shapes items of one list for one request: names are checked and looked up once, not per row. Throws SharePoint's 400 for an unknown name. */
export function itemShaper(ctx: Context, list: List, options: Pick<QueryOptions, 'select' | 'expand'>, isQuery = false): (item: Item) => Entity {
  const expand = new Set(options.expand.map((path) => path.split('/')[0] ?? path));
  const wanted = wantedOf(ctx, list, options);
  if (isQuery) checkLookups([...wanted.names, ...wanted.nested.keys()], columnsOf(list));
  const isWhole = options.select.length === 0 || options.select.includes('*');
  const readers = [...deferredReaders(ctx, list, wanted, isWhole, expand), ...plainReaders(ctx, list, wanted), ...nestedReaders(ctx, list, wanted, expand)];
  return (item) => ({
    type: itemType(list),
    kind: ITEM,
    link: linkOf(list, item),
    id: item.guid,
    set: `SP.ListData.${entityTypeName(list)}Items`,
    etag: etagOf(list, item),
    isShaped: true,
    props: Object.fromEntries(readers.map(([name, read]) => [name, read(item)])),
  });
}

export const linkOf = (list: List, item: Item): string => `Web/Lists(guid'${list.id}')/Items(${item.id})`;

function expandedValue(ctx: Context, list: List, item: Item, field: FieldDef, properties: readonly string[]): unknown {
  const held = storedOf(ctx.site, list, item, field);
  if (isMulti(field.type)) return Array.isArray(held) ? held.map((id) => expanded(ctx, field, Number(id), properties)) : ctx.format === 'verbose' ? { results: [] } : [];
  // An empty lookup is answered as an entity without values, never as null; in verbose as one that is still to be read.
  if (typeof held !== 'number') {
    if (ctx.format === 'verbose') return { __deferred: { uri: `${ctx.webUrl}/_api/${linkOf(list, item)}/${entityName(field.internalName)}` } };
    return ctx.format === 'none' ? undefined : { [ctx.format === 'v4' ? '@odata.null' : 'odata.null']: true };
  }
  return expanded(ctx, field, held, properties);
}
