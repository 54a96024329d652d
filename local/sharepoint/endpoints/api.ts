import type { Api } from '../protocol/http/api';
import type { Context } from '../protocol/http/exchange';
import { csdl } from '../protocol/odata/csdl';
import { itemType } from '../store/lists';
import { navigationsOf, stateOf } from './core/step';
import { downloadPath } from './files/download';
import { isFileAddress, openFileAt } from './files/plain-address';
import { kindNamed, table } from './table';
import { rootNode } from './web/root';

/** The table of addresses as the protocol serves it. */
export const api: Api<Context> = {
  root: rootNode,
  stateOf(kind, name) {
    const known = kindNamed(kind);
    return known === undefined ? 'unknown' : stateOf(known, name);
  },
  navigationsOf(kind) {
    const known = kindNamed(kind);
    return known === undefined ? [] : navigationsOf(known);
  },
  isItemType: (ctx, name) => name === 'SP.Data.UserInfoItem' || ctx.site.lists.all().some((list) => itemType(list) === name),
  metadata: (ctx) => csdl(table, ctx.site.lists.all().map((list) => ({ type: itemType(list), fields: list.fields }))),
  isFileAddress,
  downloadPath,
  openFile: openFileAt,
};
