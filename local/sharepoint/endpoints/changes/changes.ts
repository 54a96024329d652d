import { collection, type Entity, type Reply } from '../../protocol/odata/entity';
import { badQuery } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { CHANGE, changesAfter, token, tokenNumber, type Change } from '../../store/changes';
import type { List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { itemScope, listScope } from '../../store/permissions';
import { visibleLists } from '../lists/list-access';
import { demand, may, type Json } from '../core/node';

const MOST = 1000;

const isWanted = (query: Json, change: Change): boolean => {
  const kind = change.item === undefined ? query['List'] === true : query['Item'] === true;
  const verb = { [CHANGE.add]: 'Add', [CHANGE.update]: 'Update', [CHANGE.delete]: 'DeleteObject' }[change.type] ?? '';
  return kind && query[verb] === true;
};

function changeEntity(ctx: Context, list: List, change: Change): Entity {
  const isItem = change.item !== undefined;
  const type = isItem ? 'SP.ChangeItem' : 'SP.ChangeList';
  return {
    type,
    set: 'SP.ApiData.Changes',
    link: `${type}${change.no}`,
    props: {
      ChangeToken: { StringValue: token(3, list.id, change.at, change.no) },
      ChangeType: change.type,
      SiteId: ctx.site.meta('siteId'),
      Time: change.at,
      ...(isItem ? { Editor: '', EditorEmailHint: null, ItemId: change.item } : {}),
      ListId: list.id,
      ...(isItem ? { ServerRelativeUrl: '', SharedByUser: null, SharedWithUsers: null, UniqueId: change.uniqueId } : {}),
      WebId: ctx.site.meta('webId'),
    },
  };
}

/** The change number after which to read, from a query's ChangeTokenStart. */
function startOf(ctx: Context, query: Json, which: 'ChangeTokenStart' | 'ChangeTokenEnd'): number | undefined {
  const text = (query[which] as { StringValue?: unknown } | null | undefined)?.StringValue;
  if (text === undefined || text === null) return undefined;
  const no = tokenNumber(ctx.site, String(text));
  if (no === undefined) throw badQuery('The change token is not valid.');
  return no;
}

function read(ctx: Context, lists: ReadonlyMap<number, List>, only: number | undefined, query: Json): Reply {
  const limit = Math.min(Number(query['FetchLimit'] ?? MOST) || MOST, MOST);
  const end = startOf(ctx, query, 'ChangeTokenEnd') ?? Infinity;
  let after = startOf(ctx, query, 'ChangeTokenStart') ?? 0;
  const out: Entity[] = [];
  for (;;) {
    const batch = changesAfter(ctx.site, only, after, MOST);
    for (const change of batch) {
      after = change.no;
      const list = lists.get(change.list);
      if (list === undefined || change.no > end || !isWanted(query, change)) continue;
      if (change.item !== undefined && change.type !== CHANGE.delete && !may(ctx, itemScope(list.id, change.item), Permission.viewListItems)) continue;
      out.push(changeEntity(ctx, list, change));
      if (out.length === limit) return collection('SP.ApiData.Changes', out);
    }
    if (batch.length < MOST || after >= end) return collection('SP.ApiData.Changes', out);
  }
}

/** `getchanges` of a list: oldest first, at most 1,000. */
export function listChanges(ctx: Context, list: List, query: Json): Reply {
  demand(ctx, listScope(list.id), Permission.viewListItems);
  return read(ctx, new Map([[list.no, list]]), list.no, query);
}

/** `getchanges` of the web: of every list the caller may read. */
export const webChanges = (ctx: Context, query: Json): Reply =>
  read(ctx, new Map(visibleLists(ctx).map((list) => [list.no, list])), undefined, query);
