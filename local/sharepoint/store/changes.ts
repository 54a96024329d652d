import type { Row } from './database';
import type { Item } from '../model/item';
import type { List } from './lists';
import type { Site } from './site';

/** ChangeType numbers of SharePoint. */
export const CHANGE = { add: 1, update: 2, delete: 3 } as const;
export type ChangeName = keyof typeof CHANGE;

export interface Change {
  readonly no: number;
  readonly list: number;
  /** undefined for a change of the list itself. */
  readonly item: number | undefined;
  readonly uniqueId: string | undefined;
  readonly type: number;
  readonly at: string;
}

export function recordChange(site: Site, list: List, name: ChangeName, item: Item | undefined, editor: number): void {
  site.db.run('INSERT INTO changes (list, item, unique_id, type, at, editor) VALUES (?, ?, ?, ?, ?, ?)',
    list.no, item?.id ?? null, item?.uniqueId ?? null, CHANGE[name], site.now(), editor);
}

const toChange = (row: Row): Change => ({
  no: Number(row['no']),
  list: Number(row['list']),
  item: row['item'] === null ? undefined : Number(row['item']),
  uniqueId: row['unique_id'] === null ? undefined : String(row['unique_id']),
  type: Number(row['type']),
  at: String(row['at']),
});

/** Changes after a number, oldest first. `list` undefined means the whole web. */
export function changesAfter(site: Site, list: number | undefined, after: number, limit: number): Change[] {
  const rows = list === undefined
    ? site.db.all('SELECT * FROM changes WHERE no > ? ORDER BY no LIMIT ?', after, limit)
    : site.db.all('SELECT * FROM changes WHERE list = ? AND no > ? ORDER BY no LIMIT ?', list, after, limit);
  return rows.map(toChange);
}

export const lastChange = (site: Site): number => Number(site.db.get('SELECT max(no) AS top FROM changes')?.['top'] ?? 0);
/** The last change before an instant, for tokens that name only a time. */
export const lastChangeBefore = (site: Site, iso: string): number =>
  Number(site.db.get('SELECT max(no) AS top FROM changes WHERE at < ?', iso)?.['top'] ?? 0);

const TICKS_AT_EPOCH = 621355968000000000n;
export const ticks = (iso: string): bigint => BigInt(Date.parse(iso)) * 10000n + TICKS_AT_EPOCH;
export const fromTicks = (value: bigint): string => new Date(Number((value - TICKS_AT_EPOCH) / 10000n)).toISOString();

/** `1;<scope>;<guid>;<ticks>;<number>`; scope 2 is the web, 3 a list. */
export const token = (scope: 2 | 3, id: string, iso: string, no: number): string => `1;${scope};${id};${ticks(iso)};${no}`;

/** The change number a token stands after; undefined for a text that is no token. */
export function tokenNumber(site: Site, text: string): number | undefined {
  const [version, , , tick, no] = text.split(';');
  if (version !== '1' || tick === undefined || no === undefined || !/^\d+$/.test(tick) || !/^-?\d+$/.test(no)) return undefined;
  return no === '-1' ? lastChangeBefore(site, `${fromTicks(BigInt(tick)).slice(0, 19)}Z`) : Number(no);
}
