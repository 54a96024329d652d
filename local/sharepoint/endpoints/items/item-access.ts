import { accessDenied, noItem } from '../../model/errors';
import type { Item } from '../../model/item';
import { has, Permission, type Mask } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { findItem } from '../../store/items';
import type { List } from '../../store/lists';
import { itemScope, listScope, type Scope } from '../../store/permissions';
import { USER_LIST } from '../../model/base-fields';
import { demand, maskOn, may } from '../core/node';

/** The place of a row; whether one is there is found out when something is asked of it. */
export interface ItemAt {
  readonly list: List;
  readonly id: number;
}

const scopeOfItem = ({ list, id }: ItemAt): Scope => itemScope(list.id, id);

/** Rows the caller may read, or undefined when that is all of them. */
export function visibility(ctx: Context, list: List): ((item: Item) => boolean) | undefined {
  const rights = maskOn(ctx, listScope(list.id));
  const onlyOwn = list.props.ReadSecurity === 2 && !has(rights, Permission.manageLists);
  // A site administrator may read all there is.
  if (ctx.caller.isSiteAdmin || (!onlyOwn && !ctx.site.permissions.hasItemScopes(list.id))) return undefined;
  return (item) => (!onlyOwn || item.author === ctx.caller.id) && may(ctx, itemScope(list.id, item.id), Permission.viewListItems);
}

/** The row, for whom the list is open. One that may not be read is answered as if it were not there. */
export function itemAt(ctx: Context, { list, id }: ItemAt): Item {
  demand(ctx, listScope(list.id), Permission.open);
  const item = findItem(ctx.site.db, list, id);
  if (item === undefined || !(visibility(ctx, list)?.(item) ?? true)) throw noItem();
  return item;
}

/** Where the rights of a row are kept, for whom the row is there. Throws 404 for one that is not. */
export const securableOf = (ctx: Context, at: ItemAt): Scope => itemScope(at.list.id, itemAt(ctx, at).id);

/** The row, for reading its columns. */
export function readableItem(ctx: Context, at: ItemAt, right: Mask = Permission.viewListItems): Item {
  demand(ctx, scopeOfItem(at), right);
  return itemAt(ctx, at);
}

/** The row, for a write that needs `right`. Throws 403 also where the list lets people change their own rows alone. */
export function writableItem(ctx: Context, at: ItemAt, right: Mask): Item {
  const { list } = at;
  const item = itemAt(ctx, at);
  demand(ctx, scopeOfItem(at), right);
  if (list.props.BaseTemplate === USER_LIST) throw accessDenied();
  const onlyOwn = list.props.WriteSecurity === 2 && item.author !== ctx.caller.id;
  if ((onlyOwn || list.props.WriteSecurity === 4) && !may(ctx, listScope(list.id), Permission.manageLists)) throw accessDenied();
  return item;
}
