import { collection, type Entity, type Reply } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { CHANGE, changesAfter, changesBefore, type Change } from '../../store/changes';
import type { List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { itemScope, listScope } from '../../store/permissions';
import { demand, may, type Call } from '../core/node';
import { changeEntity } from './change-entity';
import { loggedLists, type LoggedList } from '../../store/list-index';
import { changeQuery } from './change-query';
import { logStart, readToken, type TokenOf } from './change-token';

const AT_ONCE = 1000;
const SET = 'SP.ApiData.Changes';

/** Which part of the log is asked for. */
interface Asked {
  readonly of: TokenOf;
  /** The list's number, where it is one list. */
  readonly only?: number;
  readonly concerns: (change: Change) => boolean;
}

/** Whether the caller may know of a change: of a list, and of a row that is still there, they must be able to read it. */
function isOpenTo(ctx: Context, change: Change, list: LoggedList | undefined): boolean {
  if (list === undefined) return change.list === 0 || change.kind === 'list';
  if (!may(ctx, listScope(list.id), Permission.viewListItems)) return false;
  return change.item === undefined || change.type === CHANGE.delete || may(ctx, itemScope(list.id, change.item), Permission.viewListItems);
}

/** The log from the place asked for, in the order asked for. */
function* lines(ctx: Context, only: number | undefined, start: number, end: number, latestFirst: boolean): Iterable<Change> {
  let at = latestFirst ? end + 1 : start;
  for (;;) {
    const some = latestFirst ? changesBefore(ctx.site, only, at, AT_ONCE) : changesAfter(ctx.site, only, at, AT_ONCE);
    for (const change of some) {
      at = change.no;
      if (latestFirst ? change.no <= start : change.no > end) return;
      yield change;
    }
    if (some.length < AT_ONCE) return;
  }
}

function read(ctx: Context, call: Call, { of, only, concerns }: Asked): Reply {
  const query = changeQuery(call.body);
  const limit = Math.min(query.limit, call.options.top ?? query.limit);
  const start = query.start === undefined ? 0 : readToken(ctx.site, query.start, of);
  const end = query.end === undefined ? Number.MAX_SAFE_INTEGER - 1 : readToken(ctx.site, query.end, of);
  const oldest = logStart(ctx.site);
  const lists = loggedLists(ctx.site);
  const out: Entity[] = [];
  for (const change of limit === 0 ? [] : lines(ctx, only, start, end, query.latestFirst)) {
    const list = lists.get(change.list);
    if (change.at < oldest || !concerns(change) || !query.isWanted(change) || !isOpenTo(ctx, change, list)) continue;
    out.push(changeEntity(ctx.site, of, change, list));
    if (out.length === limit) break;
  }
  return collection(SET, out);
}

/** `getChanges` of a list: oldest first. */
export function listChanges(ctx: Context, list: List, call: Call): Reply {
  demand(ctx, listScope(list.id), Permission.viewListItems);
  return read(ctx, call, { of: { scope: 3, id: list.id }, only: list.no, concerns: () => true });
}

/** `getChanges` of one row, with tokens of its list. */
export function itemChanges(ctx: Context, list: List, id: number, call: Call): Reply {
  demand(ctx, itemScope(list.id, id), Permission.viewListItems);
  return read(ctx, call, { of: { scope: 3, id: list.id }, only: list.no, concerns: ({ item }) => item === id });
}

/** `getChanges` of the web: of every list of it the caller may read, and of the web itself. */
export const webChanges = (ctx: Context, call: Call): Reply =>
  read(ctx, call, { of: { scope: 2, id: ctx.site.meta('webId') }, concerns: ({ web }) => web === ctx.site.webKey });

/** `getChanges` of the site collection: of all its webs. */
export const siteChanges = (ctx: Context, call: Call): Reply =>
  read(ctx, call, { of: { scope: 1, id: ctx.site.webs.root.meta('siteId') }, concerns: () => true });
