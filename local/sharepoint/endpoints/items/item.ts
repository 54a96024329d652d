import { notImplemented } from '../../model/errors';
import { isLookup, isMulti, isPerson } from '../../model/field-types';
import { entityName } from '../../model/field-def';
import type { Item } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { deleted, found, nothing, updated, value } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { storedOf, targetOf } from '../../store/columns';
import { recycleItem, removeItem, requireItem, touchItem, updateItem } from '../../store/items';
import { etagOf, isLibrary, itemType, type List } from '../../store/lists';
import { checkEtag, method, type Call, type Node } from '../core/node';
import { absent, openStep, type Kind } from '../core/step';
import { securableSteps } from '../security/security';
import { readableItem, scopeOfItem, writableItem, type ItemAt } from './item-access';
import { itemShaper } from './item-entity';
import { valuesOf, withDefaults } from './item-write';
import { versionsNode } from './versions';

function write(ctx: Context, at: ItemAt, call: Call, isReplacing: boolean): string {
  const { list } = at;
  const item = writableItem(ctx, at, Permission.editListItems);
  if (isLibrary(list) && 'FileLeafRef' in call.body) throw notImplemented('a new name for a file');
  const values = valuesOf(ctx, list, call.body, false);
  checkEtag(call.ifMatch, etagOf(list, item));
  return etagOf(list, updateItem(ctx.site, list, item, isReplacing ? withDefaults(ctx, list, values) : values, ctx.caller.id, isReplacing));
}

/** Deleting without If-Match is let through, as `recycle` is; only a version that is named is checked. */
function going(ctx: Context, at: ItemAt, call: Call): Item {
  const item = writableItem(ctx, at, Permission.deleteListItems);
  if (call.ifMatch !== undefined) checkEtag(call.ifMatch, etagOf(at.list, item));
  return item;
}

/** A row and all that lies below it, columns apart. */
export const itemKind: Kind<ItemAt> = {
  type: 'SP.ListItem',
  where: "web/lists/getByTitle('title')/items(1)",
  steps: [
    {
      at: 'recycle', verbs: 'POST',
      open: (ctx, at) => method('recycle', (call) => value('Recycle', recycleItem(ctx.site, at.list, going(ctx, at, call), ctx.caller.id), 'Edm.Guid')),
    },
    {
      at: 'deleteObject', verbs: 'POST',
      open: (ctx, at) => method('deleteObject', (call) => {
        removeItem(ctx.site, at.list, going(ctx, at, call), ctx.caller.id);
        return nothing;
      }),
    },
    { at: 'Versions', verbs: 'GET', isNavigation: true, open: (ctx, at, segment) => versionsOf(ctx, at, segment) },
    ...securableSteps<ItemAt>((_ctx, at) => scopeOfItem(at), (ctx, { list, id }) => touchItem(ctx.site.db, list, requireItem(ctx.site.db, list, id).id)),
    ...absent('FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit', 'File', 'Folder', 'LikedByInformation', 'ParentList', 'Properties', 'AttachmentFiles', 'validateUpdateListItem'),
  ],
};

const versionsOf = (ctx: Context, at: ItemAt, segment: Segment): Node | undefined => {
  const node = versionsNode(ctx, at.list, () => readableItem(ctx, at, Permission.viewVersions));
  return segment.hasArgs ? node.child?.({ ...segment, name: '' }) : node;
};

/** `items(1)`; the row is looked up when something is asked of it. */
export function itemNode(ctx: Context, list: List, id: number): Node {
  const at: ItemAt = { list, id };
  return {
    name: itemType(list),
    get: (call) => found(itemShaper(ctx, list, call.options)(readableItem(ctx, at))),
    merge: (call) => updated(write(ctx, at, call, false)),
    put: (call) => updated(write(ctx, at, call, true)),
    remove: (call) => {
      removeItem(ctx.site, list, going(ctx, at, call), ctx.caller.id);
      return deleted;
    },
    child: (segment) => {
      const read = (): Item => readableItem(ctx, at);
      return openStep(itemKind, ctx, at, segment) ?? itemProperty(ctx, list, segment, read) ?? itemTarget(ctx, list, segment, read);
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
