import { bareId } from '../../model/text';
import { collection, created, deleted, found, nothing, updated } from '../../protocol/odata/entity';
import { spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import type { List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { removeView, saveView, viewsOf, type View } from '../../store/views';
import { noted } from '../core/note';
import { demandEnter } from '../core/enter';
import { inMemory } from '../core/local-filter';
import { demand, method, text, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { absent, keyed, openStep, type Kind, type Step } from '../core/step';
import { viewEntity, viewFieldsEntity } from './view-entity';
import { viewFieldsNode } from './view-fields';
import { createView, withProperties } from './view-write';
import { withViewXml } from './view-xml';

export { viewEntity, viewFieldsEntity };

/** One view, read anew at each operation. */
export interface ViewAt {
  readonly list: List;
  readonly read: () => View;
}

/** The views somebody sees: those of all, and their own. */
const visible = (ctx: Context, list: List): View[] => viewsOf(ctx.site.db, list.no).filter((view) => view.owner === undefined || view.owner === ctx.caller.id);

/** Who manages the list may change any view; anybody else their own. */
export function demandView(ctx: Context, list: List, view?: View): void {
  demand(ctx, listScope(list.id), view?.owner === ctx.caller.id ? Permission.viewListItems : Permission.manageLists);
}

function remove(ctx: Context, { list, read }: ViewAt): void {
  const view = read();
  demandView(ctx, list, view);
  removeView(ctx.site.db, list.no, view.id);
  noted(ctx, 'view', 'delete', { list, facts: { ViewId: view.id } });
  // A list always has a view it opens in.
  const next = view.isDefault ? viewsOf(ctx.site.db, list.no).find((one) => !one.personal) : undefined;
  if (next !== undefined) saveView(ctx.site.db, list.no, { ...next, isDefault: true });
}

/** One view and all that lies below it. */
export const viewKind: Kind<ViewAt> = {
  type: 'SP.View',
  where: "web/lists/getByTitle('title')/views/getByTitle('title')",
  steps: [
    { at: 'ViewFields', verbs: 'GET', isNavigation: true, open: (ctx, at, segment) => keyed(viewFieldsNode(ctx, at), segment) },
    {
      at: 'SetViewXml', verbs: 'POST',
      open: (ctx, { list, read }, segment) => method('SetViewXml', (call) => {
        const view = read();
        demandView(ctx, list, view);
        saveView(ctx.site.db, list.no, withViewXml(view, text(call.body['viewXml']) || (segment.args[0] ?? ''), list.fields));
        noted(ctx, 'view', 'update', { list, facts: { ViewId: view.id } });
        return nothing;
      }),
    },
    { at: 'deleteObject', verbs: 'POST', open: (ctx, at) => method('deleteObject', () => { remove(ctx, at); return nothing; }) },
    ...absent('renderAsHtml', 'AddToSpotlight', 'TitleResource'),
  ],
};

export function viewNode(ctx: Context, list: List, pick: (view: View) => boolean): Node {
  const at: ViewAt = {
    list,
    read() {
      const view = visible(ctx, list).find(pick);
      if (view === undefined) throw spException(404, -2147024809, 'The specified view is invalid.');
      return view;
    },
  };
  const readable = (): View => {
    demandEnter(ctx, list);
    return at.read();
  };
  return {
    name: 'SP.View',
    get: () => found(viewEntity(ctx, list, readable())),
    merge: (call) => {
      // It may be renamed, and then its old address finds it no more.
      const view = at.read();
      demandView(ctx, list, view);
      saveView(ctx.site.db, list.no, withProperties(view, call.body, list));
      noted(ctx, 'view', 'update', { list, facts: { ViewId: view.id } });
      return updated();
    },
    remove: () => {
      remove(ctx, at);
      return deleted;
    },
    child: (segment) => openStep(viewKind, ctx, at, segment) ?? property(viewEntity(ctx, list, readable()), segment),
  };
}

const byId: Step<List>['open'] = (ctx, list, segment) => {
  const key = bareId(segment.args[0] ?? '');
  return segment.hasArgs ? viewNode(ctx, list, (view) => view.id === key) : undefined;
};

function create(ctx: Context, list: List, body: Json): View {
  demand(ctx, listScope(list.id), body['PersonalView'] === true ? Permission.viewListItems : Permission.manageLists);
  return createView(ctx, list, body);
}

/** The views of a list. */
export const viewsKind: Kind<List> = {
  type: 'SP.View collection',
  where: "web/lists/getByTitle('title')/views",
  steps: [
    { at: "('id')", verbs: 'GET MERGE DELETE', open: byId },
    { at: "getById('id')", verbs: 'GET MERGE DELETE', open: byId },
    { at: "getByTitle('title')", verbs: 'GET MERGE DELETE', open: (ctx, list, segment) => viewNode(ctx, list, (view) => view.title === (segment.args[0] ?? '')) },
    {
      at: 'add', verbs: 'POST',
      open: (ctx, list) => method('add', (call) => {
        const given = call.body['parameters'];
        return found(viewEntity(ctx, list, create(ctx, list, typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Json) : {})));
      }),
    },
  ],
};

/** `views` of a list. */
export function viewsNode(ctx: Context, list: List): Node {
  return {
    name: 'SP.View',
    get: (call) => {
      demandEnter(ctx, list);
      return collection('SP.ApiData.Views', inMemory(visible(ctx, list).map((view) => viewEntity(ctx, list, view)), call.options));
    },
    post: (call) => created(viewEntity(ctx, list, create(ctx, list, call.body))),
    child: (segment) => openStep(viewsKind, ctx, list, segment),
  };
}
