import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, value } from '../../protocol/odata/entity';
import { recordChange } from '../../store/changes';
import type { List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { camlOfList } from '../caml/steps';
import { changesOfList } from '../changes/steps';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { checkEtag, demand, method, type Node } from '../core/node';
import { absent, type Kind } from '../core/step';
import { contentTypesOfList } from '../content-types/steps';
import { fieldsOfList } from '../fields/steps';
import { filesOfList } from '../files/steps';
import { itemsOfList } from '../items/steps';
import { securableSteps, securityOfList } from '../security/security';
import { recycleList } from '../../store/recycled';
import { viewsOfList } from '../views/steps';
import { webhooksOfList } from '../webhooks/subscriptions';
import { listById, listByTitle, visibleLists } from './list-access';
import { listEntity, listEtag } from './list-entity';
import { createFromInformation, createList, madeList, mergeList } from './list-write';
import { ensureSteps } from './ensure';
import { factsOfList } from './list-facts';
import { actionsOfList } from '../web/custom-actions';
import { receiversOfList } from './receivers';

function demandRemoval(ctx: Context, list: List, ifMatch: string | undefined): void {
  demand(ctx, listScope(list.id), Permission.manageLists);
  if (ifMatch !== undefined) checkEtag(ifMatch, listEtag(list));
}

function remove(ctx: Context, list: List, ifMatch: string | undefined): void {
  demandRemoval(ctx, list, ifMatch);
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
    ...contentTypesOfList,
    ...viewsOfList,
    ...filesOfList,
    ...changesOfList,
    ...webhooksOfList,
    ...camlOfList,
    ...securableSteps<List>((_ctx, list) => listScope(list.id)),
    ...securityOfList,
    ...actionsOfList,
    ...receiversOfList,
    ...factsOfList,
    { at: 'ParentWeb', verbs: 'GET', isNavigation: true, open: (ctx) => ctx.at('Web') },
    {
      at: 'recycle', verbs: 'POST',
      open: (ctx, list) => method('recycle', (call) => {
        demandRemoval(ctx, list, call.ifMatch);
        return value('Recycle', recycleList(ctx.site, list, ctx.caller.id), 'Edm.Guid');
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
      'CreatablesInfo', 'DescriptionResource', 'TitleResource', 'WorkflowAssociations', 'parseDocumentTemplate', 'getSpecialFolderUrl',
      'saveAsTemplate', 'createMappedView', 'syncFlowInstances',
    ),
  ],
};

/** One list. It is looked up at once, so that a missing one answers before anything below it. */
export function listNode(ctx: Context, list: List): Node {
  return {
    name: 'SP.List',
    get: () => found(listEntity(ctx, list)),
    merge: (call) => mergeList(ctx, list, call),
    remove: (call) => {
      remove(ctx, list, call.ifMatch);
      ctx.site.lists.remove(list);
      return deleted;
    },
    child: below(listKind, ctx, list, () => listEntity(ctx, list)),
  };
}

/** The lists of a web. */
export const listsKind: Kind<undefined> = {
  type: 'SP.List collection',
  where: 'web/lists',
  steps: [
    { at: "getByTitle('title')", verbs: 'GET MERGE DELETE', open: (ctx, _lists, { args: [title = ''] }) => listNode(ctx, listByTitle(ctx, title)) },
    { at: "getById('id')", verbs: 'GET MERGE DELETE', open: (ctx, _lists, { args: [id = ''], hasArgs }) => (hasArgs ? listNode(ctx, listById(ctx, id.replace(/[{}]/g, ''))) : undefined) },
    { at: "(guid'id')", verbs: 'GET MERGE DELETE', open: (ctx, _lists, { args: [id = ''], hasArgs }) => (hasArgs ? listNode(ctx, listById(ctx, id.replace(/[{}]/g, ''))) : undefined) },
    { at: 'add', verbs: 'POST', open: (ctx) => method('add', (call) => found(madeList(ctx, createFromInformation(ctx, call.body['parameters'])))) },
    ...ensureSteps,
  ],
};

/** `web/lists`. */
export function listsNode(ctx: Context): Node {
  return {
    name: 'SP.List',
    get: (call) => collection('SP.ApiData.Lists', inMemory(visibleLists(ctx).map((list) => listEntity(ctx, list)), call.options)),
    post: (call) => created(madeList(ctx, createList(ctx, call.body))),
    child: below(listsKind, ctx, undefined),
  };
}
