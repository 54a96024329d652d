import type { Database, Row } from './database';
import type { List } from './lists';

/** Rows of tables as they stood, by table. */
export type Snapshot = Readonly<Record<string, readonly Row[]>>;

/** Tables that say something of a row of a list under the list's number; bytes stay where they are. */
const BY_NUMBER = [['items', 'id'], ['versions', 'item'], ['files', 'item'], ['folders', 'item']] as const;

/** Ids of a row and of all that lies in it, at any depth. */
export const rowsWithin = (db: Database, list: Pick<List, 'id'>, item: number): number[] =>
  db.all(
    `WITH RECURSIVE inner_rows (item) AS (SELECT ?1 UNION ALL SELECT p.item FROM placed p JOIN inner_rows i ON p.folder = i.item WHERE p.list = ?2)
     SELECT item FROM inner_rows`, item, list.id,
  ).map((row) => Number(row['item']));

/** All that is known of a row and of what lies in it: values, versions, names, places, rights. */
export function snapshotOf(db: Database, list: Pick<List, 'no' | 'id'>, item: number): Snapshot {
  const ids = rowsWithin(db, list, item);
  const out: Record<string, Row[]> = {};
  for (const [table, column] of BY_NUMBER) out[table] = ids.flatMap((id) => db.all(`SELECT * FROM ${table} WHERE list = ? AND ${column} = ?`, list.no, id));
  out['placed'] = ids.flatMap((id) => db.all('SELECT * FROM placed WHERE list = ? AND item = ?', list.id, id));
  for (const table of ['scopes', 'assignments']) out[table] = ids.flatMap((id) => db.all(`SELECT * FROM ${table} WHERE scope = ?`, `item:${list.id}:${id}`));
  return out;
}

/** Writes rows back where they were. Throws SQLite's error where one is there already. */
export function putBack(db: Database, table: string, rows: readonly Row[] | undefined): void {
  for (const row of rows ?? []) {
    const columns = Object.keys(row);
    db.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row));
  }
}

/** How much a row and what lies in it take: the bytes of their files and the text of their values. */
export const sizeWithin = (db: Database, list: Pick<List, 'no' | 'id'>, item: number): number =>
  rowsWithin(db, list, item).reduce((sum, id) => sum
    + Number(db.get('SELECT sum(size) AS n FROM file_contents WHERE list = ? AND item = ?', list.no, id)?.['n'] ?? 0)
    + Number(db.get('SELECT length(data) AS n FROM items WHERE list = ? AND id = ?', list.no, id)?.['n'] ?? 0), 0);
