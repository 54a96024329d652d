import { recordChange } from './changes';
import type { Database } from './database';
import { contentAt, pruneContents, replaceContent, reread, saveState, type StoredFile } from './files';
import { DIR, type Item, type Values } from '../model/item';
import { updateItem } from './items';
import { recycleVersion } from './recycled';
import type { List } from './lists';
import type { Site } from './site';

/** One earlier version of a file. */
export interface FileVersion {
  readonly uiVersion: number;
  readonly created: string;
  readonly editor: number;
}

/** The versions before the present one, oldest first. */
export const earlierVersions = (db: Database, list: Pick<List, 'no'>, item: Item): FileVersion[] =>
  db.all('SELECT ui_version, created, editor FROM versions WHERE list = ? AND item = ? AND ui_version < ? ORDER BY ui_version', list.no, item.id, item.uiVersion)
    .map((row) => ({ uiVersion: Number(row['ui_version']), created: String(row['created']), editor: Number(row['editor']) }));

/** Takes an earlier version away. Its bytes stay where a later version still has them. */
export function removeVersion(db: Database, list: List, item: Item, uiVersion: number): void {
  db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui_version = ?', list.no, item.id, uiVersion);
  pruneContents(db, list, item.id, item.uiVersion);
}

/** Puts an earlier version in the recycle bin and gives its id there. */
export function recycleEarlier(site: Site, list: List, item: Item, uiVersion: number, caller: number): string {
  const id = recycleVersion(site, list, item, uiVersion, caller);
  pruneContents(site.db, list, item.id, item.uiVersion);
  return id;
}

/** Makes an earlier version the present one: a new version with its bytes and columns. The name stays. */
export function restoreVersion(site: Site, list: List, file: StoredFile, uiVersion: number, caller: number): StoredFile {
  const { item } = file;
  const held = JSON.parse(String(site.db.get('SELECT data FROM versions WHERE list = ? AND item = ? AND ui_version = ?', list.no, item.id, uiVersion)?.['data'] ?? '{}')) as Values;
  const columns = Object.fromEntries(Object.entries(held).filter(([name]) => !name.startsWith('#') && !['FileLeafRef', 'File_x0020_Type', 'CheckoutUser'].includes(name)));
  return replaceContent(site, list, file, contentAt(site.db, list.no, item.id, uiVersion), caller, columns);
}

/** How far one write raises the number of a version. */
const stepOf = ({ props }: List): number => (!props.EnableVersioning ? 0 : props.EnableMinorVersions ? 1 : 512);

/** Makes a file's present state version `uiVersion`, with a new tag. Versions above `above` were on the way to it and go. */
export function renumber(site: Site, list: List, file: StoredFile, uiVersion: number, caller: number, above: number): StoredFile {
  const { db } = site;
  const { item } = file;
  const latest = Number(db.get('SELECT max(ui_version) AS v FROM file_contents WHERE list = ? AND item = ?', list.no, item.id)?.['v'] ?? 0);
  db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui_version > ?', list.no, item.id, above);
  updateItem(site, list, { ...item, uiVersion: uiVersion - stepOf(list) }, {}, caller);
  if (latest > above) {
    db.run('DELETE FROM file_contents WHERE list = ? AND item = ? AND ui_version <> ? AND (ui_version > ? OR ui_version = ?)', list.no, item.id, latest, above, uiVersion);
    db.run('UPDATE file_contents SET ui_version = ? WHERE list = ? AND item = ? AND ui_version = ?', uiVersion, list.no, item.id, latest);
  }
  pruneContents(db, list, item.id, uiVersion);
  return reread(db, list, item.id);
}

/** Takes a file out for one person: everybody reads what it was, they alone change it. */
export function checkOut(site: Site, list: List, file: StoredFile, caller: number): StoredFile {
  const { item } = file;
  saveState(site.db, list, item.id, { ...file.state, checkOut: { by: caller, at: site.now(), before: item, contentVersion: file.contentVersion } });
  site.db.run('UPDATE items SET version = version + 1, data = ? WHERE list = ? AND id = ?', JSON.stringify({ ...item.data, CheckoutUser: caller }), list.no, item.id);
  const taken = reread(site.db, list, item.id);
  recordChange(site, list, 'update', taken.item, caller);
  return taken;
}

/** Ends a check-out with one version, however often the file was written meanwhile. */
export function checkIn(site: Site, list: List, file: StoredFile, uiVersion: number, comment: string, caller: number): StoredFile {
  const { checkOut: held, ...state } = file.state;
  if (held === undefined) throw new Error('the file is not checked out');
  const data = Object.fromEntries(Object.entries(file.item.data).filter(([name]) => name !== 'CheckoutUser'));
  saveState(site.db, list, file.item.id, { ...state, comments: { ...state.comments, [uiVersion]: comment } });
  return renumber(site, list, { ...file, item: { ...file.item, data } }, uiVersion, caller, held.before.uiVersion);
}

/** Ends a check-out and gives back what the file was before it. */
export function undoCheckOut(site: Site, list: List, file: StoredFile, caller: number): StoredFile {
  const { db } = site;
  const { checkOut: held, ...state } = file.state;
  if (held === undefined) throw new Error('the file is not checked out');
  const { before } = held;
  // It stays where it lies and is called now: who has it out may have moved it.
  const { FileLeafRef = null, File_x0020_Type = null, [DIR]: dir = '' } = file.item.data;
  const data = { ...before.data, FileLeafRef, File_x0020_Type, [DIR]: dir };
  for (const table of ['versions', 'file_contents']) db.run(`DELETE FROM ${table} WHERE list = ? AND item = ? AND ui_version > ?`, list.no, file.item.id, before.uiVersion);
  db.run('UPDATE items SET version = version + 1, ui_version = ?, modified = ?, editor = ?, data = ? WHERE list = ? AND id = ?',
    before.uiVersion, before.modified, before.editor, JSON.stringify(data), list.no, file.item.id);
  db.run('UPDATE files SET content_version = ? WHERE list = ? AND item = ?', held.contentVersion, list.no, file.item.id);
  saveState(db, list, file.item.id, state);
  const back = reread(db, list, file.item.id);
  recordChange(site, list, 'update', back.item, caller);
  return back;
}
