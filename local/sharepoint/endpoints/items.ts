import { collection, created, deleted, found, nothing, updated, value } from '../protocol/odata/entity';
import { accessDenied, noItem, notImplemented, spException } from '../model/errors';
import type { Context } from '../protocol/http/exchange';
import { readPage } from '../query/item-query';
import type { Segment } from '../protocol/odata/segments';
import { storedOf, targetOf } from '../store/columns';
import { entityName } from '../model/field-def';
import { isLookup, isMulti, isPerson } from '../model/field-types';
import type { Item } from '../model/item';
import { addItem, findItem, recycleItem, removeItem, requireItem, touchItem, updateItem } from '../store/items';
import { entityTypeName, etagOf, isLibrary, itemType, type List } from '../store/lists';
import { Permission, has, type Mask } from '../model/permission-bits';
import { itemScope, listScope } from '../store/permissions';
import { USER_LIST } from '../store/user-rows';
import { itemShaper } from './item-entity';
import { valuesOf, withDefaults } from './item-write';
import { checkEtag, demand, maskOn, may, method, type Call, type Node } from './node';
import { securable } from './security';
import { versionsNode } from './versions';

/** Rows the caller may read, or undefined when that is all of them. */
function visibility(ctx: Context, list: List): ((item: Item) => boolean) | undefined {
  const rights = maskOn(ctx, listScope(list.id));
  const onlyOwn = list.props.ReadSecurity === 2 && !has(rights, Permission.manageLists);
  if (!onlyOwn && !ctx.site.permissions.hasItemScopes(list.id)) return undefined;
  return (item) => (!onlyOwn || item.author === ctx.caller.id) && may(ctx, itemScope(list.id, item.id), Permission.viewListItems);
}

/** The next page's address: the token first, the other options as they came, escapes in lower case. */
function nextLink(ctx: Context, list: List, call: Call, token: string): string {
  const enc = (text: string): string => encodeURIComponent(text).replace(/'/g, '%27').replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
  const others = [...call.query].filter(([name]) => name !== '$skiptoken');
  const query = [['$skiptoken', token] as const, ...others].map(([name, text]) => `${enc(name)}=${enc(text)}`).join('&');
  return `${ctx.webUrl}/_api/web/lists(guid%27${list.id}%27)/items?${query}`;
}

/** `items` of a list. */
export function itemsNode(ctx: Context, list: List): Node {
  return {
    name: itemType(list),
    get: (call) => {
      demand(ctx, listScope(list.id), Permission.viewListItems);
      const shape = itemShaper(ctx, list, call.options, true);
      const page = readPage(ctx.site, list, call.options, visibility(ctx, list));
      return collection(`SP.ListData.${entityTypeName(list)}Items`, page.items.map(shape), page.next === undefined ? undefined : nextLink(ctx, list, call, page.next));
    },
    post: (call) => {
      demand(ctx, listScope(list.id), Permission.addListItems);
      // Its rows come and go with the site's users and groups.
      if (list.props.BaseTemplate === USER_LIST) throw accessDenied();
      if (isLibrary(list)) throw spException(400, -2147467259, 'To add an item to a document library, use SPFileCollection.Add()');
      const values = withDefaults(ctx, list, valuesOf(ctx, list, call.body, true));
      const item = addItem(ctx.site, list, values, ctx.caller.id);
      return created(itemShaper(ctx, list, call.options)(item));
    },
    child: (segment) => itemChild(ctx, list, segment),
  };
}

function itemChild(ctx: Context, list: List, segment: Segment): Node | undefined {
  const id = segment.name === '' || segment.name === 'getbyid' ? Number(segment.args[0]) : Number.NaN;
  return Number.isInteger(id) ? itemNode(ctx, list, id) : undefined;
}

/** `items(1)`; the row is looked up when something is asked of it. */
export function itemNode(ctx: Context, list: List, id: number): Node {
  const scope = itemScope(list.id, id);
  const read = (): Item => {
    demand(ctx, listScope(list.id), Permission.open);
    const item = findItem(ctx.site.db, list, id);
    // A row one may not read is answered as if it were not there.
    if (item === undefined || !(visibility(ctx, list)?.(item) ?? true)) throw noItem();
    return item;
  };
  const readable = (): Item => {
    demand(ctx, scope, Permission.viewListItems);
    return read();
  };
  const forWrite = (right: Mask): Item => {
    const item = read();
    demand(ctx, scope, right);
    if (list.props.BaseTemplate === USER_LIST) throw accessDenied();
    const onlyOwn = list.props.WriteSecurity === 2 && item.author !== ctx.caller.id;
    if ((onlyOwn || list.props.WriteSecurity === 4) && !may(ctx, listScope(list.id), Permission.manageLists)) throw accessDenied();
    return item;
  };
  const write = (call: Call, isReplacing: boolean): string => {
    const item = forWrite(Permission.editListItems);
    if (isLibrary(list) && 'FileLeafRef' in call.body) throw notImplemented('a new name for a file');
    const values = valuesOf(ctx, list, call.body, false);
    checkEtag(call.ifMatch, etagOf(list, item));
    return etagOf(list, updateItem(ctx.site, list, item, isReplacing ? withDefaults(ctx, list, values) : values, ctx.caller.id, isReplacing));
  };
  const remove = (call: Call): Item => {
    const item = forWrite(Permission.deleteListItems);
    // Deleting without If-Match is let through, as `recycle` is; only a version that is named is checked.
    if (call.ifMatch !== undefined) checkEtag(call.ifMatch, etagOf(list, item));
    return item;
  };
  return {
    name: itemType(list),
    get: (call) => {
      demand(ctx, scope, Permission.viewListItems);
      return found(itemShaper(ctx, list, call.options)(read()));
    },
    merge: (call) => updated(write(call, false)),
    put: (call) => updated(write(call, true)),
    remove: (call) => {
      removeItem(ctx.site, list, remove(call), ctx.caller.id);
      return deleted;
    },
    child: (segment) => {
      switch (segment.name) {
        case 'recycle':
          return method('recycle', (call) => value('Recycle', recycleItem(ctx.site, list, remove(call), ctx.caller.id), 'Edm.Guid'));
        case 'deleteobject':
          return method('deleteObject', (call) => {
            removeItem(ctx.site, list, remove(call), ctx.caller.id);
            return nothing;
          });
        case 'versions':
          return versionsNode(ctx, list, () => {
            demand(ctx, scope, Permission.viewVersions);
            return read();
          });
        default:
          return (
            securable(ctx, scope, segment, { onChange: () => touchItem(ctx.site.db, list, requireItem(ctx.site.db, list, id).id) }) ??
            itemProperty(ctx, list, segment, readable) ??
            itemTarget(ctx, list, segment, readable)
          );
      }
    },
  };
}

/** `items(1)/Author`: the row a person or single lookup column points at. */
function itemTarget(ctx: Context, list: List, segment: Segment, read: () => Item): Node | undefined {
  const field = list.fields.find((f) => isLookup(f.type) && !isMulti(f.type) && entityName(f.internalName).toLowerCase() === segment.name);
  if (field === undefined || segment.hasArgs) return undefined;
  const target = isPerson(field.type) ? ctx.site.lists.byFolder('_catalogs/users') : targetOf(ctx.site, field);
  const id = (): unknown => storedOf(ctx.site, list, read(), field);
  return {
    name: field.internalName,
    get: (call) => {
      const at = id();
      return typeof at !== 'number' || target === undefined ? { kind: 'null', name: field.internalName } : (itemNode(ctx, target, at).get?.(call) ?? nothing);
    },
    child: (next) => {
      const at = id();
      return typeof at !== 'number' || target === undefined ? undefined : itemNode(ctx, target, at).child?.(next);
    },
  };
}

/** `items(1)/Title`: one property by itself. */
function itemProperty(ctx: Context, list: List, segment: Segment, read: () => Item): Node | undefined {
  if (segment.hasArgs || !/^(OData_)?[A-Za-z_]\w*$/.test(segment.text)) return undefined;
  const names: readonly string[] = ['EffectiveBasePermissions', 'HasUniqueRoleAssignments', ...list.fields.filter((f) => !isLookup(f.type)).map((f) => f.internalName), 'Id'];
  const name = names.find((known) => known.toLowerCase() === segment.name.replace(/^odata_/, ''));
  if (name === undefined) return undefined;
  const property = name.startsWith('_') ? `OData_${name}` : name;
  return {
    name: property,
    get: () => value(property, itemShaper({ ...ctx, format: 'none' }, list, { select: [property], expand: [] })(read()).props[property]),
  };
}
