import { bareId } from '../../model/text';
import { badQuery, noItem } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { found, value, type Reply } from '../../protocol/odata/entity';
import { addFolder, addItemIn } from '../../store/folders';
import { itemIdByGuid, reserveItemId } from '../../store/list-index';
import { isLibrary, type List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { folderByUrl, folderOfList, folderScope } from '../files/file-access';
import { demand, text, type Call, type Json, type Node } from '../core/node';
import { itemNode } from './item';
import { itemShaper } from './item-entity';
import { checkRules } from './item-rules';
import { withDefaults } from './item-write';

/** `getItemByUniqueId('…')`: by the id of its file or, as clients also do, its GUID column. */
export function itemByUniqueId(ctx: Context, list: List, given: string): Node {
  const id = bareId(given);
  const row = itemIdByGuid(ctx.site.db, list, id);
  if (row === undefined) throw noItem();
  return itemNode(ctx, list, row);
}

/** `ReserveListItemId`: a number no other row will have. */
export function reserveId(ctx: Context, list: List): Reply {
  demand(ctx, listScope(list.id), Permission.addListItems);
  return value('ReserveListItemId', reserveItemId(ctx.site.db, list), 'Edm.Int32');
}

/** `AddItem` and `AddItemUsingPath`: an empty row, or a folder, where the parameters say. */
export function addItemAt(ctx: Context, list: List, call: Call): Reply {
  const parameters = (call.body['parameters'] ?? {}) as Json;
  const url = text((parameters['FolderPath'] as Json | null | undefined)?.['DecodedUrl']) || text(parameters['FolderUrl']);
  const placed = url === '' ? { list, folder: undefined } : folderByUrl(ctx, url);
  const { folder } = folderOfList(placed, list);
  demand(ctx, folderScope(placed), Permission.addListItems);
  const isFolder = Number(parameters['UnderlyingObjectType'] ?? 0) === 1;
  if (isLibrary(list) && !isFolder) throw badQuery('To add an item to a document library, use SPFileCollection.Add()');
  const leaf = text((parameters['LeafName'] as Json | null | undefined)?.['DecodedUrl']) || (typeof parameters['LeafName'] === 'string' ? parameters['LeafName'] : '');
  const values = withDefaults(ctx, list, {});
  checkRules(ctx, list, values);
  const item = isFolder ? addFolder(ctx.site, list, folder, leaf, ctx.caller.id) : addItemIn(ctx.site, list, folder, values, ctx.caller.id);
  return found(itemShaper(ctx, list, call.options)(item));
}
