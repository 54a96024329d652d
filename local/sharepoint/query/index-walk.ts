import type { Database, Row } from '../store/database';
import type { List } from '../store/lists';
import type { SortKey } from '../model/values';

/** Where a walk begins: behind this row. */
export interface After {
  readonly key: SortKey;
  readonly id: number;
}

const ROWS = 'SELECT i.* FROM item_keys k CROSS JOIN items i ON i.list = k.list AND i.id = k.item WHERE k.list = ? AND k.field = ?';
const KEY = 'SELECT key FROM item_keys WHERE list = ? AND field = ?';

/**
 * The rows of a list in the order of one indexed column, and within equal values by id: key by key, each found in the index, so that
 * a page costs what it shows and not what the list holds. `isBack` gives them the other way round.
 */
export function* walkIndex(db: Database, list: List, field: string, isDescending: boolean, isBack: boolean, after: After | undefined): Iterable<Row> {
  const isDown = isDescending !== isBack;
  const order = isBack ? 'DESC' : 'ASC';
  let key: SortKey | undefined;
  if (after !== undefined) {
    key = after.key;
    yield* db.iterate(`${ROWS} AND k.key IS ? AND k.item ${isBack ? '<' : '>'} ? ORDER BY k.item ${order}`, list.no, field, key, after.id);
  }
  for (;;) {
    const next = nextKey(db, list, field, isDown, key);
    if (next === undefined) return;
    key = next;
    yield* db.iterate(`${ROWS} AND k.key IS ? ORDER BY k.item ${order}`, list.no, field, key);
  }
}

/** The value that comes behind one; undefined as `key` for the first, null sorts before all others. */
function nextKey(db: Database, list: List, field: string, isDown: boolean, key: SortKey | undefined): SortKey | undefined {
  if (key === undefined) return keyOf(db.get(`${KEY} ORDER BY key ${isDown ? 'DESC' : 'ASC'} LIMIT 1`, list.no, field));
  if (isDown) {
    if (key === null) return undefined;
    const row = db.get(`${KEY} AND key < ? ORDER BY key DESC LIMIT 1`, list.no, field, key);
    return keyOf(row ?? db.get(`${KEY} AND key IS NULL LIMIT 1`, list.no, field));
  }
  const row = key === null
    ? db.get(`${KEY} AND key > ? ORDER BY key LIMIT 1`, list.no, field, -Infinity)
    : db.get(`${KEY} AND key > ? ORDER BY key LIMIT 1`, list.no, field, key);
  return keyOf(row);
}

const keyOf = (row: Row | undefined): SortKey | undefined => (row === undefined ? undefined : (row['key'] ?? null));
