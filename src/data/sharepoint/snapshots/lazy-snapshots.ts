import { failed } from '../../ports/results';
import type { SnapshotPort } from '../../ports/snapshots';
import type { SharePointClient } from '../client/client';
import { snapshotAddress } from './address';

/** The port of snapshots, whose code (PnP's files) is fetched when somebody publishes, or looks back. */
export const lazySnapshots = (client: SharePointClient): SnapshotPort => {
  const port = async (): Promise<Pick<SnapshotPort, 'store' | 'read'> | null> => {
    const code = await import(/* webpackChunkName: 'snapshot-port' */ './snapshot-port').catch(() => null);
    return code === null ? null : code.createSnapshotPort(client);
  };
  return {
    store: async (...given) => (await port())?.store(...given) ?? gone,
    read: async (name) => (await port())?.read(name) ?? gone,
    addressOf: (name) => snapshotAddress(client.webUrl, name),
  };
};

const gone = failed({ kind: 'offline' });
