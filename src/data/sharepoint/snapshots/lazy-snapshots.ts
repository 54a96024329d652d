import { failed } from '../../ports/results';
import type { SnapshotPort } from '../../ports/snapshots';
import type { SharePointClient } from '../client/client';
import type { KnownCases } from '../confidentiality/known-cases';
import { folderName } from '../confidentiality/case-folder';
import { snapshotAddress } from './address';

/**
 * The port of snapshots, whose code (PnP's files) is fetched when somebody publishes, or looks back.
 * @param known which cases are confidential: their files lie in a folder of their own
 */
export const lazySnapshots = (client: SharePointClient, known: KnownCases): SnapshotPort => {
  const port = async (): Promise<Pick<SnapshotPort, 'store' | 'read'> | null> => {
    const code = await import(/* webpackChunkName: 'snapshot-port' */ './snapshot-port').catch(() => null);
    return code === null ? null : code.createSnapshotPort(client, known);
  };
  return {
    store: async (...given) => (await port())?.store(...given) ?? gone,
    read: async (name) => (await port())?.read(name) ?? gone,
    addressOf: (name) => {
      const of = known.ofFile(name);
      return snapshotAddress(client.webUrl, name, of?.isConfidential === true ? folderName(of.id) : null);
    },
  };
};

const gone = failed({ kind: 'offline' });
