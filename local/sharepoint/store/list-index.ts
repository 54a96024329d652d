import type { Database } from './database';
import type { List } from './lists';
import type { Site } from './site';

/** When a row of a web's lists was last changed. */
export const lastModifiedIn = (site: Site): string =>
  String(site.db.get('SELECT max(item_modified) AS last FROM lists WHERE web = ? AND recycled IS NULL', site.webKey)?.['last'] ?? site.meta('created'));

/** A list as the log knows it: also one that is in the recycle bin. */
export interface LoggedList {
  readonly no: number;
  readonly id: string;
  readonly web: string;
  readonly isRecycled: boolean;
}

/** The lists of all webs by their number, those in the recycle bin too. */
export const loggedLists = ({ db }: Pick<Site, 'db'>): ReadonlyMap<number, LoggedList> =>
  new Map(db.all('SELECT no, id, web, recycled FROM lists').map((row) => {
    const no = Number(row['no']);
    return [no, { no, id: String(row['id']), web: String(row['web']), isRecycled: row['recycled'] !== null }];
  }));

/** Takes a row's number out of the sequence: no other row will have it. */
export function reserveItemId(db: Database, list: Pick<List, 'no'>): number {
  const next = Number(db.get('SELECT next_id FROM lists WHERE no = ?', list.no)?.['next_id']);
  db.run('UPDATE lists SET next_id = next_id + 1 WHERE no = ?', list.no);
  return next;
}

/** The row whose UniqueId or GUID column this is. */
export function itemIdByGuid(db: Database, list: Pick<List, 'no'>, guid: string): number | undefined {
  const row = db.get('SELECT id FROM items WHERE list = ? AND (unique_id = ? OR guid = ?)', list.no, guid, guid);
  return row === undefined ? undefined : Number(row['id']);
}
