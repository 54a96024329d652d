import { collection, created, deleted, found, updated, value, type Reply } from '../protocol/odata/entity';
import { notImplemented, spException, unknownProperty } from '../model/errors';
import type { Context } from '../protocol/http/exchange';
import type { Segment } from '../protocol/odata/segments';
import { LIBRARY } from '../model/base-fields';
import { recordChange } from '../store/changes';
import { isListSetting, standardSetting, type List } from '../store/lists';
import { Permission } from '../model/permission-bits';
import { listScope, WEB_SCOPE } from '../store/permissions';
import { addList } from '../store/site';
import { listChanges } from './changes';
import { fieldsNode } from './fields';
import { itemsNode } from './items';
import { listById, listByTitle, visibleLists } from './list-access';
import { folderNode } from './folders';
import { addFromForm } from './item-form';
import { listEntity, listEtag } from './list-entity';
import { inMemory } from './local-filter';
import { checkEtag, demand, method, typed, type Call, type Json, type Node } from './node';
import { property } from './property';
import { securable } from './security';
import { viewNode, viewsNode } from './views';
import { webEntity } from './web-entity';

/** Sent by clients at creation and known on lists, but fixed or derived. */
const READ_PAST: readonly string[] = ['BaseTemplate', 'Id', 'Created', 'ItemCount', 'EntityTypeName', 'ListItemEntityTypeFullName', 'ParentWebUrl', 'BaseType', 'DefaultContentApprovalWorkflowId', 'LastItemModifiedDate', 'LastItemDeletedDate', 'TemplateFeatureId'];

function checked(held: unknown, standard: unknown): unknown {
  if (typeof standard === 'boolean') return typed(held, 'boolean', standard);
  if (typeof standard === 'number') return typed(held, 'number', standard);
  return held === null ? standard : typed(held, 'string', '');
}

function settingsOf(body: Json): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(body)) {
    if (isListSetting(name)) out[name] = checked(held, standardSetting(name));
    else if (name !== 'Title' && !READ_PAST.includes(name)) throw unknownProperty(name, 'SP.List');
  }
  return out;
}

function create(ctx: Context, body: Json, url?: string): List {
  demand(ctx, WEB_SCOPE, Permission.manageLists);
  const title = typed(body['Title'], 'string', '').trim();
  const template = Number(body['BaseTemplate'] ?? 100);
  if (title === '') throw spException(400, -2147024809, 'A list must have a title.');
  if (template !== 100 && template !== LIBRARY) throw notImplemented(`lists of template ${template}`);
  const list = addList(ctx.site, title, template, url, settingsOf(body));
  recordChange(ctx.site, list, 'add', undefined, ctx.caller.id);
  return list;
}

/** `lists/add`: takes a ListCreationInformation, which may name the address (`Lists/Name`, web-relative). */
function createFromInformation(ctx: Context, parameters: Json): List {
  const { Title, Description, TemplateType, Url, ...others } = parameters;
  const url = typeof Url === 'string' ? Url.replace(/^\/+/, '') : undefined;
  return create(ctx, { Title, BaseTemplate: TemplateType ?? 100, ...(Description === undefined ? {} : { Description }), ...others }, url);
}

function merge(ctx: Context, list: List, call: Call): Reply {
  demand(ctx, listScope(list.id), Permission.manageLists);
  // PnP sends no If-Match from `ensure`; a version that is named must be the present one.
  if (call.ifMatch !== undefined) checkEtag(call.ifMatch, listEtag(list));
  const settings = settingsOf(call.body);
  ctx.site.lists.update(list, typed(call.body['Title'], 'string', list.title), settings);
  recordChange(ctx.site, list, 'update', undefined, ctx.caller.id);
  return updated(`"${list.version + 1}"`);
}

function remove(ctx: Context, list: List, ifMatch: string | undefined): void {
  demand(ctx, listScope(list.id), Permission.manageLists);
  if (ifMatch !== undefined) checkEtag(ifMatch, listEtag(list));
  ctx.site.permissions.clearBelow(listScope(list.id));
  ctx.site.permissions.resetInheritance(listScope(list.id));
  recordChange(ctx.site, list, 'delete', undefined, ctx.caller.id);
}

/** One list. It is looked up at once, so that a missing one answers before anything below it. */
export function listNode(ctx: Context, list: List): Node {
  const scope = listScope(list.id);
  return {
    name: 'SP.List',
    get: () => found(listEntity(ctx, list)),
    merge: (call) => merge(ctx, list, call),
    remove: (call) => {
      remove(ctx, list, call.ifMatch);
      ctx.site.lists.remove(list);
      return deleted;
    },
    child: (segment) => listChild(ctx, list, segment) ?? securable(ctx, scope, segment) ?? property(listEntity(ctx, list), segment),
  };
}

function listChild(ctx: Context, list: List, segment: Segment): Node | undefined {
  switch (segment.name) {
    case 'items':
      if (segment.hasArgs) return itemsNode(ctx, list).child?.({ ...segment, name: '' });
      return itemsNode(ctx, list);
    case 'getitembyid':
      return itemsNode(ctx, list).child?.({ ...segment, name: 'getbyid' });
    case 'fields':
      return segment.hasArgs ? fieldsNode(ctx, list).child?.({ ...segment, name: '' }) : fieldsNode(ctx, list);
    case 'views':
      return segment.hasArgs ? viewsNode(ctx, list).child?.({ ...segment, name: '' }) : viewsNode(ctx, list);
    case 'getview':
      return viewsNode(ctx, list).child?.({ ...segment, name: 'getbyid' });
    case 'defaultview':
      return viewNode(ctx, list, (view) => view.isDefault);
    case 'rootfolder':
      return folderNode(ctx, { list, folder: undefined });
    case 'addvalidateupdateitemusingpath':
      return method('AddValidateUpdateItemUsingPath', (call) => addFromForm(ctx, list, call.body));
    case 'parentweb':
      return { name: 'SP.Web', get: () => found(webEntity(ctx, listEntity)), child: (next) => property(webEntity(ctx, listEntity), next) };
    case 'getchanges':
      return method('getChanges', (call) => listChanges(ctx, list, (call.body['query'] ?? {}) as Json));
    case 'recycle':
      return method('recycle', (call) => {
        remove(ctx, list, call.ifMatch);
        ctx.site.lists.recycle(list);
        return value('Recycle', ctx.site.newGuid(), 'Edm.Guid');
      });
    case 'deleteobject':
      return method('deleteObject', (call) => {
        remove(ctx, list, call.ifMatch);
        ctx.site.lists.remove(list);
        return { kind: 'null' };
      });
    default:
      return undefined;
  }
}

/** `web/lists`. */
export function listsNode(ctx: Context): Node {
  return {
    name: 'SP.List',
    get: (call) => collection('SP.ApiData.Lists', inMemory(visibleLists(ctx).map((list) => listEntity(ctx, list)), call.options)),
    post: (call) => created(listEntity(ctx, create(ctx, call.body))),
    child: (segment) => {
      const key = segment.args[0] ?? '';
      if (segment.name === 'add') return method('add', (call) => found(listEntity(ctx, createFromInformation(ctx, (call.body['parameters'] ?? {}) as Json))));
      if (segment.name === 'getbytitle') return listNode(ctx, listByTitle(ctx, key));
      if ((segment.name === '' || segment.name === 'getbyid') && segment.hasArgs) return listNode(ctx, listById(ctx, key.replace(/[{}]/g, '')));
      return undefined;
    },
  };
}
