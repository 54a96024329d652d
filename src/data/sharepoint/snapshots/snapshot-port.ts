import '@pnp/sp/files/folder';
import '@pnp/sp/files/web';
import '@pnp/sp/folders/web';
import { failed, success, type Result } from '../../ports/results';
import type { SnapshotPort } from '../../ports/snapshots';
import type { SharePointClient } from '../client/client';
import { failureOf, isFileThere, troubleOf } from '../client/errors';
import { asResult } from '../client/together';
import { folderName } from '../confidentiality/case-folder';
import type { KnownCases } from '../confidentiality/known-cases';
import { SNAPSHOT_LIBRARY } from './address';

/** Names that mean the same file in SharePoint, in an address and on a disk: no letter beyond a–z, no dot at the ends. */
const NAME = /^[A-Za-z0-9_-](?:[A-Za-z0-9_.-]{0,198}[A-Za-z0-9_-])?$/;

/** Snapshots over PnPjs (contract: SnapshotPort). Both functions are one request, save for a confidential case whose files are being moved. */
export const createSnapshotPort = (client: SharePointClient, known: KnownCases): Pick<SnapshotPort, 'store' | 'read'> => {
  const { sp, webUrl } = client;
  const folder = `${decodeURIComponent(new URL(webUrl).pathname).replace(/\/$/, '')}/${SNAPSHOT_LIBRARY}`;
  /** As SharePoint would refuse it; which name it was is all there is to tell. */
  const refuse = (name: string) => failed({ kind: 'refused', detail: name });
  /** Where a file belongs: files of a confidential case in the folder of the case. */
  const placeOf = async (name: string): Promise<Result<string>> => {
    const of = known.ofFile(name);
    const isClosed = of === undefined ? success(false) : await known.isConfidential(of.id);
    if (!isClosed.ok) return isClosed;
    return success(of !== undefined && isClosed.value ? `${folder}/${folderName(of.id)}` : folder);
  };
  const bytesAt = (path: string): Promise<Result<ArrayBuffer>> => asResult<ArrayBuffer>(client, sp.web.getFileByServerRelativePath(path).getBuffer());

  return {
    store: async (name, content) => {
      if (!NAME.test(name)) return refuse(name);
      const place = await placeOf(name);
      if (!place.ok) return place;
      try {
        // As a Blob, which PnP takes: an ArrayBuffer would be all that lies behind a part of it.
        await sp.web.getFolderByServerRelativePath(place.value).files.addUsingPath(name, new Blob([content]), { Overwrite: false });
        return success('stored');
      } catch (error) {
        const trouble = troubleOf(error, client.now());
        return isFileThere(trouble) ? success('existed') : failed(failureOf(trouble));
      }
    },

    read: async (name) => {
      if (!NAME.test(name)) return refuse(name);
      const of = known.ofFile(name);
      const place = of?.isConfidential === true ? `${folder}/${folderName(of.id)}` : folder;
      const found = await bytesAt(`${place}/${name}`);
      // Not moved yet, or moved since the case was read.
      const other = of === undefined || found.ok || found.failure.kind !== 'gone' ? null : place === folder ? `${folder}/${folderName(of.id)}` : folder;
      const bytes = other === null ? found : await bytesAt(`${other}/${name}`);
      return bytes.ok ? success(new Uint8Array(bytes.value)) : bytes;
    },
  };
};
