import type { Stored } from '../model/values';
import type { Database } from './database';
import type { List } from './lists';

/** Rewrites what every row of a list holds in one column, without a new version of the row: its type changed, not its value. */
export function convertColumn(db: Database, list: Pick<List, 'no'>, name: string, convert: (held: Stored) => Stored): void {
  for (const row of db.all('SELECT id, data FROM items WHERE list = ?', list.no)) {
    const data = JSON.parse(String(row['data'])) as Record<string, Stored>;
    if (!(name in data)) continue;
    db.run('UPDATE items SET data = ? WHERE list = ? AND id = ?', JSON.stringify({ ...data, [name]: convert(data[name] ?? null) }), list.no, row['id'] ?? null);
  }
}
