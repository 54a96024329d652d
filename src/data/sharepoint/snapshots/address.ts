/** Internal name of the library of snapshots, and the last part of its address. */
export const SNAPSHOT_LIBRARY = 'HbSnapshots';

/** Where a person opens or downloads a snapshot. @param webUrl absolute address of the site */
export const snapshotAddress = (webUrl: string, name: string): string => `${webUrl}/${SNAPSHOT_LIBRARY}/${encodeURIComponent(name)}`;
