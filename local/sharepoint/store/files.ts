import type { Database, Row } from './database';
import { addItemIn, pathOfFolder } from './folders';
import type { FileState } from '../model/file-state';
import { pathOf, type Item, type Values } from '../model/item';
import { toItem } from './item-row';
import { updateItem } from './items';
import type { List } from './lists';
import type { Site } from './site';

/** A file of a library: its row, and what is known of its bytes without reading them. */
export interface StoredFile {
  readonly item: Item;
  readonly size: number;
  /** Raised each time the bytes change; the last part of ContentTag. */
  readonly contentVersion: number;
  readonly state: FileState;
}

/** Names are the same whatever the case of their letters, as in SharePoint. */
export const fileKey = (path: string): string => path.toLowerCase();

export const ending = (name: string): string | null => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase() || null;

/** The bytes a version has are those of the latest change up to it: a change of metadata keeps none of its own. */
const UP_TO = 'FROM file_contents WHERE list = ? AND item = ? AND ui_version <= ? ORDER BY ui_version DESC LIMIT 1';

export const sizeAt = (db: Database, list: number, item: number, uiVersion: number): number =>
  Number(db.get(`SELECT size ${UP_TO}`, list, item, uiVersion)?.['size'] ?? 0);

export const contentAt = (db: Database, list: number, item: number, uiVersion: number): Uint8Array =>
  db.bytes(`SELECT content ${UP_TO}`, list, item, uiVersion) ?? new Uint8Array();

const READ = `SELECT i.*, f.content_version, f.props AS file_props,
  (SELECT size FROM file_contents c WHERE c.list = i.list AND c.item = i.id AND c.ui_version <= i.ui_version ORDER BY c.ui_version DESC LIMIT 1) AS size`;
const toFile = (row: Row): StoredFile => ({
  item: toItem(row), size: Number(row['size'] ?? 0), contentVersion: Number(row['content_version']), state: JSON.parse(String(row['file_props'])) as FileState,
});
const first = (row: Row | undefined): StoredFile | undefined => (row === undefined ? undefined : toFile(row));

/** The file behind a row of a library; undefined when the row is none. */
export const fileOfItem = (db: Database, list: Pick<List, 'no'>, id: number): StoredFile | undefined =>
  first(db.get(`${READ} FROM files f JOIN items i ON i.list = f.list AND i.id = f.item WHERE f.list = ? AND f.item = ?`, list.no, id));

/** @param path below the root of the library: a name, or folders and a name */
export const findFile = (db: Database, list: Pick<List, 'no'>, path: string): StoredFile | undefined =>
  first(db.get(`${READ} FROM files f JOIN items i ON i.list = f.list AND i.id = f.item WHERE f.list = ? AND f.leaf = ?`, list.no, fileKey(path)));

/** The list and row of the file with a UniqueId. */
export function findFileById(site: Site, uniqueId: string): { readonly list: List; readonly file: StoredFile } | undefined {
  const file = first(site.db.get(`${READ} FROM items i JOIN files f ON f.list = i.list AND f.item = i.id WHERE i.unique_id = ?`, uniqueId.toLowerCase()));
  const list = file === undefined ? undefined : site.lists.all().find(({ no }) => no === file.item.list);
  return list === undefined || file === undefined ? undefined : { list, file };
}

/** Files that lie in a folder of a library (undefined for the root), by name. Rows elsewhere are not read. */
export function filesOf(db: Database, list: Pick<List, 'no' | 'id'>, folder?: Pick<Item, 'id'>): StoredFile[] {
  // A file of the root has a key without a folder: told from the index alone.
  const rows = folder === undefined
    ? db.all(`${READ} FROM files f JOIN items i ON i.list = f.list AND i.id = f.item WHERE f.list = ? AND instr(f.leaf, '/') = 0 ORDER BY f.leaf`, list.no)
    : db.all(
        `${READ} FROM placed p JOIN files f ON f.list = ? AND f.item = p.item JOIN items i ON i.list = f.list AND i.id = f.item
         WHERE p.list = ? AND p.folder = ? ORDER BY f.leaf`, list.no, list.id, folder.id);
  return rows.map(toFile);
}

function keepContent(db: Database, list: List, item: Item, content: Uint8Array): void {
  db.run('INSERT OR REPLACE INTO file_contents VALUES (?, ?, ?, ?, ?)', list.no, item.id, item.uiVersion, content.length, content);
  pruneContents(db, list, item.id, item.uiVersion);
}

/** Drops bytes that neither the present version nor any kept one has any more. */
export function pruneContents(db: Database, list: Pick<List, 'no'>, item: number, uiVersion: number): void {
  const used = new Set([uiVersion, ...db.all('SELECT ui_version AS v FROM versions WHERE list = ? AND item = ?', list.no, item).map((row) => Number(row['v']))].map((version) =>
    Number(db.get('SELECT max(ui_version) AS v FROM file_contents WHERE list = ? AND item = ? AND ui_version <= ?', list.no, item, version)?.['v'] ?? 0)));
  for (const row of db.all('SELECT ui_version AS v FROM file_contents WHERE list = ? AND item = ?', list.no, item))
    if (!used.has(Number(row['v']))) db.run('DELETE FROM file_contents WHERE list = ? AND item = ? AND ui_version = ?', list.no, item, Number(row['v']));
}

/** The file as it is now. Throws when its row is gone. */
export const reread = (db: Database, list: Pick<List, 'no'>, id: number): StoredFile => {
  const file = fileOfItem(db, list, id);
  if (file === undefined) throw new Error('a file vanished while it was written');
  return file;
};

/** A new file under a name nobody has in its folder (undefined for the root), with values of its columns. */
export function addFile(site: Site, list: List, folder: Item | undefined, name: string, content: Uint8Array, caller: number, values: Values = {}): StoredFile {
  const item = addItemIn(site, list, folder, { ...values, FileLeafRef: name, File_x0020_Type: ending(name) }, caller);
  site.db.run('INSERT INTO files (list, item, leaf, content_version) VALUES (?, ?, ?, 1)', list.no, item.id, fileKey(pathOf(pathOfFolder(folder), name)));
  keepContent(site.db, list, item, content);
  return reread(site.db, list, item.id);
}

/** New bytes of a file (and values of its columns): its next version, where the library keeps versions. */
export function replaceContent(site: Site, list: List, file: StoredFile, content: Uint8Array, caller: number, values: Values = {}): StoredFile {
  const item = updateItem(site, list, file.item, values, caller);
  site.db.run('UPDATE files SET content_version = content_version + 1 WHERE list = ? AND item = ?', list.no, item.id);
  keepContent(site.db, list, item, content);
  return reread(site.db, list, item.id);
}

export const saveState = (db: Database, list: Pick<List, 'no'>, item: number, state: FileState): void =>
  db.run('UPDATE files SET props = ? WHERE list = ? AND item = ?', JSON.stringify(state), list.no, item);

/** Gives a file the author and the date of another one, as a copy has that keeps them. */
export const signAs = (db: Database, list: Pick<List, 'no'>, id: number, { author, created }: Pick<Item, 'author' | 'created'>): void =>
  db.run('UPDATE items SET author = ?, created = ? WHERE list = ? AND id = ?', author, created, list.no, id);

/** How many files lie below a folder (undefined for the root), and their bytes: now, and with their earlier versions. */
export function measure(db: Database, list: Pick<List, 'no'>, folder: Item | undefined): { readonly count: number; readonly now: number; readonly all: number } {
  // The paths of all that lies in `a` begin with `a/`, and end before `a0`: `0` is what comes after `/`.
  const key = fileKey(pathOfFolder(folder));
  const [from, to] = key === '' ? ['', '\u{10ffff}'] : [`${key}/`, `${key}0`];
  const row = db.get(
    `SELECT count(*) AS count,
       coalesce(sum((SELECT size FROM file_contents c WHERE c.list = f.list AND c.item = f.item ORDER BY c.ui_version DESC LIMIT 1)), 0) AS now,
       coalesce(sum((SELECT sum(size) FROM file_contents c WHERE c.list = f.list AND c.item = f.item)), 0) AS whole
     FROM files f WHERE f.list = ? AND f.leaf >= ? AND f.leaf < ?`, list.no, from, to);
  return { count: Number(row?.['count'] ?? 0), now: Number(row?.['now'] ?? 0), all: Number(row?.['whole'] ?? 0) };
}
