import { accessDenied, spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { countRows, readPage } from '../../query/item-query';
import { addItem } from '../../store/items';
import { entityTypeName, isLibrary, itemType, type List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { USER_LIST } from '../../model/base-fields';
import { demandEnter } from '../core/enter';
import { demand, type Call, type Node } from '../core/node';
import { openStep, type Kind } from '../core/step';
import { itemNode } from './item';
import { visibility } from './item-access';
import { itemShaper } from './item-entity';
import { checkRules } from './item-rules';
import { valuesOf, withDefaults } from './item-write';

/** The next page's address: the token first, the other options as they came, escapes in lower case. */
function nextLink(ctx: Context, list: List, call: Call, token: string): string {
  const enc = (text: string): string => encodeURIComponent(text).replace(/'/g, '%27').replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
  const others = [...call.query].filter(([name]) => name !== '$skiptoken');
  const query = [['$skiptoken', token] as const, ...others].map(([name, text]) => `${enc(name)}=${enc(text)}`).join('&');
  return `${ctx.webUrl}/_api/web/lists(guid%27${list.id}%27)/items?${query}`;
}

/** `items` of a list. */
export function itemsNode(ctx: Context, list: List): Node {
  return {
    name: itemType(list),
    get: (call) => {
      demandEnter(ctx, list);
      const shape = itemShaper(ctx, list, call.options, true);
      const page = readPage(ctx.site, list, call.options, visibility(ctx, list));
      return collection(`SP.ListData.${entityTypeName(list)}Items`, page.items.map(shape), page.next === undefined ? undefined : nextLink(ctx, list, call, page.next));
    },
    post: (call) => {
      demand(ctx, listScope(list.id), Permission.addListItems);
      // Its rows come and go with the site's users and groups.
      if (list.props.BaseTemplate === USER_LIST) throw accessDenied();
      if (isLibrary(list)) throw spException(400, -2147467259, 'To add an item to a document library, use SPFileCollection.Add()');
      const values = withDefaults(ctx, list, valuesOf(ctx, list, call.body, true));
      checkRules(ctx, list, values);
      const item = addItem(ctx.site, list, values, ctx.caller.id);
      return created(itemShaper(ctx, list, call.options)(item));
    },
    child: (segment) => openStep(itemsKind, ctx, list, segment.name === '' && segment.hasArgs ? { ...segment, name: 'getbyid' } : segment),
  };
}

const oneOf = (ctx: Context, list: List, { args: [given = ''] }: Segment): Node | undefined => {
  const id = given.trim() === '' ? Number.NaN : Number(given);
  return Number.isInteger(id) ? itemNode(ctx, list, id) : undefined;
};

export const itemsKind: Kind<List> = {
  type: 'SP.ListItem collection',
  where: "web/lists/getByTitle('title')/items",
  steps: [
    { at: 'getById(1)', verbs: 'GET MERGE PUT DELETE', open: oneOf },
    { at: "getByStringId('1')", verbs: 'GET MERGE PUT DELETE', open: oneOf },
    {
      at: '$count', verbs: 'GET',
      open: (ctx, list) => ({
        name: '$count',
        get: (call) => {
          demand(ctx, listScope(list.id), Permission.viewListItems);
          return { kind: 'text', type: 'text/plain;charset=utf-8', text: String(countRows(ctx.site, list, call.options, visibility(ctx, list))) };
        },
      }),
    },
  ],
};
