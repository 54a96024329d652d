import { notFound } from '../../model/errors';
import { collection, found, type Entity } from '../../protocol/odata/entity';
import { inMemory } from '../core/local-filter';
import type { Step } from '../core/step';

/**
 * Event receivers run code of other servers, so none can be added. A web and a site collection have the one SharePoint begins
 * with, which clients take for granted; a list has none.
 */
const STANDARD = {
  EventType: 10204, ReceiverAssembly: 'Microsoft.SharePoint.Portal, Version=16.0.0.0, Culture=neutral, PublicKeyToken=71e9bce111e9429c',
  ReceiverClass: 'Microsoft.SharePoint.Portal.WebProvisionedEventReceiver', ReceiverId: '0f5a2a1e-6c4f-4f0f-9e0c-5a2f1c8d7e11', ReceiverName: 'WebProvisioned', ReceiverUrl: null,
  SequenceNumber: 10000, Synchronization: 2,
};

const receiversOn = (link: string): Entity[] =>
  link === 'Web' || link === 'Site'
    ? [{ type: 'SP.EventReceiverDefinition', set: 'SP.ApiData.EventReceiverDefinitions', link: `${link}/EventReceivers(guid'${STANDARD.ReceiverId}')`, props: STANDARD }] : [];

/** `EventReceivers` of the thing with this address. */
export const receiversOf = (link: string): readonly Step<unknown>[] => [{
  at: 'EventReceivers', verbs: 'GET', isNavigation: true, lacks: 'adding: receivers run on other servers',
  open(_ctx, _on, { hasArgs, args: [key = ''] }) {
    const one = (id: string): Entity => {
      const entity = receiversOn(link).find(({ props }) => props['ReceiverId'] === id.toLowerCase());
      if (entity === undefined) throw notFound('The event receiver does not exist.');
      return entity;
    };
    if (hasArgs) return { name: 'SP.EventReceiverDefinition', get: () => found(one(key)) };
    return {
      name: 'SP.EventReceiverDefinition',
      get: (call) => collection('SP.ApiData.EventReceiverDefinitions', inMemory(receiversOn(link), call.options)),
      child: (next) => (next.name === 'getbyid' ? { name: 'SP.EventReceiverDefinition', get: () => found(one(next.args[0] ?? '')) } : undefined),
    };
  },
}];
