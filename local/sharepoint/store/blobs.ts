import type { Database } from './database';

/** Bytes beside a row: attachments, uploads that are not finished. */
export interface Blob {
  readonly name: string;
  readonly size: number;
  readonly at: string;
  readonly by: number;
}

/** Names and sizes of an owner's bytes, by name. `owner` is `<list id>:<item>` or an upload's id. */
export const blobsOf = (db: Database, kind: string, owner: string): Blob[] =>
  db.all('SELECT name, length(content) AS size, at, by FROM blobs WHERE kind = ? AND owner = ? ORDER BY name', kind, owner)
    .map((row) => ({ name: String(row['name']), size: Number(row['size']), at: String(row['at']), by: Number(row['by']) }));

/** Names are the same whatever the case of their letters. */
export const findBlob = (db: Database, kind: string, owner: string, name: string): Blob | undefined =>
  blobsOf(db, kind, owner).find((blob) => blob.name.toLowerCase() === name.toLowerCase());

export const bytesOf = (db: Database, kind: string, owner: string, name: string): Uint8Array =>
  db.bytes('SELECT content FROM blobs WHERE kind = ? AND owner = ? AND name = ?', kind, owner, name) ?? new Uint8Array();

/** Keeps bytes under a name, in the place of what stood there. */
export function saveBlob(db: Database, kind: string, owner: string, blob: Pick<Blob, 'name' | 'at' | 'by'>, content: Uint8Array): void {
  db.run('INSERT OR REPLACE INTO blobs (kind, owner, name, at, by, content) VALUES (?, ?, ?, ?, ?, ?)', kind, owner, blob.name, blob.at, blob.by, content);
}

export const removeBlob = (db: Database, kind: string, owner: string, name: string): void =>
  db.run('DELETE FROM blobs WHERE kind = ? AND owner = ? AND name = ?', kind, owner, name);
export const removeBlobs = (db: Database, kind: string, owner: string): void => db.run('DELETE FROM blobs WHERE kind = ? AND owner = ?', kind, owner);
export const moveBlobs = (db: Database, kind: string, from: string, to: string): void => db.run('UPDATE blobs SET owner = ? WHERE kind = ? AND owner = ?', to, kind, from);
