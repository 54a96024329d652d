import { accessDenied, noList, noListId } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { List } from '../../store/lists';
import { mayEnter } from '../core/enter';

/** A list one may not read is not there: neither in the collection nor by name. */
const canSee = mayEnter;

export const visibleLists = (ctx: Context): List[] => ctx.site.lists.all().filter((list) => canSee(ctx, list));

export function listByTitle(ctx: Context, title: string): List {
  const list = ctx.site.lists.byTitle(title);
  if (list === undefined || !canSee(ctx, list)) throw noList(title, ctx.webUrl);
  return list;
}

export function listById(ctx: Context, id: string): List {
  const list = ctx.site.lists.byId(id);
  if (list === undefined || !canSee(ctx, list)) throw noListId();
  return list;
}

/** By server-relative (`/sites/demo/Lists/X`) or web-relative address. */
export function listByUrl(ctx: Context, url: string): List {
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const inWeb = path.toLowerCase().startsWith(`${ctx.webPath.toLowerCase()}/`) ? path.slice(ctx.webPath.length + 1) : path.replace(/^\/+/, '');
  const list = ctx.site.lists.byFolder(inWeb);
  if (list === undefined) throw noListId();
  // An address tells that something is there, unlike the collection: it is refused, not hidden.
  if (!canSee(ctx, list)) throw accessDenied();
  return list;
}
