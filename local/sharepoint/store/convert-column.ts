import { fitted } from '../model/convert-value';
import type { Values } from '../model/item';
import type { Stored } from '../model/values';
import type { Database, Row } from './database';
import type { List } from './lists';

/** Where rows of a list keep their values, the earlier versions too. */
const TABLES = [['items', 'id = ?', ['id']], ['versions', 'item = ? AND ui_version = ?', ['item', 'ui_version']]] as const;

/** Rewrites what every row of a list holds in one column, in its earlier versions too, without a new version of the row: its type changed, not its value. */
export function convertColumn(db: Database, list: Pick<List, 'no'>, name: string, convert: (held: Stored) => Stored): void {
  for (const [table, one, keys] of TABLES) {
    for (const row of db.all(`SELECT ${keys.join(', ')}, data FROM ${table} WHERE list = ?`, list.no)) {
      const data = JSON.parse(String(row['data'])) as Record<string, Stored>;
      if (!(name in data)) continue;
      db.run(`UPDATE ${table} SET data = ? WHERE list = ? AND ${one}`, JSON.stringify({ ...data, [name]: convert(data[name] ?? null) }), list.no, ...keys.map((key) => row[key] ?? null));
    }
  }
}

/** Takes the values of a column that goes out of every row and version: who makes another one of its name finds it empty. */
export function dropValues(db: Database, list: Pick<List, 'no'>, name: string): void {
  const path = `$."${name}"`;
  for (const [table] of TABLES) db.run(`UPDATE ${table} SET data = json_remove(data, ?1) WHERE list = ?2 AND json_type(data, ?1) IS NOT NULL`, path, list.no);
}

/** What a row keeps of itself beside its columns (`store/items`). */
const OWN = ['FileLeafRef', 'File_x0020_Type', 'CheckoutUser', '_CopySource'];

/** The values of a row from an earlier day or another list, as a list's columns keep them now; those of columns it has not are gone. */
export const fittedValues = ({ fields }: Pick<List, 'fields'>, data: Values): Values =>
  Object.fromEntries(Object.entries(data).flatMap(([name, held]): [string, Stored][] => {
    const field = fields.find(({ internalName }) => internalName === name);
    if (field === undefined) return name.startsWith('#') || OWN.includes(name) ? [[name, held]] : [];
    return [[name, OWN.includes(name) ? held : fitted(held, field)]];
  }));

/** The same of a row as it stands in a table. */
export const fittedRow = (list: Pick<List, 'fields'>, row: Row): Row => ({ ...row, data: JSON.stringify(fittedValues(list, JSON.parse(String(row['data'])) as Values)) });
