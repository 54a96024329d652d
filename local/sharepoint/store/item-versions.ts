import type { Item } from '../model/item';
import type { Database, Row } from './database';
import type { List } from './lists';

/** Rows of the versions, newest first. The present one is read from the row itself: a list without versioning keeps no others. */
export function versionRows(db: Database, list: Pick<List, 'no'>, item: Item): Row[] {
  const older = db.all('SELECT * FROM versions WHERE list = ? AND item = ? AND ui_version < ? ORDER BY ui_version DESC', list.no, item.id, item.uiVersion);
  return [{ ui_version: item.uiVersion, created: item.modified, editor: item.editor, data: JSON.stringify(item.data) }, ...older];
}

export const removeItemVersion = (db: Database, list: Pick<List, 'no'>, item: Item, uiVersion: number): void =>
  db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui_version = ?', list.no, item.id, uiVersion);

/** Takes away every version but the present one. */
export const removeOlderVersions = (db: Database, list: Pick<List, 'no'>, item: Item): void =>
  db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui_version <> ?', list.no, item.id, item.uiVersion);
