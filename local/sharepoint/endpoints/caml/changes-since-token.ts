import { SpError } from '../../model/errors';
import type { Item } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import { EMPTY_VIEW } from '../../protocol/caml/view';
import { escapeXml } from '../../protocol/caml/xml';
import type { Context } from '../../protocol/http/exchange';
import type { Reply } from '../../protocol/odata/entity';
import { readView, whereOf } from '../../query/caml-query';
import { changesAfter, lastChange, token, type Change } from '../../store/changes';
import { findItem } from '../../store/items';
import type { List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { readToken } from '../changes/change-token';
import { demand, method, type Node } from '../core/node';
import { visibility } from '../items/item-access';
import { noArgument, objectIn } from './caml-body';
import { readChangeLogQuery, type ChangeLogQuery } from './change-log-query';
import { askedOf, dirAt } from './place';
import { braced, hexMask } from './row';
import { soapFields, soapRow } from './soap-row';
import { soapList } from './soap-schema';

/** What goes into the answer. */
interface Told {
  readonly rows: readonly Item[];
  /** `<Id …>` lines of rows that are gone. */
  readonly gone: readonly string[];
  /** The change the next reading begins after. */
  readonly upTo: number;
  readonly hasMore: boolean;
  /** Where the first reading goes on (ListItemCollectionPositionNext). */
  readonly next: string | undefined;
  readonly isWithSchema: boolean;
}

/** How many changes one reading tells at most, as of `getchanges`. */
const MOST = 1000;

const idLine = (type: string, change: Pick<Change, 'item' | 'uniqueId'>): string =>
  `<Id ChangeType="${type}"${change.uniqueId === undefined ? '' : ` UniqueId="${braced(change.uniqueId)}"`}>${change.item ?? ''}</Id>`;

/** A folder that is not there has no rows. */
function dirOrNone(ctx: Context, list: List, folder: string): string | undefined {
  try {
    return dirAt(ctx, list, folder);
  } catch (error) {
    if (error instanceof SpError && error.status === 404) return undefined;
    throw error;
  }
}

/** Everything, by pages: what a client without a token, or with one of an older schema, is told. */
function allRows(ctx: Context, list: List, query: ChangeLogQuery): Told {
  const asked = askedOf(ctx, list, EMPTY_VIEW);
  const dir = dirOrNone(ctx, list, query.folder);
  const where = query.contains !== undefined && query.view.where !== undefined ? { kind: 'and' as const, left: query.contains, right: query.view.where } : (query.contains ?? query.view.where);
  const page = dir === undefined ? { items: [], next: undefined }
    : readView(asked, { ...query.view, where, rowLimit: query.limit ?? (where === undefined ? MOST : undefined) }, dir, query.paging, visibility(ctx, list));
  return { rows: page.items, gone: [], upTo: lastChange(ctx.site), hasMore: false, next: page.next, isWithSchema: true };
}

/** What happened after a token: rows as they are now, and the ids of those that are gone or no longer meet the query. */
function changed(ctx: Context, list: List, query: ChangeLogQuery, after: number): Told {
  const changes = changesAfter(ctx.site, list.no, after, MOST);
  if (changes.some(({ item, kind }) => item === undefined && (kind === 'list' || kind === 'field'))) return allRows(ctx, list, query);
  const asked = askedOf(ctx, list, EMPTY_VIEW);
  const where = query.contains === undefined ? undefined : whereOf(asked, query.contains);
  const isVisible = visibility(ctx, list);
  const rows = new Map<number, Item>();
  const gone = new Map<number, string>();
  let upTo = after;
  for (const change of changes) {
    const { item: id } = change;
    if (id !== undefined && rows.size + gone.size === (query.limit ?? MOST) && !rows.has(id) && !gone.has(id)) return { rows: [...rows.values()], gone: [...gone.values()], upTo, hasMore: true, next: undefined, isWithSchema: false };
    upTo = change.no;
    if (id === undefined) continue;
    const item = findItem(ctx.site.db, list, id);
    if (item === undefined) gone.set(id, idLine('Delete', change));
    else if (!(isVisible?.(item) ?? true)) continue;
    else if (where?.test(item) ?? true) rows.set(id, item);
    else gone.set(id, idLine('MoveAway', change));
  }
  return { rows: [...rows.values()], gone: [...gone.values()], upTo: changes.length < MOST ? Math.max(upTo, lastChange(ctx.site)) : upTo, hasMore: changes.length === MOST, next: undefined, isWithSchema: false };
}

const SPACES = "xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'";

function xml(ctx: Context, list: List, query: ChangeLogQuery, told: Told): string {
  const mask = hexMask(ctx, list, undefined);
  const fields = soapFields(list, query.fields, query.isWithMandatory);
  const rows = told.rows.map((item) => soapRow(ctx, list, item, fields, query.isWithMandatory)).join('\n');
  const last = token(3, list.id, ctx.site.now(), told.upTo);
  const next = told.next === undefined ? '' : ` ListItemCollectionPositionNext="${escapeXml(told.next)}"`;
  return `<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult>
<listitems MinTimeBetweenSyncs='0' RecommendedTimeBetweenSyncs='180' MaxBulkDocumentSyncSize='500' MaxRecommendedEmbeddedFileSize='500' EffectivePermMask='${mask === '0x7fffffffffffffff' ? 'FullMask' : mask}' ${SPACES}>
<Changes LastChangeToken="${last}"${told.hasMore ? ' MoreChanges="TRUE"' : ''}>${told.isWithSchema ? soapList(ctx, list) : ''}${told.gone.join('')}</Changes>
<rs:data ItemCount="${told.rows.length}"${next}>
${rows}
</rs:data>
</listitems></GetListItemChangesSinceTokenResult>`;
}

/**
 * `getListItemChangesSinceToken` (13.3): XML with the changed rows, the ids of the deleted ones and the token to go on from.
 * Without a token: the schema, all rows and a token; so too when the list or its columns have changed since.
 * Errors of tokens are those of `getchanges` (13.4).
 */
export const changesSinceTokenNode = (ctx: Context, list: List): Node =>
  method('getListItemChangesSinceToken', (call): Reply => {
    demand(ctx, listScope(list.id), Permission.viewListItems);
    const body = objectIn(call.body, 'query');
    if (body === undefined) throw noArgument('query');
    const query = readChangeLogQuery(ctx, list, body);
    const told = query.token === '' ? allRows(ctx, list, query) : changed(ctx, list, query, readToken(ctx.site, query.token, { scope: 3, id: list.id }));
    return { kind: 'text', type: 'text/xml; charset=utf-8', text: xml(ctx, list, query, told) };
  });
