import type { Row } from './database';
import type { Site } from './site';
import type { Snapshot } from './snapshot';

/** RecycleBinItemType: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee543409(v=office.15) */
export const BIN_TYPE = { file: 1, fileVersion: 2, item: 3, list: 4, folder: 5, attachment: 7, itemVersion: 8 } as const;

/** What is told of a thing in the recycle bin. */
export interface BinDef {
  readonly type: number;
  /** 1: a person's own bin; 2: the site collection's, where an owner still finds it. */
  readonly stage: 1 | 2;
  /** Key of the web it was in. */
  readonly web: string;
  readonly title: string;
  readonly leaf: string;
  /** Where it lay: `sites/demo/Lists/X`, without a slash in front. */
  readonly dir: string;
  readonly size: number;
  readonly author: number;
  /** Raised with every thing thrown away: many fall in one second. */
  readonly order: number;
  /** The version that was thrown away, the name of an attachment … */
  readonly detail?: string | number;
}

/** A thing in the recycle bin. */
export interface BinEntry extends BinDef {
  readonly id: string;
  readonly list: number;
  readonly item: number | undefined;
  readonly at: string;
  readonly by: number;
}

/** Bytes that wait in the bin lie under this kind, by the id of their entry. */
export const BIN_BYTES = 'recycled';

const DAYS_KEPT = 93;
const DAY = 86_400_000;

export type Thrown = Omit<BinDef, 'stage' | 'web' | 'order' | 'dir'> & {
  readonly list: number;
  readonly item?: number;
  /** Server-relative: `/sites/demo/Lists/X`. */
  readonly dir: string;
  readonly rows: Snapshot;
};

/** Puts a thing in the bin and gives its id there. */
export function throwAway(site: Site, { list, item, rows, dir, ...thrown }: Thrown, by: number): string {
  const { db } = site;
  const id = site.newGuid();
  const order = Number(db.get("SELECT max(json_extract(def, '$.order')) AS top FROM recycled")?.['top'] ?? 0) + 1;
  const def: BinDef = { ...thrown, dir: dir.replace(/^\/+|\/+$/g, ''), stage: 1, web: site.webKey, order };
  db.run('INSERT INTO recycled (id, list, item, title, at, by, row, def) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', id, list, item ?? null, thrown.title, site.now(), by, JSON.stringify(rows), JSON.stringify(def));
  return id;
}

const toEntry = (row: Row): BinEntry => ({
  ...(JSON.parse(String(row['def'])) as BinDef),
  id: String(row['id']), list: Number(row['list']), item: row['item'] === null ? undefined : Number(row['item']), at: String(row['at']), by: Number(row['by']),
});

/** What lies in the bin of the whole site collection, the latest first. After 93 days a thing is not there any more. */
export function binEntries(site: Site): BinEntry[] {
  const oldest = new Date(site.clock().getTime() - DAYS_KEPT * DAY).toISOString();
  return site.db.all("SELECT id, list, item, at, by, def FROM recycled WHERE at >= ? AND def <> '{}' ORDER BY json_extract(def, '$.order') DESC", oldest).map(toEntry);
}

export const rowsOfEntry = (site: Site, id: string): Snapshot => JSON.parse(String(site.db.get('SELECT row FROM recycled WHERE id = ?', id)?.['row'] ?? '{}')) as Snapshot;

export function moveToStage(site: Site, entry: BinEntry, stage: 1 | 2): void {
  site.db.run("UPDATE recycled SET def = json_set(def, '$.stage', ?) WHERE id = ?", stage, entry.id);
}

export const dropEntry = (site: Site, id: string): void => site.db.run('DELETE FROM recycled WHERE id = ?', id);
