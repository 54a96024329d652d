import { LIBRARY } from '../../model/base-fields';
import { notImplemented, spException, unknownProperty } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, updated, value, type Reply } from '../../protocol/odata/entity';
import { recordChange } from '../../store/changes';
import { isListSetting, standardSetting, type List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { addList } from '../../store/site';
import { changesOfList } from '../changes/steps';
import { inMemory } from '../core/local-filter';
import { checkEtag, demand, method, typed, type Call, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { absent, openStep, type Kind } from '../core/step';
import { fieldsOfList } from '../fields/steps';
import { filesOfList } from '../files/steps';
import { itemsOfList } from '../items/steps';
import { securableSteps } from '../security/security';
import { viewsOfList } from '../views/steps';
import { webEntity } from '../web/web-entity';
import { listById, listByTitle, visibleLists } from './list-access';
import { listEntity, listEtag } from './list-entity';

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
  demand(ctx, ctx.site.scope, Permission.manageLists);
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

/** A list and all that lies below it. */
export const listKind: Kind<List> = {
  type: 'SP.List',
  where: "web/lists/getByTitle('title')",
  steps: [
    ...itemsOfList,
    ...fieldsOfList,
    ...viewsOfList,
    ...filesOfList,
    ...changesOfList,
    ...securableSteps<List>((_ctx, list) => listScope(list.id)),
    {
      at: 'ParentWeb', verbs: 'GET',
      open: (ctx) => ({ name: 'SP.Web', get: () => found(webEntity(ctx, listEntity)), child: (next) => property(webEntity(ctx, listEntity), next) }),
    },
    {
      at: 'recycle', verbs: 'POST',
      open: (ctx, list) => method('recycle', (call) => {
        remove(ctx, list, call.ifMatch);
        ctx.site.lists.recycle(list);
        return value('Recycle', ctx.site.newGuid(), 'Edm.Guid');
      }),
    },
    {
      at: 'deleteObject', verbs: 'POST',
      open: (ctx, list) => method('deleteObject', (call) => {
        remove(ctx, list, call.ifMatch);
        ctx.site.lists.remove(list);
        return { kind: 'null' };
      }),
    },
    ...absent(
      'ContentTypes', 'CreatablesInfo', 'DescriptionResource', 'EventReceivers', 'Forms', 'InformationRightsManagementSettings', 'Subscriptions', 'TitleResource',
      'UserCustomActions', 'WorkflowAssociations', 'RenderListDataAsStream', 'GetItems', 'renderListData', 'getListItemChangesSinceToken',
    ),
  ],
};

/** One list. It is looked up at once, so that a missing one answers before anything below it. */
export function listNode(ctx: Context, list: List): Node {
  return {
    name: 'SP.List',
    get: () => found(listEntity(ctx, list)),
    merge: (call) => merge(ctx, list, call),
    remove: (call) => {
      remove(ctx, list, call.ifMatch);
      ctx.site.lists.remove(list);
      return deleted;
    },
    child: (segment) => openStep(listKind, ctx, list, segment) ?? property(listEntity(ctx, list), segment),
  };
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
