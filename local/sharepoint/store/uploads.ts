import { blobsOf, bytesOf, removeBlobs, saveBlob } from './blobs';
import type { Database } from './database';
import type { StoredFile } from './files';
import type { Site } from './site';

/** An upload in pieces, between its start and its end. Pieces are kept by where they begin. */
const KIND = 'upload';
const ownerOf = ({ item }: StoredFile, upload: string): string => `${item.uniqueId}:${upload.toLowerCase()}`;
const nameOf = (offset: number): string => String(offset).padStart(16, '0');

/** How far an upload has come; undefined when it has not begun. */
export function uploadedSoFar(db: Database, file: StoredFile, upload: string): number | undefined {
  const pieces = blobsOf(db, KIND, ownerOf(file, upload));
  return pieces.length === 0 ? undefined : pieces.reduce((sum, { size }) => sum + size, 0);
}

/** Keeps a piece and says how far the upload has come. A start over takes away what was sent before. */
export function keepPiece(site: Site, file: StoredFile, upload: string, offset: number, content: Uint8Array, caller: number): number {
  if (offset === 0) removeBlobs(site.db, KIND, ownerOf(file, upload));
  saveBlob(site.db, KIND, ownerOf(file, upload), { name: nameOf(offset), at: site.now(), by: caller }, content);
  return offset + content.length;
}

/** All pieces in a row; the upload is over. */
export function takeUpload(db: Database, file: StoredFile, upload: string): Uint8Array {
  const owner = ownerOf(file, upload);
  const whole = Buffer.concat(blobsOf(db, KIND, owner).map(({ name }) => bytesOf(db, KIND, owner, name)));
  removeBlobs(db, KIND, owner);
  return whole;
}

export const dropUpload = (db: Database, file: StoredFile, upload: string): void => removeBlobs(db, KIND, ownerOf(file, upload));
