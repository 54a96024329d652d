import type { Database } from './database';
import { DIR, IS_FOLDER, pathOf, dirOf, type Item, type Values } from '../model/item';
import { toItem } from './item-row';
import { addItem, findItem } from './items';
import { leafOf } from '../model/item-values';
import type { List } from './lists';
import type { Site } from './site';

/** Paths are the same whatever the case of their letters, as in SharePoint. */
export const folderKey = (path: string): string => path.toLowerCase();

/** The folder with a path below the root of a list; undefined when there is none. */
export function findFolder(db: Database, list: List, path: string): Item | undefined {
  const row = db.get('SELECT item FROM folders WHERE list = ? AND path = ?', list.no, folderKey(path));
  return row === undefined ? undefined : findItem(db, list, Number(row['item']));
}

/** The list and row of the folder with a UniqueId. */
export function findFolderById(site: Site, uniqueId: string): { readonly list: List; readonly folder: Item } | undefined {
  const row = site.db.get('SELECT i.* FROM items i JOIN folders f ON f.list = i.list AND f.item = i.id WHERE i.unique_id = ?', uniqueId.toLowerCase());
  const list = row === undefined ? undefined : site.lists.all().find(({ no }) => no === Number(row['list']));
  return row === undefined || list === undefined ? undefined : { list, folder: toItem(row) };
}

/** Folders that lie in a folder (undefined for the root), by name. Folders elsewhere are not read. */
export function foldersIn(db: Database, list: Pick<List, 'no' | 'id'>, folder: Pick<Item, 'id'> | undefined): Item[] {
  const rows = folder === undefined
    ? db.all("SELECT i.* FROM folders f JOIN items i ON i.list = f.list AND i.id = f.item WHERE f.list = ? AND instr(f.path, '/') = 0 ORDER BY f.path", list.no)
    : db.all(
        `SELECT i.* FROM placed p JOIN folders f ON f.list = ? AND f.item = p.item JOIN items i ON i.list = f.list AND i.id = f.item
         WHERE p.list = ? AND p.folder = ? ORDER BY f.path`, list.no, list.id, folder.id);
  return rows.map(toItem);
}

/** Rows, files and folders that lie in a folder itself. */
export const rowsIn = (db: Database, list: Pick<List, 'no' | 'id'>, folder: Pick<Item, 'id'>): Item[] =>
  db.all('SELECT i.* FROM placed p JOIN items i ON i.list = ? AND i.id = p.item WHERE p.list = ? AND p.folder = ?', list.no, list.id, folder.id).map(toItem);

/** How many rows lie in a folder itself. */
export const countIn = (db: Database, list: Pick<List, 'no' | 'id'>, folder: Pick<Item, 'id'> | undefined): number =>
  Number((folder === undefined
    ? db.get('SELECT (SELECT count(*) FROM items WHERE list = ?) - (SELECT count(*) FROM placed WHERE list = ?) AS n', list.no, list.id)
    : db.get('SELECT count(*) AS n FROM placed WHERE list = ? AND folder = ?', list.id, folder.id))?.['n'] ?? 0);

/** Says which folder a row lies in; undefined for the root. What it inherits follows at once. */
export function place(site: Site, list: Pick<List, 'id'>, item: number, folder: Pick<Item, 'id'> | undefined): void {
  site.db.run('DELETE FROM placed WHERE list = ? AND item = ?', list.id, item);
  if (folder !== undefined) site.db.run('INSERT INTO placed VALUES (?, ?, ?)', list.id, item, folder.id);
  site.permissions.forget();
}

export const pathOfFolder = (folder: Item | undefined): string => (folder === undefined ? '' : pathOf(dirOf(folder), leafOf(folder)));

/** What a row made in a folder carries of it. */
const dirValue = (folder: Item | undefined): Values => (folder === undefined ? {} : { [DIR]: pathOfFolder(folder) });

/** A new row in a folder. */
export function addItemIn(site: Site, list: List, folder: Item | undefined, values: Values, caller: number): Item {
  const item = addItem(site, list, { ...values, ...dirValue(folder) }, caller);
  if (folder !== undefined) place(site, list, item.id, folder);
  return item;
}

/** A new folder under a name nobody has in its parent, with values of its columns. */
export function addFolder(site: Site, list: List, parent: Item | undefined, name: string, caller: number, values: Values = {}): Item {
  const item = addItemIn(site, list, parent, { Title: name, ...values, FileLeafRef: name, [IS_FOLDER]: true }, caller);
  site.db.run('INSERT INTO folders VALUES (?, ?, ?)', list.no, folderKey(pathOfFolder(item)), item.id);
  return item;
}
