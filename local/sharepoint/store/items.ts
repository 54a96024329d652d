import { USER_LIST } from '../model/base-fields';
import { noItem } from '../model/errors';
import { DIR, dirOf, HAS_ATTACHMENTS, IS_FOLDER, isFolder, nextUiVersion, pathOf, type Item, type Values } from '../model/item';
import { leafOf } from '../model/item-values';
import { BIN_TYPE, throwAway } from './bin';
import { removeBlobs } from './blobs';
import { itemScope } from './scopes';
import { recordChange } from './changes';
import type { Database } from './database';
import { checkUnique, writeKeys } from './item-keys';
import { toItem } from './item-row';
import type { List } from './lists';
import type { Site } from './site';
import { sizeWithin, snapshotOf } from './snapshot';
import { userRow } from './user-rows';

export function findItem(db: Database, list: List, id: number): Item | undefined {
  if (list.props.BaseTemplate === USER_LIST) return userRow(db, list.no, id);
  const row = db.get('SELECT * FROM items WHERE list = ? AND id = ?', list.no, id);
  return row === undefined ? undefined : toItem(row);
}

function keepVersion(db: Database, list: List, item: Item): void {
  if (!list.props.EnableVersioning) return;
  db.run('INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?, ?, ?)', list.no, item.id, item.uiVersion, item.modified, item.editor, JSON.stringify(item.data));
  if (list.props.MajorVersionLimit > 0)
    db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui_version <= ?', list.no, item.id, item.uiVersion - 512 * list.props.MajorVersionLimit);
}

/** A file begins as a draft where the library keeps drafts; everything else is 1.0 at once. */
const firstUiVersion = (list: List, values: Values): number =>
  list.props.EnableVersioning && list.props.EnableMinorVersions && 'FileLeafRef' in values && values[IS_FOLDER] !== true ? 1 : 512;

/** Adds a row and gives it the list's next id (an id is never used twice). */
export function addItem(site: Site, list: List, values: Values, caller: number): Item {
  const { db } = site;
  const next = Number(db.get('SELECT next_id FROM lists WHERE no = ?', list.no)?.['next_id']);
  const at = site.now();
  const item: Item = {
    list: list.no, id: next, guid: site.newGuid(), uniqueId: site.newGuid(), version: 1, uiVersion: firstUiVersion(list, values),
    created: at, modified: at, author: caller, editor: caller, data: values,
  };
  checkUnique(db, list, item);
  insertItem(db, list, item);
  db.run('UPDATE lists SET next_id = ?, item_count = item_count + 1, item_modified = ? WHERE no = ?', next + 1, at, list.no);
  keepVersion(db, list, item);
  recordChange(site, list, 'add', item, caller);
  return item;
}

export function insertItem(db: Database, list: List, item: Item): void {
  db.run(
    'INSERT INTO items (list, id, guid, unique_id, version, ui_version, created, modified, author, editor, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    list.no, item.id, item.guid, item.uniqueId, item.version, item.uiVersion, item.created, item.modified, item.author, item.editor, JSON.stringify(item.data),
  );
  writeKeys(db, list, item);
}

/** What a row is called and where it lies stay through every write of its columns. */
const KEPT = ['FileLeafRef', 'File_x0020_Type', 'CheckoutUser', '_CopySource', DIR, IS_FOLDER, HAS_ATTACHMENTS];
const placeOf = ({ data }: Item): Values => Object.fromEntries(KEPT.flatMap((name) => (name in data ? [[name, data[name] ?? null]] : [])));

/** Writes changed values; every write raises the version by one. `values` are whole data when `isReplacing`; `keepsVersion` writes over the present version of its history. */
export function updateItem(site: Site, list: List, before: Item, values: Values, caller: number, isReplacing = false, keepsVersion = false): Item {
  const { db } = site;
  const at = site.now();
  const item: Item = {
    ...before,
    data: isReplacing ? { ...placeOf(before), ...values } : { ...before.data, ...values },
    version: before.version + 1,
    uiVersion: keepsVersion ? before.uiVersion : nextUiVersion(list.props, before.uiVersion),
    modified: at,
    editor: caller,
  };
  checkUnique(db, list, item);
  db.run('UPDATE items SET version = ?, ui_version = ?, modified = ?, editor = ?, data = ? WHERE list = ? AND id = ?',
    item.version, item.uiVersion, at, caller, JSON.stringify(item.data), list.no, item.id);
  writeKeys(db, list, item);
  db.run('UPDATE lists SET item_modified = ? WHERE no = ?', at, list.no);
  keepVersion(db, list, item);
  recordChange(site, list, 'update', item, caller);
  return item;
}

/** Raises only the version, as breaking an item's inheritance does. */
export const touchItem = (db: Database, list: List, id: number): void =>
  db.run('UPDATE items SET version = version + 1 WHERE list = ? AND id = ?', list.no, id);

/** Takes a row away for good, and the bytes of its file. */
export function removeItem(site: Site, list: List, item: Item, caller: number): void {
  for (const inner of isFolder(item) ? rowsBelow(site.db, list, item.id) : []) dropBytes(site.db, list, inner);
  takeAway(site, list, item, caller);
  dropBytes(site.db, list, item.id);
}

/** Ids of all that lies in a folder, at any depth. */
function rowsBelow(db: Database, list: List, folder: number): number[] {
  return db.all('SELECT item FROM placed WHERE list = ? AND folder = ?', list.id, folder).flatMap((row) => [Number(row['item']), ...rowsBelow(db, list, Number(row['item']))]);
}

/** The bytes of a row that is gone for good: its file's and its attachments'. */
function dropBytes(db: Database, list: List, item: number): void {
  db.run('DELETE FROM file_contents WHERE list = ? AND item = ?', list.no, item);
  removeBlobs(db, 'attachment', `${list.id}:${item}`);
}

function takeAway(site: Site, list: List, item: Item, caller: number): void {
  const { db } = site;
  // A folder goes with all that lies in it.
  for (const row of db.all('SELECT item FROM placed WHERE list = ? AND folder = ?', list.id, item.id)) {
    const inner = findItem(db, list, Number(row['item']));
    if (inner !== undefined) takeAway(site, list, inner, caller);
  }
  db.run('DELETE FROM placed WHERE list = ? AND item = ?', list.id, item.id);
  db.run('DELETE FROM folders WHERE list = ? AND item = ?', list.no, item.id);
  for (const [table, column] of [['items', 'id'], ['item_keys', 'item'], ['versions', 'item'], ['files', 'item']] as const)
    db.run(`DELETE FROM ${table} WHERE list = ? AND ${column} = ?`, list.no, item.id);
  const scope = itemScope(list.id, item.id);
  if (site.permissions.isUnique(scope)) {
    for (const table of ['scopes', 'assignments']) db.run(`DELETE FROM ${table} WHERE scope = ?`, scope.key);
    site.permissions.forget();
  }
  const at = site.now();
  db.run('UPDATE lists SET item_count = item_count - 1, item_modified = ?, item_deleted = ? WHERE no = ?', at, at, list.no);
  recordChange(site, list, 'delete', item, caller);
}

/** Moves a row, with all that lies in it, to the recycle bin and gives the bin's id for it. Bytes stay where they are. */
export function recycleItem(site: Site, list: List, item: Item, caller: number): string {
  const type = isFolder(item) ? BIN_TYPE.folder : 'FileLeafRef' in item.data ? BIN_TYPE.file : BIN_TYPE.item;
  const id = throwAway(site, {
    type, list: list.no, item: item.id, leaf: leafOf(item), dir: `${site.webPath}/${pathOf(list.folder, dirOf(item))}`, author: item.author,
    title: type === BIN_TYPE.item ? String(item.data['Title'] ?? '') : leafOf(item), size: sizeWithin(site.db, list, item.id), rows: snapshotOf(site.db, list, item.id),
  }, caller);
  takeAway(site, list, item, caller);
  return id;
}

export function requireItem(db: Database, list: List, id: number): Item {
  const item = findItem(db, list, id);
  if (item === undefined) throw noItem();
  return item;
}
