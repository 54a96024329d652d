import { bareId } from '../../model/text';
import { SpError } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, found, later, nothing, updated, type Entity, type Reply } from '../../protocol/odata/entity';
import { lastChange } from '../../store/changes';
import type { List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { removeSubscription, saveSubscription, subscriptionsOf, type Subscription } from '../../store/webhooks';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, method, type Json, type Node } from '../core/node';
import { keyed, openStep, type Kind, type Step } from '../core/step';
import { newWish, SUBSCRIPTION, wishOf } from './subscription-body';
import { validateUrl } from './validate';

const SET = 'SP.ApiData.Subscriptions';

function entityOf(list: List, { id, clientState, expirationDateTime, notificationUrl }: Pick<Subscription, 'id' | 'clientState' | 'expirationDateTime' | 'notificationUrl'>): Entity {
  return {
    type: SUBSCRIPTION, set: SET, link: `web/lists('${list.id}')/subscriptions`,
    props: { clientState, expirationDateTime, id, notificationUrl, resource: list.id, resourceData: null },
  };
}

const demandRight = (ctx: Context, list: List): void => demand(ctx, listScope(list.id), Permission.manageLists);

/** A new subscription, once its address has agreed. An address that has one gets it again, unchanged, as recorded (rule 18.1). */
function subscribe(ctx: Context, list: List, body: Json): Reply {
  demandRight(ctx, list);
  const wish = newWish(ctx.site, body);
  return later(() => validateUrl(ctx.site, wish.notificationUrl), () => {
    demandRight(ctx, list);
    const known = subscriptionsOf(ctx.site, list.id).find(({ notificationUrl }) => notificationUrl === wish.notificationUrl);
    if (known !== undefined) return created(entityOf(list, { ...wish, id: known.id }));
    const subscription: Subscription = { ...wish, id: ctx.site.newGuid(), sentUpTo: lastChange(ctx.site), failures: 0 };
    saveSubscription(ctx.site.db, list.id, subscription);
    return created(entityOf(list, subscription));
  });
}

interface OfList {
  readonly list: List;
  readonly id: string;
}

function held(ctx: Context, { list, id }: OfList): Subscription {
  demandRight(ctx, list);
  const subscription = subscriptionsOf(ctx.site, list.id).find((one) => one.id === bareId(id));
  if (subscription === undefined) throw new SpError(404, '-2146233079, System.InvalidOperationException', `The subscription '${id}' does not exist.`);
  return subscription;
}

function change(ctx: Context, at: OfList, body: Json): Reply {
  held(ctx, at);
  const wish = wishOf(ctx.site, body);
  const write = (): Reply => {
    saveSubscription(ctx.site.db, at.list.id, { ...held(ctx, at), ...wish });
    return updated();
  };
  const { notificationUrl } = wish;
  return notificationUrl === undefined ? write() : later(() => validateUrl(ctx.site, notificationUrl), write);
}

function remove(ctx: Context, at: OfList): void {
  removeSubscription(ctx.site.db, at.list.id, held(ctx, at).id);
}

export const subscriptionKind: Kind<OfList> = {
  type: SUBSCRIPTION,
  where: "web/lists/getByTitle('title')/Subscriptions('id')",
  steps: [
    {
      at: 'deleteObject', verbs: 'POST',
      open: (ctx, at) => method('deleteObject', () => {
        remove(ctx, at);
        return nothing;
      }),
    },
  ],
};

function subscriptionNode(ctx: Context, list: List, id: string): Node {
  const at: OfList = { list, id };
  return {
    name: SUBSCRIPTION,
    get: () => found(entityOf(list, held(ctx, at))),
    merge: (call) => change(ctx, at, call.body),
    remove: () => {
      remove(ctx, at);
      // 204, unlike other deletes: rule 18.2.
      return updated();
    },
    child: below(subscriptionKind, ctx, at, () => entityOf(list, held(ctx, at))),
  };
}

export const subscriptionsKind: Kind<List> = {
  type: `${SUBSCRIPTION} collection`,
  where: "web/lists/getByTitle('title')/Subscriptions",
  steps: [
    { at: "('id')", verbs: 'GET PATCH MERGE DELETE', open: (ctx, list, { args: [id = ''] }) => subscriptionNode(ctx, list, id) },
    { at: "getById('id')", verbs: 'GET PATCH MERGE DELETE', open: (ctx, list, { args: [id = ''] }) => subscriptionNode(ctx, list, id) },
    { at: 'add', verbs: 'POST', open: (ctx, list) => method('add', (call) => subscribe(ctx, list, (call.body['parameters'] ?? call.body) as Json)) },
    {
      at: "remove('id')", verbs: 'POST',
      open: (ctx, list, { args: [id = ''] }) => method('remove', () => {
        remove(ctx, { list, id });
        return nothing;
      }),
    },
  ],
};

function subscriptionsNode(ctx: Context, list: List): Node {
  return {
    name: SUBSCRIPTION,
    get: (call) => {
      demandRight(ctx, list);
      return collection(SET, inMemory(subscriptionsOf(ctx.site, list.id).map((one) => entityOf(list, one)), call.options));
    },
    post: (call) => subscribe(ctx, list, call.body),
    child: (segment) => openStep(subscriptionsKind, ctx, list, segment),
  };
}

export const webhooksOfList: readonly Step<List>[] = [
  { at: 'Subscriptions', verbs: 'GET POST', isNavigation: true, open: (ctx, list, segment) => keyed(subscriptionsNode(ctx, list), segment) },
];
