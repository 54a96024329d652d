import type { Entity } from '../../protocol/odata/entity';
import { notImplemented, spException, tooManyLookups, unknownField } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { QueryOptions } from '../../protocol/odata/options';
import { columnsOf, PERSON_PROPS, storedOf, targetOf, targetValue, type Column } from '../../store/columns';
import { entityName, valueName, type FieldDef } from '../../model/field-def';
import { isLookup, isMulti, isPerson } from '../../model/field-types';
import { isFolder, type Item } from '../../model/item';
import { entityTypeName, etagOf, isLibrary, itemType, type List } from '../../store/lists';
import { maskJson } from '../../model/permission-bits';
import { itemScope } from '../../store/permissions';
import { maskOn } from '../core/node';

type Json = Record<string, unknown>;

/** Properties of an item that no column stands for. */
const EXTRA: Readonly<Record<string, (ctx: Context, list: List, item: Item) => unknown>> = {
  FileSystemObjectType: (_ctx, _list, item) => (isFolder(item) ? 1 : 0),
  ServerRedirectedEmbedUri: () => null,
  ServerRedirectedEmbedUrl: () => '',
  HasUniqueRoleAssignments: (ctx, list, item) => ctx.site.permissions.isUnique(itemScope(list.id, item.id)),
  EffectiveBasePermissions: (ctx, list, item) => maskJson(maskOn(ctx, itemScope(list.id, item.id))),
  AttachmentFiles: () => [],
};
/** Properties of SharePoint's items that are not here yet. */
const MISSING: readonly string[] = ['ContentType', 'FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit', 'File', 'Folder', 'LikedByInformation', 'ParentList', 'Properties', 'Versions'];
/** System columns in the order SharePoint answers with when nothing is selected; `null` is where own columns go. */
const DEFAULT_ORDER: readonly (string | null)[] = [
  'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title', 'OData__ColorTag',
  'ComplianceAssetId', null, 'ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID',
];
/** The same of a file's row. */
const LIBRARY_ORDER: readonly (string | null)[] = [
  'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'OData__ColorTag', 'ComplianceAssetId', null,
  'Title', 'ID', 'Created', 'AuthorId', 'Modified', 'EditorId', 'OData__CopySource', 'CheckoutUserId', 'OData__UIVersionString', 'GUID',
];

function plainValue(ctx: Context, list: List, item: Item, column: Column): unknown {
  const held = storedOf(ctx.site, list, item, column.field);
  if (column.as === 'stringId') return Array.isArray(held) ? held.map(String) : held === null ? null : String(held);
  return held;
}

function defaultNames(list: List): string[] {
  const own = list.fields.filter((f) => !f.isBase && f.type !== 'Computed').flatMap((f) => {
    if (!isLookup(f.type)) return [valueName(f)];
    return isPerson(f.type) ? [valueName(f), `${entityName(f.internalName)}StringId`] : [valueName(f)];
  });
  const columns = columnsOf(list);
  return (isLibrary(list) ? LIBRARY_ORDER : DEFAULT_ORDER).flatMap((name) => (name === null ? own : name in EXTRA || columns.has(name) ? [name] : []));
}

const notExpanded = (name: string): Error =>
  spException(400, -1, `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`);

function expanded(ctx: Context, field: FieldDef, id: number, properties: readonly string[]): Json {
  const target = isPerson(field.type) ? undefined : targetOf(ctx.site, field);
  const out: Json = {};
  if (ctx.format === 'minimal') {
    out['odata.type'] = isPerson(field.type) ? 'SP.Data.UserInfoItem' : target === undefined ? 'SP.ListItem' : itemType(target);
    out['odata.id'] = ctx.site.newGuid();
  }
  if (ctx.format === 'verbose') out['__metadata'] = { id: ctx.site.newGuid(), type: isPerson(field.type) ? 'SP.Data.UserInfoItem' : target === undefined ? 'SP.ListItem' : itemType(target) };
  for (const property of properties) {
    const isKnown = isPerson(field.type) ? PERSON_PROPS.includes(property) : property === 'Id' || (target !== undefined && columnsOf(target).has(property));
    if (!isKnown) throw unknownField(property);
    out[property] = property === 'Id' || property === 'ID' ? id : targetValue(ctx.site, field, id, property);
  }
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

/** Shapes items of one list for one request: names are checked and looked up once, not per row. */
export function itemShaper(ctx: Context, list: List, options: Pick<QueryOptions, 'select' | 'expand'>, isQuery = false): (item: Item) => Entity {
  const columns = columnsOf(list);
  const expand = new Set(options.expand.map((path) => path.split('/')[0] ?? path));
  const names: string[] = [];
  const nested = new Map<string, string[]>();
  for (const path of options.select.length === 0 ? ['*'] : options.select) {
    const [name = '', property] = path.split('/');
    if (MISSING.includes(name)) throw notImplemented(`'${name}' of list items`);
    if (name === '*') names.push(...defaultNames(list));
    else if (property !== undefined) nested.set(name, [...(nested.get(name) ?? []), property]);
    else if (name === 'Id' || name === 'ID') names.push('Id', 'ID');
    else names.push(name);
  }
  for (const name of expand) {
    if (MISSING.includes(name)) throw notImplemented(`'${name}' of list items`);
    if (nested.has(name) || name in EXTRA) continue;
    nested.set(name, ['Id', 'Title']);
  }
  if (isQuery) checkLookups([...names, ...nested.keys()], columns);
  const readers: [string, (item: Item) => unknown][] = [];
  for (const name of new Set(names)) {
    const column = columns.get(name);
    const extra = EXTRA[name];
    if (column !== undefined) {
      if (column.as === 'value' && isLookup(column.field.type)) {
        if (!expand.has(name)) throw notExpanded(name);
        if (!nested.has(name)) nested.set(name, ['Id', 'Title']);
        continue;
      }
      readers.push([name, (item) => plainValue(ctx, list, item, column)]);
    } else if (extra !== undefined) readers.push([name, (item) => extra(ctx, list, item)]);
    else throw unknownField(name);
  }
  for (const [name, properties] of nested) {
    const column = columns.get(name);
    if (column === undefined) throw unknownField(name);
    if (!isLookup(column.field.type) || column.as !== 'value') throw unknownField(`${name}/${properties[0] ?? ''}`);
    if (!expand.has(name)) throw notExpanded(name);
    if (ctx.format === 'minimal') readers.push([`${name}@odata.navigationLinkUrl`, (item) => `${linkOf(list, item)}/${name}`]);
    readers.push([name, (item) => expandedValue(ctx, list, item, column.field, properties)]);
  }
  return (item) => ({
    type: itemType(list),
    link: linkOf(list, item),
    id: item.guid,
    set: `SP.ListData.${entityTypeName(list)}Items`,
    etag: etagOf(list, item),
    isShaped: true,
    props: Object.fromEntries(readers.map(([name, read]) => [name, read(item)])),
  });
}

const linkOf = (list: List, item: Item): string => `Web/Lists(guid'${list.id}')/Items(${item.id})`;

function expandedValue(ctx: Context, list: List, item: Item, field: FieldDef, properties: readonly string[]): unknown {
  const held = storedOf(ctx.site, list, item, field);
  if (isMulti(field.type)) return Array.isArray(held) ? held.map((id) => expanded(ctx, field, Number(id), properties)) : [];
  // An empty lookup is answered as an entity without values, never as null; in verbose as one that is still to be read.
  if (typeof held !== 'number') {
    if (ctx.format === 'verbose') return { __deferred: { uri: `${ctx.webUrl}/_api/${linkOf(list, item)}/${entityName(field.internalName)}` } };
    return ctx.format === 'none' ? undefined : { [ctx.format === 'v4' ? '@odata.null' : 'odata.null']: true };
  }
  return expanded(ctx, field, held, properties);
}
