import type { Item } from '../model/item';
import { writeKeys } from './item-keys';
import type { List } from './lists';
import type { Site } from './site';

/** Who made and changed a row, and when: what SharePoint fills in itself unless a form says otherwise. */
export type Stamp = Partial<Pick<Item, 'created' | 'modified' | 'author' | 'editor'>>;

/** Writes over the stamp of a row and of its present version; raises no version. */
export function restamp(site: Site, list: List, before: Item, stamp: Stamp): Item {
  if (Object.keys(stamp).length === 0) return before;
  const item: Item = { ...before, ...stamp };
  site.db.run('UPDATE items SET created = ?, modified = ?, author = ?, editor = ? WHERE list = ? AND id = ?', item.created, item.modified, item.author, item.editor, list.no, item.id);
  site.db.run('UPDATE versions SET created = ?, editor = ? WHERE list = ? AND item = ? AND ui_version = ?', item.modified, item.editor, list.no, item.id, item.uiVersion);
  writeKeys(site.db, list, item);
  return item;
}
