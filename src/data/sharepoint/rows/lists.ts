import type { IItem, IItems } from '@pnp/sp/items/types';
import type { IList } from '@pnp/sp/lists/types';
import type { SPFI } from '@pnp/sp';
import { allLists, type ListKind, type Row } from '../schema/lists';
import { columnsOf, type Columns } from '../mapper/columns';
import { parseRow, type RawRow } from '../mapper/parse-row';

const known = new Map<ListKind, Columns>();
const columns = (kind: ListKind): Columns => {
  const found = known.get(kind) ?? columnsOf(allLists[kind]);
  known.set(kind, found);
  return found;
};

/** The list behind a kind, by its address: titles can be changed by anyone who owns the site. */
export const listOf = (sp: SPFI, webUrl: string, kind: ListKind): IList =>
  sp.web.getList(`${new URL(webUrl).pathname.replace(/\/$/, '')}/Lists/${allLists[kind].name}`);

/** Rows of a kind, with every declared column selected. */
export const itemsOf = (sp: SPFI, webUrl: string, kind: ListKind): IItems =>
  listOf(sp, webUrl, kind).items.select(...columns(kind).select).expand(...columns(kind).expand);

/**
 * Rows of a kind with few of its columns, where many are read and most of their text is not needed: what SharePoint
 * keeps, who wrote the row, and the given columns by internal name. Read with `rowOf`, all others come out empty.
 */
export const someColumnsOf = (sp: SPFI, webUrl: string, kind: ListKind, wanted: readonly string[]): IItems => {
  const texts = Object.values(allLists[kind].fields).map(({ internal }) => internal);
  const select = columns(kind).select.filter((name) => wanted.includes(name) || (name.includes('/') ? name.startsWith('Author/') : !texts.includes(name)));
  return listOf(sp, webUrl, kind).items.select(...select).expand('Author');
};

/** One row of a kind by its id, with every declared column selected. */
export const itemOf = (sp: SPFI, webUrl: string, kind: ListKind, id: number): IItem =>
  listOf(sp, webUrl, kind).items.getById(id).select(...columns(kind).select).expand(...columns(kind).expand);

/** A row as the product sees it. The declaration of `kind` is what the type was inferred from. */
export const rowOf = <K extends ListKind>(kind: K, raw: RawRow): Row<K> => parseRow(allLists[kind], raw) as unknown as Row<K>;

/** Quotes a text for `$filter`. */
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
