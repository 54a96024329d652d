import { accessDenied } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { listScope } from '../../store/scopes';
import { may } from './node';

/** A list is open to whoever may read its rows, and to whoever may read a single one of them, who meets no other. */
export const mayEnter = (ctx: Context, { id }: { readonly id: string }): boolean =>
  may(ctx, listScope(id), Permission.viewListItems) || ctx.site.permissions.mayReadWithin(ctx.caller.id, id);

/** Throws 403 unless the list is open to the caller. */
export function demandEnter(ctx: Context, list: { readonly id: string }): void {
  if (!mayEnter(ctx, list)) throw accessDenied();
}
