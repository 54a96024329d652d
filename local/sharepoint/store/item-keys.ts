import { duplicateValues, spException } from '../model/errors';
import type { FieldDef } from '../model/field-def';
import type { Item } from '../model/item';
import { rawValue } from '../model/item-values';
import { sortKey, type SortKey } from '../model/values';
import type { Database } from './database';
import { toItem } from './item-row';
import type { List } from './lists';

/** System columns that live outside the JSON column and are indexed by hand when a client asks for it. */
const systemKey = (item: Item, field: FieldDef): SortKey => sortKey(field, rawValue(item, field, { folder: '', id: '' }, ''));

/** Keeps what a row's indexed columns are found by. */
export function writeKeys(db: Database, list: List, item: Item): void {
  for (const field of list.fields) {
    if (!field.indexed || field.internalName === 'ID') continue;
    db.run(
      'INSERT INTO item_keys (list, item, field, key) VALUES (?, ?, ?, ?) ON CONFLICT (list, item, field) DO UPDATE SET key = excluded.key',
      list.no, item.id, field.internalName, systemKey(item, field),
    );
  }
}

/** Fills the keys of a column that became indexed, and throws when it is to be unique and is not. */
export function indexColumn(db: Database, list: List, field: FieldDef): void {
  db.run('DELETE FROM item_keys WHERE list = ? AND field = ?', list.no, field.internalName);
  for (const row of db.iterate('SELECT * FROM items WHERE list = ?', list.no)) {
    const item = toItem(row);
    db.run('INSERT INTO item_keys (list, item, field, key) VALUES (?, ?, ?, ?)', list.no, item.id, field.internalName, systemKey(item, field));
  }
  if (!field.unique) return;
  const twice = db.get('SELECT key FROM item_keys WHERE list = ? AND field = ? AND key IS NOT NULL GROUP BY key HAVING count(*) > 1', list.no, field.internalName);
  if (twice !== undefined) throw duplicateValues([field.title]);
}

/** Throws when a row has a value that another one has in a column of unique values. */
export function checkUnique(db: Database, list: List, item: Item): void {
  const taken = list.fields.filter((field) => {
    if (!field.unique) return false;
    const key = systemKey(item, field);
    return key !== null && db.get('SELECT 1 AS yes FROM item_keys WHERE list = ? AND field = ? AND key = ? AND item <> ?', list.no, field.internalName, key, item.id) !== undefined;
  });
  if (taken.length > 0) throw duplicateValues(taken.map((field) => field.title));
}

/** A column that is no longer indexed. */
export const dropIndex = (db: Database, list: Pick<List, 'no'>, name: string): void => db.run('DELETE FROM item_keys WHERE list = ? AND field = ?', list.no, name);

export const MAX_INDEXES = 20;
export const tooManyIndexes = (): Error => spException(500, -2130575236, 'The list already has the most indexed columns it may have (20).');
