import '@pnp/sp/files/folder';
import '@pnp/sp/files/web';
import '@pnp/sp/folders/web';
import { failed, success } from '../../ports/results';
import type { SnapshotPort } from '../../ports/snapshots';
import type { SharePointClient } from '../client/client';
import { failureOf, isFileThere, troubleOf } from '../client/errors';
import { asResult } from '../client/together';
import { SNAPSHOT_LIBRARY } from './address';

/** Names that mean the same file in SharePoint, in an address and on a disk: no letter beyond a–z, no dot at the ends. */
const NAME = /^[A-Za-z0-9_-](?:[A-Za-z0-9_.-]{0,198}[A-Za-z0-9_-])?$/;

/** Snapshots over PnPjs (contract: SnapshotPort). Both functions are one request. */
export const createSnapshotPort = (client: SharePointClient): Pick<SnapshotPort, 'store' | 'read'> => {
  const { sp, webUrl } = client;
  const folder = `${decodeURIComponent(new URL(webUrl).pathname).replace(/\/$/, '')}/${SNAPSHOT_LIBRARY}`;
  /** As SharePoint would refuse it; which name it was is all there is to tell. */
  const refuse = (name: string) => failed({ kind: 'refused', detail: name });

  return {
    store: async (name, content) => {
      if (!NAME.test(name)) return refuse(name);
      try {
        // As a Blob, which PnP takes: an ArrayBuffer would be all that lies behind a part of it.
        await sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, new Blob([content]), { Overwrite: false });
        return success('stored');
      } catch (error) {
        const trouble = troubleOf(error, client.now());
        return isFileThere(trouble) ? success('existed') : failed(failureOf(trouble));
      }
    },

    read: async (name) => {
      if (!NAME.test(name)) return refuse(name);
      const file = sp.web.getFileByServerRelativePath(`${folder}/${name}`);
      const bytes = await asResult<ArrayBuffer>(client, file.getBuffer());
      return bytes.ok ? success(new Uint8Array(bytes.value)) : bytes;
    },
  };
};
