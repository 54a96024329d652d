import type { Database } from './database';
import { DIR, IS_FOLDER, isFolder, pathOf, dirOf, type Item, type Values } from '../model/item';
import { addItem, findItem, leafOf, updateItem } from './items';
import type { List } from './lists';
import type { Site } from './site';

/** Paths are the same whatever the case of their letters, as in SharePoint. */
const keyOf = (path: string): string => path.toLowerCase();

/** The folder with a path below the root of a list; undefined when there is none. */
export function findFolder(db: Database, list: List, path: string): Item | undefined {
  const row = db.get('SELECT item FROM folders WHERE list = ? AND path = ?', list.no, keyOf(path));
  return row === undefined ? undefined : findItem(db, list, Number(row['item']));
}

/** Folders that lie in a folder (`''` for the root), by name. */
export function foldersIn(db: Database, list: List, dir: string): Item[] {
  const rows = db.all('SELECT item FROM folders WHERE list = ? ORDER BY path', list.no);
  return rows.flatMap((row) => findItem(db, list, Number(row['item'])) ?? []).filter((item) => keyOf(dirOf(item)) === keyOf(dir));
}

/** Says which folder a row lies in; undefined for the root. What it inherits follows at once. */
function place(site: Site, list: List, item: number, folder: Item | undefined): void {
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

export function addFolder(site: Site, list: List, parent: Item | undefined, name: string, caller: number): Item {
  const item = addItemIn(site, list, parent, { FileLeafRef: name, [IS_FOLDER]: true, Title: name }, caller);
  site.db.run('INSERT INTO folders VALUES (?, ?, ?)', list.no, keyOf(pathOfFolder(item)), item.id);
  return item;
}

/** Puts a row (or a file) into another folder of the same list: a new version, whose author stays. */
export function moveItem(site: Site, list: List, item: Item, folder: Item | undefined, caller: number): Item {
  if (isFolder(item)) throw new Error('folders are not moved here');
  const moved = updateItem(site, list, item, { [DIR]: pathOfFolder(folder) }, caller);
  place(site, list, item.id, folder);
  site.db.run('UPDATE files SET leaf = ? WHERE list = ? AND item = ?', keyOf(pathOf(dirOf(moved), leafOf(moved))), list.no, item.id);
  return moved;
}
