import type { Database } from './database';
import { addItemIn, pathOfFolder } from './folders';
import { dirOf, pathOf, type Item } from '../model/item';
import { findItem, updateItem } from './items';
import type { List } from './lists';
import type { Site } from './site';

/** A file of a library: its row, and what is known of its bytes without reading them. */
export interface StoredFile {
  readonly item: Item;
  readonly size: number;
  /** Raised each time the bytes change; the last part of ContentTag. */
  readonly contentVersion: number;
}

/** Names are the same whatever the case of their letters, as in SharePoint. */
const leafOf = (path: string): string => path.toLowerCase();

const ending = (name: string): string | null => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase() || null;

/** The bytes a version has are those of the latest change up to it: a change of metadata keeps none of its own. */
const UP_TO = 'FROM file_contents WHERE list = ? AND item = ? AND ui_version <= ? ORDER BY ui_version DESC LIMIT 1';

export const sizeAt = (db: Database, list: number, item: number, uiVersion: number): number =>
  Number(db.get(`SELECT size ${UP_TO}`, list, item, uiVersion)?.['size'] ?? 0);

export const contentAt = (db: Database, list: number, item: number, uiVersion: number): Uint8Array =>
  db.bytes(`SELECT content ${UP_TO}`, list, item, uiVersion) ?? new Uint8Array();

/** The file behind a row of a library; undefined when the row is none. */
export function fileOfItem(db: Database, list: List, id: number): StoredFile | undefined {
  const row = db.get('SELECT content_version FROM files WHERE list = ? AND item = ?', list.no, id);
  const item = row === undefined ? undefined : findItem(db, list, id);
  if (row === undefined || item === undefined) return undefined;
  return { item, size: sizeAt(db, list.no, id, item.uiVersion), contentVersion: Number(row['content_version']) };
}

/** @param path below the root of the library: a name, or folders and a name */
export function findFile(db: Database, list: List, path: string): StoredFile | undefined {
  const row = db.get('SELECT item FROM files WHERE list = ? AND leaf = ?', list.no, leafOf(path));
  return row === undefined ? undefined : fileOfItem(db, list, Number(row['item']));
}

/** The list and row of the file with a UniqueId. */
export function findFileById(site: Site, uniqueId: string): { readonly list: List; readonly file: StoredFile } | undefined {
  const row = site.db.get('SELECT i.list, i.id FROM items i JOIN files f ON f.list = i.list AND f.item = i.id WHERE i.unique_id = ?', uniqueId.toLowerCase());
  const list = row === undefined ? undefined : site.lists.all().find(({ no }) => no === Number(row['list']));
  const file = row === undefined || list === undefined ? undefined : fileOfItem(site.db, list, Number(row['id']));
  return list === undefined || file === undefined ? undefined : { list, file };
}

/** Files that lie in a folder of a library (`''` for the root), by name. */
export const filesOf = (db: Database, list: List, dir = ''): StoredFile[] =>
  db.all('SELECT item FROM files WHERE list = ? ORDER BY leaf', list.no).flatMap((row) => fileOfItem(db, list, Number(row['item'])) ?? [])
    .filter(({ item }) => leafOf(dirOf(item)) === leafOf(dir));

function keepContent(db: Database, list: List, item: Item, content: Uint8Array): void {
  db.run('INSERT OR REPLACE INTO file_contents VALUES (?, ?, ?, ?, ?)', list.no, item.id, item.uiVersion, content.length, content);
  // Bytes that no kept version has any more.
  const oldest = Number(db.get('SELECT min(ui_version) AS low FROM versions WHERE list = ? AND item = ?', list.no, item.id)?.['low'] ?? item.uiVersion);
  db.run(
    `DELETE FROM file_contents WHERE list = ? AND item = ? AND ui_version <
     (SELECT max(ui_version) FROM file_contents WHERE list = ? AND item = ? AND ui_version <= ?)`,
    list.no, item.id, list.no, item.id, oldest,
  );
}

const stored = (db: Database, list: List, item: Item): StoredFile => {
  const file = fileOfItem(db, list, item.id);
  if (file === undefined) throw new Error('a file vanished while it was written');
  return file;
};

/** A new file under a name nobody has in its folder (undefined for the root). */
export function addFile(site: Site, list: List, folder: Item | undefined, name: string, content: Uint8Array, caller: number): StoredFile {
  const item = addItemIn(site, list, folder, { FileLeafRef: name, File_x0020_Type: ending(name) }, caller);
  site.db.run('INSERT INTO files (list, item, leaf, content_version) VALUES (?, ?, ?, 1)', list.no, item.id, leafOf(pathOf(pathOfFolder(folder), name)));
  keepContent(site.db, list, item, content);
  return stored(site.db, list, item);
}

/** New bytes of a file: its next version, where the library keeps versions. */
export function replaceContent(site: Site, list: List, file: StoredFile, content: Uint8Array, caller: number): StoredFile {
  const item = updateItem(site, list, file.item, {}, caller);
  site.db.run('UPDATE files SET content_version = content_version + 1 WHERE list = ? AND item = ?', list.no, item.id);
  keepContent(site.db, list, item, content);
  return stored(site.db, list, item);
}
