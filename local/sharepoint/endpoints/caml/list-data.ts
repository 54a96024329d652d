import type { CamlView } from '../../protocol/caml/view';
import type { Context } from '../../protocol/http/exchange';
import { readView } from '../../query/caml-query';
import type { List } from '../../store/lists';
import { visibility } from '../items/item-access';
import { askedOf, dirAt } from './place';
import { hexMask, rowOf, type Row, type RowStyle } from './row';
import { filtersOf, sortsOf, type Given } from './url-filters';
import { columnsShown } from './view-fields';

/** What is asked of a rendered page beside its view. */
export interface Asking extends RowStyle {
  readonly given: Given;
  /** Where the page begins; undefined for the first. */
  readonly page: URLSearchParams | undefined;
  readonly viewId: string | undefined;
  readonly folderUrl: string;
  readonly isAllColumns: boolean;
}

const NO_VIEW = '00000000-0000-0000-0000-000000000000';
/** How many rows a rendered view shows that does not say. */
const USUAL_LIMIT = 30;

function filterLink(given: Given): string {
  const parts = ['', '1', '2', '3'].flatMap((n) => {
    const field = given(`FilterField${n}`);
    return field === undefined || field === '' ? [] : [`FilterField${n}=${encodeURIComponent(field)}&FilterValue${n}=${encodeURIComponent(given(`FilterValue${n}`) ?? '')}`];
  });
  return `?${parts.join('&')}`;
}

/** What a next link carries on from the request: without it the next page would be another query's. */
function carried(given: Given): string {
  const sort = ['SortField', 'SortDir'].flatMap((name) => (given(name) === undefined ? [] : [`&${name}=${encodeURIComponent(given(name) ?? '')}`]));
  const link = filterLink(given);
  return sort.join('') + (link === '?' ? '' : `&${link.slice(1)}`);
}

/**
 * A page of rendered rows with the links to its neighbours: `{Row, FirstRow, LastRow, RowLimit, NextHref …}` (16.2).
 * The previous page's link is given where rows are in the order of their ids.
 */
export function listData(ctx: Context, list: List, chosen: CamlView, asking: Asking): Row {
  const { given, page: token } = asking;
  const filters = filtersOf(given);
  const sorts = sortsOf(given);
  const where = filters === undefined || chosen.where === undefined ? (filters ?? chosen.where) : { kind: 'and' as const, left: filters, right: chosen.where };
  const rowLimit = chosen.rowLimit ?? USUAL_LIMIT;
  const view: CamlView = { ...chosen, where, rowLimit, orderBy: [...sorts, ...chosen.orderBy] };
  const asked = askedOf(ctx, list, view);
  const columns = columnsShown(ctx.site, list, view, asked.columns, asking.isAllColumns);
  const read = readView(asked, view, dirAt(ctx, list, asking.folderUrl), token, visibility(ctx, list));
  const first = Math.max(1, Math.trunc(Number(token?.get('PageFirstRow') ?? 1)) || 1);
  const last = first + read.items.length - 1;
  const tail = `&View=${asking.viewId ?? NO_VIEW}${carried(given)}`;
  const isById = view.orderBy.length + view.groupBy.length === 0;
  const [start] = read.items;
  return {
    Row: read.items.map((item) => rowOf(ctx, list, columns, item, asking)),
    FirstRow: first,
    FolderPermissions: hexMask(ctx, list, undefined),
    LastRow: last,
    RowLimit: rowLimit,
    ...(read.next === undefined ? {} : { NextHref: `?${read.next}&PageFirstRow=${last + 1}${tail}` }),
    ...(first > 1 && isById && start !== undefined ? { PrevHref: `?Paged=TRUE&PagedPrev=TRUE&p_ID=${start.id}&PageFirstRow=${Math.max(1, first - rowLimit)}${tail}` } : {}),
    FilterLink: filterLink(given),
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderPrincipalCount: '0',
    CurrentFolderSpItemUrl: '',
    ...(sorts[0] === undefined ? {} : { SortField: sorts[0].field.name, SortDir: sorts[0].isDescending ? 'descending' : 'ascending' }),
  };
}
