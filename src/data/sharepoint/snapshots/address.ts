/** Internal name of the library of snapshots, and the last part of its address. */
export const SNAPSHOT_LIBRARY = 'HbSnapshots';

/** Where a person opens or downloads a snapshot. @param webUrl absolute address of the site; @param folder of a confidential case, null for the library itself */
export const snapshotAddress = (webUrl: string, name: string, folder: string | null = null): string =>
  [webUrl, SNAPSHOT_LIBRARY, ...(folder === null ? [] : [folder]), encodeURIComponent(name)].join('/');
