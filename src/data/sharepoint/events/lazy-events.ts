import type { EventPort } from '../../ports/events';
import { failed } from '../../ports/results';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';

/** The log, whose code comes with the diagnosis: hardly anybody writes in it. */
export const lazyEvents = (client: SharePointClient, gateway: RowGateway, newKey: () => string): EventPort => {
  const port = async (): Promise<EventPort | null> => {
    const code = await import(/* webpackChunkName: 'diagnosis' */ './event-port').catch(() => null);
    return code === null ? null : code.createEventPort(client, gateway, newKey);
  };
  return {
    note: async (event) => { await (await port())?.note(event); },
    recent: async (next) => (await port())?.recent(next) ?? failed({ kind: 'offline' }),
  };
};
