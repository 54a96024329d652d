import { bareId } from '../../model/text';
import { notFound } from '../../model/errors';
import { maskJson, NO_RIGHTS, Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, nothing, updated, type Entity } from '../../protocol/odata/entity';
import type { List } from '../../store/lists';
import { partsOf, removePart, savePart, type Part } from '../../store/parts';
import { listScope, type Scope } from '../../store/permissions';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, method, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { settingsIn } from '../core/settings';
import { keyed, type Kind, type Step } from '../core/step';

interface Action extends Part {
  readonly values: Readonly<Record<string, unknown>>;
}

/** What carries custom actions: a site collection (2), a web (3) or a list (4). */
export interface ActionPlace {
  readonly owner: string;
  readonly link: string;
  readonly scopeNumber: 2 | 3 | 4;
  readonly scope: Scope;
  readonly right: (typeof Permission)['manageWeb'];
}

const SETTABLE = {
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000', ClientSideComponentProperties: '', CommandUIExtension: null, Description: null, Group: null, HostProperties: '', ImageUrl: null,
  Location: '', Name: '', RegistrationId: null, RegistrationType: 0, ScriptBlock: null, ScriptSrc: null, Sequence: 0, Title: '', Url: null,
};
const KIND = 'custom action';
const actionsOf = (ctx: Context, place: ActionPlace): Action[] => partsOf<Action>(ctx.site.db, KIND, place.owner);

const entityOf = (place: ActionPlace, action: Action): Entity => ({
  type: 'SP.UserCustomAction', set: 'SP.ApiData.UserCustomActions', link: `${place.link}/UserCustomActions('${action.id}')`,
  props: { ...SETTABLE, Id: action.id, Rights: maskJson(NO_RIGHTS), Scope: place.scopeNumber, VersionOfUserCustomAction: '16.0.1.0', ...action.values },
});

function valuesIn(body: Json): Record<string, unknown> {
  const { Rights, ...others } = body;
  const isKnown = (name: string): boolean => name === 'Id' || name === 'Scope' || name === 'VersionOfUserCustomAction';
  return { ...settingsIn(others, 'SP.UserCustomAction', SETTABLE, isKnown), ...(typeof Rights === 'object' && Rights !== null ? { Rights } : {}) };
}

function save(ctx: Context, place: ActionPlace, action: Action): Entity {
  demand(ctx, place.scope, place.right);
  savePart(ctx.site.db, KIND, place.owner, action);
  return entityOf(place, action);
}

/** One action. Reading one that is not there is null, as clients expect; changing it is a 404. */
function actionNode(ctx: Context, place: ActionPlace, key: string): Node {
  const find = (): Action | undefined => actionsOf(ctx, place).find(({ id }) => id === bareId(key));
  const present = (): Action => {
    const action = find();
    if (action === undefined) throw notFound('Cannot find the custom action.');
    return action;
  };
  const remove = (): void => {
    demand(ctx, place.scope, place.right);
    removePart(ctx.site.db, KIND, place.owner, present().id);
  };
  return {
    name: 'SP.UserCustomAction',
    get() {
      const action = find();
      return action === undefined ? nothing : found(entityOf(place, action));
    },
    merge(call) {
      const action = present();
      save(ctx, place, { ...action, values: { ...action.values, ...valuesIn(call.body) } });
      return updated();
    },
    remove() {
      remove();
      return deleted;
    },
    child(segment) {
      if (segment.name !== 'deleteobject') return property(entityOf(place, present()), segment);
      return method('deleteObject', () => {
        remove();
        return nothing;
      });
    },
  };
}

/** `UserCustomActions` of a web, a site collection or a list. */
export const actionsKind: Kind<ActionPlace> = {
  type: 'SP.UserCustomAction collection',
  where: 'web/userCustomActions',
  steps: [
    { at: "('id')", verbs: 'GET MERGE DELETE', open: (ctx, place, { args: [id = ''] }) => actionNode(ctx, place, id) },
    { at: "getById('id')", verbs: 'GET MERGE DELETE', open: (ctx, place, { args: [id = ''] }) => actionNode(ctx, place, id) },
    {
      at: 'clear', verbs: 'POST',
      open: (ctx, place) => method('clear', () => {
        demand(ctx, place.scope, place.right);
        for (const { id } of actionsOf(ctx, place)) removePart(ctx.site.db, KIND, place.owner, id);
        return nothing;
      }),
    },
  ],
};

const step = <T>(placeOf: (ctx: Context, on: T) => ActionPlace): readonly Step<T>[] => [{
  at: 'UserCustomActions', verbs: 'GET POST', isNavigation: true,
  open(ctx, on, segment) {
    const place = placeOf(ctx, on);
    return keyed({
      name: 'SP.UserCustomAction',
      get: (call) => collection('SP.ApiData.UserCustomActions', inMemory(actionsOf(ctx, place).map((action) => entityOf(place, action)), call.options)),
      post: (call) => created(save(ctx, place, { id: ctx.site.newGuid().toLowerCase(), values: valuesIn(call.body) })),
      child: below(actionsKind, ctx, place),
    }, segment);
  },
}];

export const actionsOfWeb = step<undefined>((ctx) => ({ owner: ctx.site.meta('webId'), link: 'Web', scopeNumber: 3, scope: ctx.site.scope, right: Permission.manageWeb }));
export const actionsOfSite = step<undefined>((ctx) => ({ owner: ctx.site.meta('siteId'), link: 'Site', scopeNumber: 2, scope: ctx.site.webs.root.scope, right: Permission.manageWeb }));
export const actionsOfList = step<List>((_ctx, list) => ({ owner: list.id, link: `Web/Lists(guid'${list.id}')`, scopeNumber: 4, scope: listScope(list.id), right: Permission.manageLists }));
