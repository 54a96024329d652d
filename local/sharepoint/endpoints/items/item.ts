import { isLookup, isMulti, isPerson } from '../../model/field-types';
import { entityName } from '../../model/field-def';
import type { Item } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, deleted, found, nothing, updated, value, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { columnsOf, storedOf, targetOf } from '../../store/columns';
import { findItem, recycleItem, removeItem, requireItem, touchItem, updateItem } from '../../store/items';
import { entityTypeName, etagOf, itemType, type List } from '../../store/lists';
import { changesOfItem } from '../changes/steps';
import { attachmentsOfItem } from '../attachments/steps';
import { checkEtag, method, type Call, type Json, type Node } from '../core/node';
import { absent, openStep, type Kind } from '../core/step';
import { demandUnlocked } from '../files/locks';
import { renamed } from '../files/renaming';
import { securableSteps } from '../security/security';
import { readableItem, securableOf, writableItem, type ItemAt } from './item-access';
import { belowItem } from './item-below';
import { itemShaper } from './item-entity';
import { updateFromForm } from './item-form';
import { EXTRA } from './item-properties';
import { checkRules } from './item-rules';
import { valuesOf, withDefaults } from './item-write';

function write(ctx: Context, at: ItemAt, call: Call, isReplacing: boolean): string {
  const { list } = at;
  const item = writableItem(ctx, at, Permission.editListItems);
  const given = valuesOf(ctx, list, call.body, false);
  checkEtag(call.ifMatch, etagOf(list, item));
  const values = isReplacing ? withDefaults(ctx, list, given) : given;
  checkRules(ctx, list, values, item, isReplacing);
  demandUnlocked(ctx, list, item);
  return etagOf(list, updateItem(ctx.site, list, renamed(ctx, list, item, call.body['FileLeafRef']), values, ctx.caller.id, isReplacing));
}

/** Deleting without If-Match is let through, as `recycle` is; only a version that is named is checked. */
function going(ctx: Context, at: ItemAt, call: Call): Item {
  const item = writableItem(ctx, at, Permission.deleteListItems);
  if (call.ifMatch !== undefined) checkEtag(call.ifMatch, etagOf(at.list, item));
  demandUnlocked(ctx, at.list, item);
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
    {
      at: 'DeleteWithParameters', verbs: 'POST', lacks: 'BypassSharedLock, which has nothing to pass here',
      open: (ctx, at) => method('DeleteWithParameters', (call) => {
        removeItem(ctx.site, at.list, going(ctx, at, { ...call, ifMatch: tagOf(call) }), ctx.caller.id);
        return nothing;
      }),
    },
    {
      at: 'RecycleWithParameters', verbs: 'POST', lacks: 'BypassSharedLock, which has nothing to pass here',
      open: (ctx, at) => method('RecycleWithParameters', (call) =>
        value('RecycleWithParameters', recycleItem(ctx.site, at.list, going(ctx, at, { ...call, ifMatch: tagOf(call) }), ctx.caller.id), 'Edm.Guid')),
    },
    {
      at: 'ValidateUpdateListItem', verbs: 'POST', lacks: 'managed metadata',
      open: (ctx, at) => method('ValidateUpdateListItem', (call) => updateFromForm(ctx, at, call.body)),
    },
    {
      at: 'ValidateUpdateFetchListItem', verbs: 'POST', lacks: 'managed metadata',
      open: (ctx, at) => method('ValidateUpdateFetchListItem', (call) => updateFromForm(ctx, at, call.body, 'ValidateUpdateFetchListItem')),
    },
    ...belowItem,
    ...attachmentsOfItem,
    ...changesOfItem,
    ...securableSteps<ItemAt>(securableOf, (ctx, { list, id }) => touchItem(ctx.site.db, list, requireItem(ctx.site.db, list, id).id)),
    ...absent(
      'LikedByInformation', 'Comments', 'Like', 'Unlike', 'LikedBy', 'SetCommentsDisabled', 'GetWOPIFrameUrl', 'GetDlpPolicyTip', 'GetHashtags', 'ComplianceInfo',
      'OverridePolicyTip', 'SetComplianceTag', 'MediaServiceUpdate', 'ParseAndSetFieldValue',
      'EnableCommenting', 'DisableCommenting', 'GetUserReactions', 'CreateCopyJobs', 'Restore', 'Archive',
    ),
  ],
};

/** The tag that `…WithParameters` carries in its body. */
function tagOf({ body, ifMatch }: Call): string | undefined {
  const given = (body['parameters'] as Json | null | undefined)?.['ETagMatch'];
  return typeof given === 'string' && given !== '' ? given : ifMatch;
}

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

/** `items(1)/Author`: the row a person or lookup column points at, or the rows. */
function itemTarget(ctx: Context, list: List, segment: Segment, read: () => Item): Node | undefined {
  const field = list.fields.find((f) => isLookup(f.type) && entityName(f.internalName).toLowerCase() === segment.name);
  if (field === undefined || segment.hasArgs) return undefined;
  const target = isPerson(field.type) ? ctx.site.lists.byFolder('_catalogs/users') : targetOf(ctx.site, field);
  const held = (): unknown => storedOf(ctx.site, list, read(), field);
  if (isMulti(field.type)) {
    return {
      name: field.internalName,
      get: (call) => {
        const ids = held();
        const rows = target === undefined || !Array.isArray(ids) ? [] : ids.flatMap((id) => findItem(ctx.site.db, target, Number(id)) ?? []);
        return collection(target === undefined ? 'SP.ListData' : `SP.ListData.${entityTypeName(target)}Items`, target === undefined ? [] : rows.map(itemShaper(ctx, target, call.options)));
      },
    };
  }
  return {
    name: field.internalName,
    get: (call) => {
      const at = held();
      return typeof at !== 'number' || target === undefined ? { kind: 'null', name: field.internalName } : (itemNode(ctx, target, at).get?.(call) ?? nothing);
    },
    child: (next) => {
      const at = held();
      return typeof at !== 'number' || target === undefined ? undefined : itemNode(ctx, target, at).child?.(next);
    },
  };
}

/** `items(1)/Title`: one property by itself. */
function itemProperty(ctx: Context, list: List, segment: Segment, read: () => Item): Node | undefined {
  if (segment.hasArgs) return undefined;
  const columns = columnsOf(list);
  const names = [...Object.keys(EXTRA), ...[...columns.keys()].filter((name) => columns.get(name)?.as !== 'value' || !isLookup(columns.get(name)?.field.type ?? ''))];
  const wanted = segment.name.replace(/^_/, 'odata__');
  const name = names.find((known) => known.toLowerCase() === wanted);
  if (name === undefined) return undefined;
  const get = (): Reply => value(name, itemShaper({ ...ctx, format: 'none' }, list, { select: [name], expand: [] })(read()).props[name]);
  // Some clients ask for a property by POST, as SharePoint allows.
  return { name, get, post: get };
}
