import { throttledQuery } from '../model/errors';
import type { Row } from '../store/database';
import { toItem, type Item } from '../model/item';
import type { List } from '../store/lists';
import type { Site } from '../store/site';
import { USER_LIST, userRows } from '../store/user-rows';
import type { SortKey } from '../model/values';
import { parseFilter, type Filter } from '../protocol/odata/filter';
import type { QueryOptions } from '../protocol/odata/options';
import { narrow, type Narrowing } from './plan';
import { compareKeys, compileFilter, readerOf, type Reader } from './predicate';

/** SharePoint Online's list view threshold. */
export const THRESHOLD = 5000;
export const DEFAULT_PAGE = 100;

export interface Page {
  readonly items: readonly Item[];
  /** The `$skiptoken` of the next page; undefined on the last. */
  readonly next: string | undefined;
}

interface Order {
  readonly name: string;
  readonly reader: Reader;
  readonly isDescending: boolean;
}

/** Reads one page of a list. `isVisible` hides rows the caller may not see. Throws the threshold's 500. */
export function readPage(site: Site, list: List, options: QueryOptions, isVisible: ((item: Item) => boolean) | undefined): Page {
  const size = options.top ?? DEFAULT_PAGE;
  const isLarge = list.itemCount > THRESHOLD;
  if (isLarge && size > THRESHOLD) throw throttledQuery();
  const expand = options.expand.map((path) => path.split('/')[0] ?? path);
  const filter = options.filter === undefined ? undefined : parseFilter(options.filter);
  const test = filter === undefined ? undefined : compileFilter(site, list, filter, expand);
  const order = options.orderBy.map((by): Order => ({ name: by.field, isDescending: by.isDescending, reader: readerOf(site, list, by.field, expand, 'sort') }));
  const passes = (item: Item): boolean => (test?.(item) ?? true) && (isVisible?.(item) ?? true);
  const narrowed = filter === undefined ? undefined : candidates(site, list, filter, expand, isLarge);
  if (size === 0) return { items: [], next: undefined };
  if (list.props.BaseTemplate === USER_LIST) return sorted(userRows(site.db, list.no), order, passes, size, options);
  const byId = order.length === 0 || order[0]?.reader.field.internalName === 'ID';
  if (byId) return inIdOrder(site, list, narrowed, passes, size, options, order[0]?.isDescending ?? false);
  if (isLarge && narrowed === undefined) return alongIndex(site, list, order, passes, size, options);
  const rows = site.db.all(`SELECT * FROM items WHERE list = ? ${within(narrowed)}`, list.no, ...(narrowed?.args ?? []));
  return sorted(rows.map(toItem), order, passes, size, options);
}

function candidates(site: Site, list: List, filter: Filter, expand: readonly string[], isLarge: boolean): Narrowing | undefined {
  const found = narrow(site, list, filter, expand, isLarge);
  if (!isLarge) return found;
  if (found === undefined) throw throttledQuery();
  const rows = Number(site.db.get(`SELECT count(*) AS n FROM (SELECT item FROM (${found.sql}) LIMIT ${THRESHOLD + 1})`, ...found.args)?.['n']);
  if (rows > THRESHOLD) throw throttledQuery();
  return found;
}

/** Takes rows until the page is full and one more is known to follow. */
function fill(rows: Iterable<Row>, passes: (item: Item) => boolean, size: number): { items: Item[]; hasMore: boolean } {
  const items: Item[] = [];
  for (const row of rows) {
    const item = toItem(row);
    if (!passes(item)) continue;
    if (items.length === size) return { items, hasMore: true };
    items.push(item);
  }
  return { items, hasMore: false };
}

const within = (narrowed: Narrowing | undefined): string => (narrowed === undefined ? '' : `AND id IN (${narrowed.sql})`);

function inIdOrder(site: Site, list: List, narrowed: Narrowing | undefined, passes: (item: Item) => boolean, size: number, options: QueryOptions, isDescending: boolean): Page {
  const token = options.skipToken;
  const from = token === undefined || !token.has('p_ID') ? undefined : Number(token.get('p_ID'));
  const isBack = token?.get('PagedPrev')?.toUpperCase() === 'TRUE';
  const isDown = isDescending !== isBack;
  const start = from === undefined ? '' : `AND id ${isDown ? '<' : '>'} ${Math.trunc(from) || 0}`;
  const sql = `SELECT * FROM items WHERE list = ? ${start} ${within(narrowed)} ORDER BY id ${isDown ? 'DESC' : 'ASC'}`;
  const { items, hasMore } = fill(site.db.iterate(sql, list.no, ...(narrowed?.args ?? [])), passes, size);
  if (isBack) items.reverse();
  const last = items.at(-1);
  return { items, next: (hasMore || isBack) && last !== undefined ? `Paged=TRUE&p_ID=${last.id}` : undefined };
}

const keysOf = (order: readonly Order[], item: Item): SortKey[] => order.map((by) => by.reader.read(item));

function compareRows(order: readonly Order[], a: readonly SortKey[], aId: number, b: readonly SortKey[], bId: number): number {
  for (let i = 0; i < order.length; i += 1) {
    const found = compareKeys(a[i] ?? null, b[i] ?? null) * (order[i]?.isDescending === true ? -1 : 1);
    if (found !== 0) return found;
  }
  return aId - bId;
}

/** `p_<Column>` values of a token, in the form keys have. */
function tokenKeys(order: readonly Order[], token: URLSearchParams): SortKey[] {
  return order.map(({ name, reader }) => {
    const text = token.get(`p_${name}`);
    if (text === null || text === '') return null;
    return reader.kind === 'text' ? text : Number(text);
  });
}

const tokenFor = (order: readonly Order[], item: Item): string => {
  const keys = keysOf(order, item);
  const parts = order.map((by, i) => `&p_${by.name}=${encodeURIComponent(String(keys[i] ?? ''))}`);
  return `Paged=TRUE${parts.join('')}&p_ID=${item.id}`;
};

function sorted(rows: readonly Item[], order: readonly Order[], passes: (item: Item) => boolean, size: number, options: QueryOptions): Page {
  const keyed = rows.filter(passes).map((item) => ({ item, keys: keysOf(order, item) }));
  keyed.sort((a, b) => compareRows(order, a.keys, a.item.id, b.keys, b.item.id));
  const token = options.skipToken;
  const after = token === undefined ? undefined : tokenKeys(order, token);
  const id = Number(token?.get('p_ID') ?? 0);
  const rest = after === undefined ? keyed : keyed.filter(({ item, keys }) => compareRows(order, keys, item.id, after, id) > 0);
  const items = rest.slice(0, size).map(({ item }) => item);
  const last = items.at(-1);
  return { items, next: rest.length > size && last !== undefined ? tokenFor(order, last) : undefined };
}

/** A large list in the order of one indexed column: the index is walked, nothing is sorted. */
function alongIndex(site: Site, list: List, order: readonly Order[], passes: (item: Item) => boolean, size: number, options: QueryOptions): Page {
  const [first, ...others] = order;
  if (first === undefined || others.length > 0 || !first.reader.isStored || !first.reader.field.indexed) throw throttledQuery();
  const way = first.isDescending ? 'DESC' : 'ASC';
  const token = options.skipToken;
  const args: (string | number)[] = [list.no, first.reader.field.internalName];
  let start = '';
  if (token !== undefined) {
    const key = tokenKeys(order, token)[0] ?? null;
    const id = Math.trunc(Number(token.get('p_ID') ?? 0)) || 0;
    if (key === null) start = first.isDescending ? `AND key IS NULL AND item > ${id}` : `AND (key IS NOT NULL OR item > ${id})`;
    else {
      start = first.isDescending ? `AND (key < ? OR key IS NULL OR (key = ? AND item > ${id}))` : `AND (key > ? OR (key = ? AND item > ${id}))`;
      args.push(key, key);
    }
  }
  const sql = `SELECT i.* FROM item_keys k JOIN items i ON i.list = k.list AND i.id = k.item WHERE k.list = ? AND k.field = ? ${start} ORDER BY k.key ${way}, k.item`;
  const { items, hasMore } = fill(site.db.iterate(sql, ...args), passes, size);
  const last = items.at(-1);
  return { items, next: hasMore && last !== undefined ? tokenFor(order, last) : undefined };
}
