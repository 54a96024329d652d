import { notFound, notImplemented } from '../../model/errors';
import { bareId } from '../../model/text';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, type Entity } from '../../protocol/odata/entity';
import type { List } from '../../store/lists';
import { COLUMN_DEFAULTS, receiversOn, type Receiver } from '../../store/column-defaults';
import { removePart, savePart } from '../../store/parts';
import { listScope } from '../../store/permissions';
import { inMemory } from '../core/local-filter';
import { demand, method, text, type Json, type Node } from '../core/node';
import type { Step } from '../core/step';

const entityOf = (list: List, { id, values }: Receiver): Entity => ({
  type: 'SP.EventReceiverDefinition', set: 'SP.ApiData.EventReceiverDefinitions', link: `Web/Lists(guid'${list.id}')/EventReceivers(guid'${id}')`,
  props: { EventType: 0, ReceiverAssembly: '', ReceiverClass: '', ReceiverName: '', ReceiverUrl: null, SequenceNumber: 10000, Synchronization: 1, ...values, ReceiverId: id },
});

/** Receivers are code of other servers, but for SharePoint's own that puts the column defaults of a library on new files. */
function add(ctx: Context, list: List, given: Json): Entity {
  demand(ctx, listScope(list.id), Permission.manageLists);
  if (given['ReceiverClass'] !== COLUMN_DEFAULTS) throw notImplemented('event receivers that run on other servers');
  const names = ['EventType', 'ReceiverAssembly', 'ReceiverClass', 'ReceiverName', 'SequenceNumber', 'Synchronization'];
  const receiver: Receiver = { id: ctx.site.newGuid().toLowerCase(), values: Object.fromEntries(names.filter((name) => name in given).map((name) => [name, given[name]])) };
  savePart(ctx.site.db, 'event receiver', list.id, receiver);
  return entityOf(list, receiver);
}

function one(ctx: Context, list: List, key: string): Node {
  const receiver = receiversOn(ctx.site, list).find(({ id }) => id === bareId(key));
  if (receiver === undefined) throw notFound('The event receiver does not exist.');
  const remove = (): typeof deleted => {
    demand(ctx, listScope(list.id), Permission.manageLists);
    removePart(ctx.site.db, 'event receiver', list.id, receiver.id);
    return deleted;
  };
  return { name: 'SP.EventReceiverDefinition', get: () => found(entityOf(list, receiver)), remove, child: (segment) => (segment.name === 'deleteobject' ? method('deleteObject', remove) : undefined) };
}

/** `EventReceivers` of a list. */
export const receiversOfList: readonly Step<List>[] = [{
  at: 'EventReceivers', verbs: 'GET POST', isNavigation: true, lacks: 'receivers that run on other servers',
  open(ctx, list, { hasArgs, args: [key = ''] }) {
    if (hasArgs) return one(ctx, list, key);
    return {
      name: 'SP.EventReceiverDefinition',
      get: (call) => collection('SP.ApiData.EventReceiverDefinitions', inMemory(receiversOn(ctx.site, list).map((receiver) => entityOf(list, receiver)), call.options)),
      post: (call) => created(add(ctx, list, call.body)),
      child: (next) => {
        if (next.name === 'getbyid') return one(ctx, list, text(next.args[0]));
        return next.name === 'add' ? method('add', (call) => found(add(ctx, list, (call.body['eventReceiverCreationInformation'] ?? {}) as Json))) : undefined;
      },
    };
  },
}];
