import { BIN_TYPE, rowsOfEntry, type BinEntry } from './bin';
import { recordChange } from './changes';
import { fittedRow } from './convert-column';
import type { Row } from './database';
import { addFolder, findFolder, place } from './folders';
import { findItem, insertItem } from './items';
import { checkUnique } from './item-keys';
import type { List } from './lists';
import { putBack, type Snapshot } from './snapshot';
import type { Site } from './site';
import { spException, type SpError } from '../model/errors';
import { dirOf, isFolder, pathOf, type Item } from '../model/item';
import { toItem } from './item-row';

export const restoredNameTaken = (entry: BinEntry): SpError =>
  spException(400, -2130575257, `A file with this name "${entry.leaf}" already exists in "${entry.dir}". To restore the file, rename the existing file and try again.`);

/** The folder with a path; what is missing of it is made anew, as SharePoint does for what lay in a folder that is gone. */
function folderAt(site: Site, list: List, path: string, caller: number): Item | undefined {
  if (path === '') return undefined;
  const known = findFolder(site.db, list, path);
  if (known !== undefined) return known;
  const cut = path.lastIndexOf('/');
  return addFolder(site, list, folderAt(site, list, path.slice(0, Math.max(cut, 0)), caller), path.slice(cut + 1), caller);
}

/** Throws where a file or a folder of this name lies in the folder now. */
function checkName(site: Site, list: List, item: Item, entry: BinEntry): void {
  if (entry.type === BIN_TYPE.item) return;
  const path = pathOf(dirOf(item), entry.leaf).toLowerCase();
  const isTaken = site.db.get('SELECT 1 FROM files WHERE list = ? AND leaf = ? UNION ALL SELECT 1 FROM folders WHERE list = ? AND path = ?', list.no, path, list.no, path) !== undefined;
  if (isTaken) throw restoredNameTaken(entry);
}

/** Rights come back where both the person and the level are still there. */
const stillGranted = (site: Site, row: Row): boolean =>
  site.db.get("SELECT 1 FROM principals p, roles r WHERE p.id = ? AND p.kind <> 'removed' AND r.id = ?", row['principal'] ?? null, row['role'] ?? null) !== undefined;

function putAround(site: Site, list: List, rows: Snapshot, top: number): void {
  putBack(site.db, 'versions', rows['versions']?.map((row) => fittedRow(list, row)));
  for (const table of ['files', 'folders', 'scopes']) putBack(site.db, table, rows[table]);
  putBack(site.db, 'placed', rows['placed']?.filter((row) => row['item'] !== top));
  putBack(site.db, 'assignments', rows['assignments']?.filter((row) => stillGranted(site, row)));
}

/**
 * Puts a row, a file or a folder back where it lay, with all that lay in it: ids, versions, authors and rights as they were.
 * Throws SharePoint's errors for a name and for unique values that somebody else has now.
 * @param site the web of the list
 */
export function restoreRows(site: Site, list: List, entry: BinEntry, caller: number): void {
  const rows = rowsOfEntry(site, entry.id);
  // Columns may have become others since.
  const items = (rows['items'] ?? []).map((row) => toItem(fittedRow(list, row)));
  const top = items.find(({ id }) => id === entry.item);
  if (top === undefined || findItem(site.db, list, top.id) !== undefined) throw new Error('the row in the bin is not whole');
  checkName(site, list, top, entry);
  for (const item of items) checkUnique(site.db, list, item);
  const folder = folderAt(site, list, dirOf(top), caller);
  for (const item of items) insertItem(site.db, list, item);
  putAround(site, list, rows, top.id);
  place(site, list, top.id, folder);
  site.db.run('UPDATE lists SET item_count = item_count + ?, item_modified = ? WHERE no = ?', items.length, site.now(), list.no);
  // Folders before what lies in them, for who follows the log.
  for (const item of [...items.filter(isFolder), ...items.filter((one) => !isFolder(one))]) recordChange(site, list, 'restore', item, caller);
}
