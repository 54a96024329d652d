import { throttledQuery } from '../model/errors';
import type { Row } from '../store/database';
import { type Item } from '../model/item';
import { toItem } from '../store/item-row';
import type { List } from '../store/lists';
import type { Site } from '../store/site';
import { USER_LIST } from '../model/base-fields';
import { userRows } from '../store/user-rows';
import type { SortKey } from '../model/values';
import { parseFilter } from '../protocol/odata/filter';
import type { QueryOptions } from '../protocol/odata/options';
import { walkIndex } from './index-walk';
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

export interface Order {
  readonly name: string;
  readonly reader: Reader;
  readonly isDescending: boolean;
}

/** A condition on rows, whatever language it was written in. */
export interface Where {
  readonly test: (item: Item) => boolean;
  /** The rows its indexed columns leave; see `narrow` in plan.ts. */
  readonly narrow: (mustLead: boolean) => Narrowing | undefined;
}

/** Which rows are asked for, in which order, how many, and after which. */
export interface RowQuery {
  readonly where: Where | undefined;
  readonly order: readonly Order[];
  readonly size: number;
  readonly skipToken: URLSearchParams | undefined;
}

/** Reads one page of a list. `isVisible` hides rows the caller may not see. Throws the threshold's 500. */
export function readPage(site: Site, list: List, options: QueryOptions, isVisible: ((item: Item) => boolean) | undefined): Page {
  const expand = options.expand.map((path) => path.split('/')[0] ?? path);
  const filter = options.filter === undefined ? undefined : parseFilter(options.filter);
  const where = filter === undefined ? undefined : { test: compileFilter(site, list, filter, expand), narrow: (mustLead: boolean) => narrow(site, list, filter, expand, mustLead) };
  const order = options.orderBy.map((by): Order => ({ name: by.field, isDescending: by.isDescending, reader: readerOf(site, list, by.field, expand, 'sort') }));
  return readRows(site, list, { where, order, size: options.top ?? DEFAULT_PAGE, skipToken: options.skipToken }, isVisible);
}

/** Reads one page of the rows of a query. Throws the threshold's 500. */
export function readRows(site: Site, list: List, options: RowQuery, isVisible: ((item: Item) => boolean) | undefined): Page {
  const { where, order, size } = options;
  const isLarge = list.itemCount > THRESHOLD;
  if (isLarge && size > THRESHOLD) throw throttledQuery();
  const passes = (item: Item): boolean => (where?.test(item) ?? true) && (isVisible?.(item) ?? true);
  const byId = order.length === 0 || order[0]?.reader.field.internalName === 'ID';
  const narrowed = where === undefined ? undefined : candidates(site, where, isLarge, byId);
  if (size === 0) return { items: [], next: undefined };
  if (list.props.BaseTemplate === USER_LIST) return sorted(userRows(site.db, list.no), order, passes, size, options);
  if (byId) return inIdOrder(site, list, narrowed, passes, size, options, order[0]?.isDescending ?? false);
  if (isLarge && narrowed === undefined) return alongIndex(site, list, order, passes, size, options);
  const rows = site.db.all(`SELECT * FROM items WHERE list = ? ${within(narrowed)}`, list.no, ...argsOf(narrowed));
  return sorted(rows.map(toItem), order, passes, size, options);
}

/** The rows the indexed columns leave. Throws the threshold's 500 when a large list has no such column in it, or too many rows are left. */
function candidates(site: Site, where: Where, isLarge: boolean, byId: boolean): Narrowing | undefined {
  const found = where.narrow(isLarge);
  if (!isLarge) return found;
  if (found === undefined) throw throttledQuery();
  // `ID gt 20000` in the order of ids is a page by another name: no more rows are read than are shown.
  if (byId && found.ids?.isWhole === true) return found;
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

const within = (narrowed: Narrowing | undefined): string =>
  narrowed === undefined ? '' : narrowed.ids === undefined ? `AND id IN (${narrowed.sql})` : `AND ${narrowed.ids.test}`;
const argsOf = (narrowed: Narrowing | undefined): readonly (string | number)[] => narrowed?.ids?.args ?? narrowed?.args ?? [];

function inIdOrder(site: Site, list: List, narrowed: Narrowing | undefined, passes: (item: Item) => boolean, size: number, options: Pick<RowQuery, 'skipToken'>, isDescending: boolean): Page {
  const { isBack, after } = startOf([], options.skipToken);
  const isDown = isDescending !== isBack;
  const start = after === undefined ? '' : `AND id ${isDown ? '<' : '>'} ?`;
  const sql = `SELECT * FROM items WHERE list = ? ${start} ${within(narrowed)} ORDER BY id ${isDown ? 'DESC' : 'ASC'}`;
  const args = [list.no, ...(after === undefined ? [] : [after.id]), ...argsOf(narrowed)];
  const { items, hasMore } = fill(site.db.iterate(sql, ...args), passes, size);
  return page([], items, hasMore, isBack);
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

/** Where a token says that the page begins. */
function startOf(order: readonly Order[], token: URLSearchParams | undefined): { readonly isBack: boolean; readonly after: { readonly keys: readonly SortKey[]; readonly id: number } | undefined } {
  const isBack = token?.get('PagedPrev')?.toUpperCase() === 'TRUE';
  if (token === undefined || !token.has('p_ID')) return { isBack, after: undefined };
  return { isBack, after: { keys: tokenKeys(order, token), id: Math.trunc(Number(token.get('p_ID'))) || 0 } };
}

/** A page as it is read; one that was read backwards is turned, and the page it came from follows it. */
function page(order: readonly Order[], read: readonly Item[], hasMore: boolean, isBack: boolean): Page {
  const items = isBack ? [...read].reverse() : read;
  const last = items.at(-1);
  return { items, next: (hasMore || isBack) && last !== undefined ? tokenFor(order, last) : undefined };
}

function sorted(rows: readonly Item[], order: readonly Order[], passes: (item: Item) => boolean, size: number, options: Pick<RowQuery, 'skipToken'>): Page {
  const keyed = rows.filter(passes).map((item) => ({ item, keys: keysOf(order, item) }));
  keyed.sort((a, b) => compareRows(order, a.keys, a.item.id, b.keys, b.item.id));
  const { isBack, after } = startOf(order, options.skipToken);
  if (isBack) keyed.reverse();
  const isBehind = (found: number): boolean => (isBack ? found < 0 : found > 0);
  const rest = after === undefined ? keyed : keyed.filter(({ item, keys }) => isBehind(compareRows(order, keys, item.id, after.keys, after.id)));
  return page(order, rest.slice(0, size).map(({ item }) => item), rest.length > size, isBack);
}

/** A large list in the order of one indexed column: the index is walked, nothing is sorted. */
function alongIndex(site: Site, list: List, order: readonly Order[], passes: (item: Item) => boolean, size: number, options: Pick<RowQuery, 'skipToken'>): Page {
  const [first, ...others] = order;
  if (first === undefined || others.length > 0 || !first.reader.isStored || !first.reader.field.indexed) throw throttledQuery();
  const { isBack, after } = startOf(order, options.skipToken);
  const from = after === undefined ? undefined : { key: after.keys[0] ?? null, id: after.id };
  const { items, hasMore } = fill(walkIndex(site.db, list, first.reader.field.internalName, first.isDescending, isBack, from), passes, size);
  return page(order, items, hasMore, isBack);
}

/** How many rows the caller may read: each is asked for, but not its columns. */
function countVisible(site: Site, list: List, isVisible: ((item: Item) => boolean) | undefined): number {
  let count = 0;
  const rows = site.db.iterate("SELECT list, id, guid, unique_id, version, ui_version, created, modified, author, editor, '{}' AS data FROM items WHERE list = ?", list.no);
  for (const row of rows) if (isVisible?.(toItem(row)) ?? true) count += 1;
  return count;
}

/** How many rows a filter leaves. Throws as `readPage` does. */
export function countRows(site: Site, list: List, options: QueryOptions, isVisible: ((item: Item) => boolean) | undefined): number {
  if (options.filter === undefined && isVisible === undefined) return list.itemCount;
  if (options.filter === undefined && list.props.BaseTemplate !== USER_LIST) return countVisible(site, list, isVisible);
  const whole: QueryOptions = { ...options, orderBy: [], top: undefined, skipToken: undefined };
  return readPage(site, list, { ...whole, top: list.itemCount > THRESHOLD && options.filter !== undefined ? THRESHOLD : Number.MAX_SAFE_INTEGER }, isVisible).items.length;
}
