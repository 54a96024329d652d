import { BIN_BYTES, BIN_TYPE, dropEntry, rowsOfEntry, throwAway, type BinEntry } from './bin';
import { bytesOf, findBlob, removeBlob, removeBlobs, saveBlob } from './blobs';
import { noteChange, recordChange } from './changes';
import { fittedRow } from './convert-column';
import { requireItem, updateItem } from './items';
import { titleTaken, type List } from './lists';
import { listScope } from './permissions';
import { restoredNameTaken, restoreRows } from './restoring';
import { putBack } from './snapshot';
import type { Site } from './site';
import { noItem, noListId } from '../model/errors';
import { HAS_ATTACHMENTS, pathOf, dirOf, versionLabel, type Item } from '../model/item';

/** What is attached to rows lies in `blobs` under this kind. */
const ATTACHMENT = 'attachment';
const ownerOf = (list: Pick<List, 'id'>, item: number): string => `${list.id}:${item}`;

/** Puts a list in the bin: gone for every reader, all that is in it kept, its rights too. Gives the bin's id. */
export function recycleList(site: Site, list: List, caller: number): string {
  const cut = list.folder.lastIndexOf('/');
  const size = Number(site.db.get('SELECT sum(length(data)) AS n FROM items WHERE list = ?', list.no)?.['n'] ?? 0) + Number(site.db.get('SELECT sum(size) AS n FROM file_contents WHERE list = ?', list.no)?.['n'] ?? 0);
  const id = throwAway(site, {
    type: BIN_TYPE.list, list: list.no, title: list.title, leaf: list.folder.slice(cut + 1), dir: `${site.webPath}/${list.folder.slice(0, Math.max(cut, 0))}`,
    size, author: caller, rows: {},
  }, caller);
  site.lists.recycle(list);
  recordChange(site, list, 'delete', undefined, caller);
  return id;
}

/** Puts an attachment of a row in the bin. The caller has looked that it is there. */
export function recycleAttachment(site: Site, list: List, item: Item, name: string, caller: number): string {
  const owner = ownerOf(list, item.id);
  const blob = findBlob(site.db, ATTACHMENT, owner, name);
  if (blob === undefined) throw noItem();
  const content = bytesOf(site.db, ATTACHMENT, owner, blob.name);
  const id = throwAway(site, {
    type: BIN_TYPE.attachment, list: list.no, item: item.id, title: blob.name, leaf: blob.name, dir: `${site.webPath}/${list.folder}/Attachments/${item.id}`, size: blob.size, author: blob.by,
    detail: blob.at, rows: {},
  }, caller);
  saveBlob(site.db, BIN_BYTES, id, blob, content);
  removeBlob(site.db, ATTACHMENT, owner, blob.name);
  noteChange(site, 'file', 'delete', caller, { list, facts: { UniqueId: item.uniqueId } });
  return id;
}

/** Puts an earlier version of a file (or of a row) in the bin. The caller has looked that it is there and is not the present one. */
export function recycleVersion(site: Site, list: List, item: Item, uiVersion: number, caller: number): string {
  const { db } = site;
  const where = 'FROM versions WHERE list = ? AND item = ? AND ui_version = ?';
  const isFile = 'FileLeafRef' in item.data;
  const name = isFile ? String(item.data['FileLeafRef']) : String(item.data['Title'] ?? '');
  const content = db.bytes('SELECT content FROM file_contents WHERE list = ? AND item = ? AND ui_version <= ? ORDER BY ui_version DESC LIMIT 1', list.no, item.id, uiVersion) ?? new Uint8Array();
  const versions = db.all(`SELECT * ${where}`, list.no, item.id, uiVersion);
  const id = throwAway(site, {
    type: isFile ? BIN_TYPE.fileVersion : BIN_TYPE.itemVersion, list: list.no, item: item.id, title: `${name} (${versionLabel(uiVersion)})`, leaf: isFile ? name : `${item.id}_.000`,
    dir: `${site.webPath}/${pathOf(list.folder, dirOf(item))}`, size: isFile ? content.length : String(versions[0]?.['data'] ?? '').length, author: Number(versions[0]?.['editor'] ?? item.author),
    detail: uiVersion, rows: { versions },
  }, caller);
  if (isFile) saveBlob(db, BIN_BYTES, id, { name, at: site.now(), by: caller }, content);
  db.run(`DELETE ${where}`, list.no, item.id, uiVersion);
  return id;
}

function restoreList(site: Site, entry: BinEntry, caller: number): void {
  const row = site.db.get('SELECT id, title, folder FROM lists WHERE no = ?', entry.list);
  if (row === undefined) throw noListId();
  if (site.lists.byTitle(String(row['title'])) !== undefined) throw titleTaken();
  if (site.lists.byFolder(String(row['folder'])) !== undefined) throw restoredNameTaken(entry);
  site.db.run('UPDATE lists SET recycled = NULL WHERE no = ?', entry.list);
  site.permissions.forget();
  const list = site.lists.byId(String(row['id']));
  if (list !== undefined) recordChange(site, list, 'restore', undefined, caller);
}

function restoreAttachment(site: Site, list: List, entry: BinEntry, caller: number): void {
  const item = requireItem(site.db, list, entry.item ?? 0);
  const owner = ownerOf(list, item.id);
  if (findBlob(site.db, ATTACHMENT, owner, entry.leaf) !== undefined) throw restoredNameTaken(entry);
  saveBlob(site.db, ATTACHMENT, owner, { name: entry.leaf, at: String(entry.detail ?? entry.at), by: entry.author }, bytesOf(site.db, BIN_BYTES, entry.id, entry.leaf));
  // The row is written anew, as when something is attached to it.
  updateItem(site, list, item, { [HAS_ATTACHMENTS]: true }, caller);
  noteChange(site, 'file', 'restore', caller, { list, facts: { UniqueId: item.uniqueId } });
}

function restoreVersion(site: Site, list: List, entry: BinEntry, caller: number): void {
  const item = requireItem(site.db, list, entry.item ?? 0);
  const [row] = rowsOfEntry(site, entry.id)['versions'] ?? [];
  putBack(site.db, 'versions', row === undefined ? [] : [fittedRow(list, row)]);
  if (entry.type === BIN_TYPE.fileVersion) {
    const content = bytesOf(site.db, BIN_BYTES, entry.id, entry.leaf);
    site.db.run('INSERT OR IGNORE INTO file_contents VALUES (?, ?, ?, ?, ?)', list.no, item.id, Number(entry.detail), content.length, content);
  }
  recordChange(site, list, 'restore', item, caller);
}

/** The list a thing lay in. Throws SharePoint's 404 where that is gone or lies in the bin itself. */
export function listOfEntry(site: Site, entry: BinEntry): List {
  const list = site.lists.all().find(({ no }) => no === entry.list);
  if (list === undefined) throw noListId();
  return list;
}

/** Takes a thing out of the bin and puts it back where it was. `site` is the web it was in. */
export function restore(site: Site, entry: BinEntry, caller: number): void {
  if (entry.type === BIN_TYPE.list) restoreList(site, entry, caller);
  else if (entry.type === BIN_TYPE.attachment) restoreAttachment(site, listOfEntry(site, entry), entry, caller);
  else if (entry.type === BIN_TYPE.fileVersion || entry.type === BIN_TYPE.itemVersion) restoreVersion(site, listOfEntry(site, entry), entry, caller);
  else restoreRows(site, listOfEntry(site, entry), entry, caller);
  forget(site, entry);
}

function forget(site: Site, entry: BinEntry): void {
  removeBlobs(site.db, BIN_BYTES, entry.id);
  dropEntry(site, entry.id);
}

/** Ends a thing in the bin for good, with its bytes. */
export function purge(site: Site, entry: BinEntry): void {
  const list = site.db.get('SELECT id FROM lists WHERE no = ?', entry.list);
  const id = String(list?.['id'] ?? '');
  if (entry.type === BIN_TYPE.list && list !== undefined) {
    site.permissions.clearBelow(listScope(id));
    site.permissions.resetInheritance(listScope(id));
    site.lists.remove({ no: entry.list, id });
  }
  for (const row of rowsOfEntry(site, entry.id)['items'] ?? []) {
    site.db.run('DELETE FROM file_contents WHERE list = ? AND item = ?', entry.list, row['id'] ?? null);
    removeBlobs(site.db, ATTACHMENT, ownerOf({ id }, Number(row['id'])));
  }
  forget(site, entry);
}
