import { recordChange } from './changes';
import { listTypes } from './content-types';
import { fittedRow, fittedValues } from './convert-column';
import { ending, fileKey } from './files';
import { folderKey, pathOfFolder, place, rowsIn } from './folders';
import { DIR, dirOf, isFolder, pathOf, type Item } from '../model/item';
import { findItem, updateItem } from './items';
import { leafOf } from '../model/item-values';
import { checkUnique, writeKeys } from './item-keys';
import type { List } from './lists';
import type { Site } from './site';

/** Where something goes: a folder of a list (undefined for the root), and its name there. */
export interface Destination {
  readonly list: List;
  readonly folder: Item | undefined;
  readonly leaf: string;
}

const again = (site: Site, list: List, id: number): Item => {
  const item = findItem(site.db, list, id);
  if (item === undefined) throw new Error('a row vanished while it was moved');
  return item;
};

/** Writes the paths of a row, and of all that lies in it, anew. Its version is not touched. */
function writePaths(site: Site, list: List, item: Item): void {
  const { db } = site;
  const path = pathOf(dirOf(item), leafOf(item));
  db.run('UPDATE files SET leaf = ? WHERE list = ? AND item = ?', fileKey(path), list.no, item.id);
  if (!isFolder(item)) return;
  db.run('UPDATE folders SET path = ? WHERE list = ? AND item = ?', folderKey(path), list.no, item.id);
  for (const inner of rowsIn(db, list, item)) {
    const data = { ...inner.data, [DIR]: path };
    db.run('UPDATE items SET data = ? WHERE list = ? AND id = ?', JSON.stringify(data), list.no, inner.id);
    writePaths(site, list, { ...inner, data });
  }
}

/** A row among the columns and the content types of the list it came to, found by its indexes; its earlier versions too. Throws for values that are taken there. */
function settled(site: Site, list: List, item: Item): Item {
  const { db } = site;
  const { ContentTypeId: type = null, ...values } = fittedValues(list, item.data);
  const data = listTypes(site, list).some(({ id }) => id === type) ? { ...values, ContentTypeId: type } : values;
  const here = { ...item, data };
  db.run('UPDATE items SET data = ? WHERE list = ? AND id = ?', JSON.stringify(data), list.no, item.id);
  for (const row of db.all('SELECT ui_version, data FROM versions WHERE list = ? AND item = ?', list.no, item.id))
    db.run('UPDATE versions SET data = ? WHERE list = ? AND item = ? AND ui_version = ?', fittedRow(list, row)['data'] ?? null, list.no, item.id, row['ui_version'] ?? null);
  checkUnique(db, list, here);
  writeKeys(db, list, here);
  return here;
}

/** Gives a row, and what lies in it, to another list of the site under new ids there. Rights of their own are left behind. */
function handOver(site: Site, from: List, item: Item, to: List, folder: Item | undefined, caller: number): Item {
  const { db } = site;
  const inner = isFolder(item) ? rowsIn(db, from, item) : [];
  recordChange(site, from, 'delete', item, caller);
  const id = Number(db.get('SELECT next_id FROM lists WHERE no = ?', to.no)?.['next_id']);
  db.run('UPDATE lists SET next_id = next_id + 1, item_count = item_count + 1, item_modified = ? WHERE no = ?', site.now(), to.no);
  db.run('UPDATE lists SET item_count = item_count - 1, item_modified = ?, item_deleted = ? WHERE no = ?', site.now(), site.now(), from.no);
  db.run('UPDATE items SET list = ?, id = ? WHERE list = ? AND id = ?', to.no, id, from.no, item.id);
  for (const table of ['versions', 'files', 'file_contents', 'folders']) db.run(`UPDATE ${table} SET list = ?, item = ? WHERE list = ? AND item = ?`, to.no, id, from.no, item.id);
  db.run('DELETE FROM item_keys WHERE list = ? AND item = ?', from.no, item.id);
  db.run('DELETE FROM placed WHERE list = ? AND item = ?', from.id, item.id);
  for (const table of ['scopes', 'assignments']) db.run(`DELETE FROM ${table} WHERE scope = ?`, `item:${from.id}:${item.id}`);
  place(site, to, id, folder);
  const arrived = settled(site, to, again(site, to, id));
  recordChange(site, to, 'add', arrived, caller);
  for (const one of inner) handOver(site, from, one, to, arrived, caller);
  return arrived;
}

/**
 * Moves and renames a row, a file or a folder with all that lies in it; a new version of it, whose author, id (within a list) and
 * UniqueId stay. The caller has looked whether the name is free.
 */
export function relocate(site: Site, list: List, item: Item, to: Destination, caller: number): Item {
  const isOther = to.list.id !== list.id;
  // The paths of both lists meet in one index: what moves takes a name of its own on the way.
  if (isOther) {
    site.db.run("UPDATE files SET leaf = '/' || item || '/' || leaf WHERE list = ?1 AND (item = ?2 OR substr(leaf, 1, length(?3)) = ?3)", list.no, item.id, `${fileKey(pathOf(dirOf(item), leafOf(item)))}/`);
    site.db.run("UPDATE folders SET path = '/' || item || '/' || path WHERE list = ?1 AND (item = ?2 OR substr(path, 1, length(?3)) = ?3)", list.no, item.id, `${folderKey(pathOf(dirOf(item), leafOf(item)))}/`);
  }
  const there = isOther ? handOver(site, list, item, to.list, to.folder, caller) : item;
  const isNamed = 'FileLeafRef' in item.data;
  const isFile = isNamed && !isFolder(item);
  const moved = updateItem(site, to.list, there, {
    [DIR]: pathOfFolder(to.folder),
    ...(isNamed ? { FileLeafRef: to.leaf } : {}),
    ...(isFile ? { File_x0020_Type: ending(to.leaf) } : {}),
    ...(isFolder(item) && item.data['Title'] === item.data['FileLeafRef'] ? { Title: to.leaf } : {}),
  }, caller);
  place(site, to.list, moved.id, to.folder);
  writePaths(site, to.list, moved);
  // Followers of the log are told why the address is another one.
  if (!isOther) recordChange(site, list, dirOf(item) === dirOf(moved) ? 'rename' : 'moveInto', moved, caller);
  return moved;
}

/** Whether a folder is another, or lies in it. */
export const isWithin = (list: List, folder: Item | undefined, outer: Item, outerList: List): boolean =>
  list.id === outerList.id && `${folderKey(pathOfFolder(folder))}/`.startsWith(`${folderKey(pathOfFolder(outer))}/`);


/** A new name for a file or a folder where it lies. The row is not a new version yet: the write that asked for it makes one. */
export function rename(site: Site, list: List, item: Item, leaf: string): Item {
  const data = { ...item.data, FileLeafRef: leaf, ...(isFolder(item) ? {} : { File_x0020_Type: ending(leaf) }) };
  site.db.run('UPDATE items SET data = ? WHERE list = ? AND id = ?', JSON.stringify(data), list.no, item.id);
  const named = { ...item, data };
  writePaths(site, list, named);
  recordChange(site, list, 'rename', named, item.editor);
  return named;
}
