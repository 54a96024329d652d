import { accessDenied, SpError } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { allPrincipals } from '../../store/principals';
import type { Site } from '../../store/site';
import { may, type Node } from '../core/node';

/** The same caller's context in another web of the site collection. */
export const contextOf = (ctx: Context, site: Site): Context => (site.webKey === ctx.site.webKey ? ctx : ctx.of(site.webPath));

export const mayOpen = (ctx: Context, site: Site): boolean => may(ctx, site.scope, Permission.open);

/** A node of another web: its answers name that web, and one who may not open it is refused. */
export function inWeb(ctx: Context, site: Site, open: (inner: Context) => Node | undefined): Node | undefined {
  if (!mayOpen(ctx, site)) throw accessDenied();
  const inner = contextOf(ctx, site);
  const node = open(inner);
  return node === undefined || inner === ctx ? node : { ...node, web: inner.webUrl };
}

/** A user by id, or the first site administrator where nobody is named; null when there is none any more. */
export function personNode(ctx: Context, name: string, id: string): Node {
  const users = allPrincipals(ctx.site.db, 'user');
  const user = id === '' ? users.find(({ isSiteAdmin }) => isSiteAdmin) : users.find((one) => one.id === Number(id));
  return user === undefined ? { name: 'SP.User', get: () => ({ kind: 'null', name }) } : ctx.at(`Web/GetUserById(${user.id})`);
}

/** The web of this id in the site collection. */
export function webById(ctx: Context, id: string): Site {
  const site = ctx.site.webs.byId(id.replace(/[{}]/g, ''));
  if (site === undefined) throw new SpError(404, '-2147024894, System.IO.FileNotFoundException', 'The system cannot find the file specified.');
  return site;
}
