import { throttledQuery } from '../model/errors';
import { dirOf, isFolder, pathOf, type Item } from '../model/item';
import { isLookup, isMulti, typeOf } from '../model/field-types';
import { entityName } from '../model/field-def';
import { cannotComplete } from '../protocol/caml/errors';
import type { CamlOrder, CamlView, Scope } from '../protocol/caml/view';
import type { CamlTest } from '../protocol/caml/where';
import type { Filter } from '../protocol/odata/filter';
import { leafOf } from '../model/item-values';
import type { List } from '../store/lists';
import type { Site } from '../store/site';
import { columnsFor, keysOf, type Columns } from './caml-column';
import { toFilter, type Asked, type RowFilter } from './caml-where';
import { readRows, THRESHOLD, type Order, type Page, type Where } from './item-query';
import { narrow } from './plan';
import { compileFilter, readerOf } from './predicate';

/** What of a view decides its rows. */
export type RowView = Pick<CamlView, 'scope' | 'where' | 'orderBy' | 'groupBy' | 'rowLimit' | 'joins' | 'projected'>;

const hasRowTest = (filter: RowFilter): boolean => (filter.kind === 'and' || filter.kind === 'or' ? hasRowTest(filter.left) || hasRowTest(filter.right) : filter.kind === 'row');

function compile(site: Site, list: List, filter: RowFilter): (item: Item) => boolean {
  if (filter.kind === 'row') return filter.test;
  if (filter.kind === 'filter') return compileFilter(site, list, filter.filter, []);
  // What a filter can say whole is compiled as one.
  if (!hasRowTest(filter)) return compileFilter(site, list, asFilter(filter), []);
  const left = compile(site, list, filter.left);
  const right = compile(site, list, filter.right);
  return filter.kind === 'and' ? (item) => left(item) && right(item) : (item) => left(item) || right(item);
}

/** Stands for a test of a row where indexes are looked for: no index serves it. */
const UNINDEXED: Filter = { kind: 'not', inner: { kind: 'compare', op: 'eq', operand: { path: 'ID', part: undefined }, literal: { kind: 'null' } } };
const asFilter = (filter: RowFilter): Filter =>
  filter.kind === 'filter' ? filter.filter : filter.kind === 'row' ? UNINDEXED : { kind: filter.kind, left: asFilter(filter.left), right: asFilter(filter.right) };

function orderOf({ site, list, columns }: Asked, { field, isDescending }: CamlOrder): Order {
  const column = columns.find(field);
  const { type } = column.field;
  const path = entityName(column.name);
  if (columns.projected(column.name) === undefined && field.list === undefined && typeOf(type).canSort && !(isLookup(type) && isMulti(type)))
    return { name: column.name, isDescending, reader: readerOf(site, list, path, [], 'sort') };
  if (type === 'Note' || type === 'MultiChoice' || isMulti(type)) throw cannotComplete();
  const read = (item: Item): string | number | null => keysOf(site, column.field, column.read(item), false)[0] ?? null;
  return { name: column.name, isDescending, reader: { field: column.field, isStored: false, kind: type === 'DateTime' ? 'date' : 'text', read } };
}

/** Whether a row lies where a view of a folder looks. `dir` is the folder's path below the list's root. */
function inScope(scope: Scope, dir: string): (item: Item) => boolean {
  const at = dir.toLowerCase();
  const here = (item: Item): boolean => dirOf(item).toLowerCase() === at;
  const below = (item: Item): boolean => at === '' || here(item) || dirOf(item).toLowerCase().startsWith(`${at}/`);
  switch (scope) {
    case 'RecursiveAll': return below;
    case 'Recursive': return (item) => !isFolder(item) && below(item);
    case 'FilesOnly': return (item) => !isFolder(item) && here(item);
    default: return here;
  }
}

/** The path of a folder that is a row itself. */
export const dirOfFolder = (folder: Item | undefined): string => (folder === undefined ? '' : pathOf(dirOf(folder), leafOf(folder)));

export const columnsOfView = (site: Site, list: List, view: Pick<CamlView, 'joins' | 'projected'>): Columns => columnsFor(site, list, view);

/** A condition ready to be put to rows. */
export function whereOf(asked: Asked, test: CamlTest): Where {
  const { site, list } = asked;
  const filter = toFilter(asked, test);
  return {
    test: compile(site, list, filter),
    narrow: (mustLead) => narrow(site, list, asFilter(filter), [], mustLead),
  };
}

/**
 * One page of the rows a CAML view shows. Groups come before the order, and are not collapsed.
 * @param dir path of the folder it looks into; '' is the root
 * @param isVisible hides rows the caller may not see
 * Throws SharePoint's 500s: unknown columns, values that are none, the list view threshold.
 */
export function readView(asked: Asked, view: RowView, dir: string, skipToken: URLSearchParams | undefined, isVisible: ((item: Item) => boolean) | undefined): Page {
  const { site, list, columns } = asked;
  const where = view.where === undefined ? undefined : whereOf(asked, view.where);
  const order = [...view.groupBy, ...view.orderBy].map((by) => orderOf(asked, by));
  const isLarge = list.itemCount > THRESHOLD;
  // Without a limit all rows answer; of a large list only what an indexed condition leaves.
  if (isLarge && view.rowLimit === undefined && where === undefined) throw throttledQuery();
  const lies = inScope(view.scope, dir);
  const passes = (item: Item): boolean => lies(item) && columns.isJoined(item) && (isVisible?.(item) ?? true);
  return readRows(site, list, { where, order, size: view.rowLimit ?? (isLarge ? THRESHOLD : Number.MAX_SAFE_INTEGER), skipToken }, passes);
}
