import { nothing } from '../../protocol/odata/entity';
import { noFile, notImplemented } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { findFile } from '../../store/files';
import { moveItem, pathOfFolder } from '../../store/folders';
import { dirOf, isFolder, pathOf, type Item } from '../../model/item';
import { findItem, leafOf } from '../../store/items';
import type { List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { itemScope } from '../../store/permissions';
import { folderByUrl, folderOfList, folderScope, placeOf } from './file-access';
import { nameTaken } from './names';
import { demand, may, method, type Node } from '../core/node';

/**
 * `moveto(newurl=…, flags=1)` of a file or a list's row within its list. Whoever moves may edit and delete it where it
 * lies, and add where it goes.
 */
export const moveNode = (ctx: Context, list: List, item: Item, segment: Segment): Node => method('moveTo', () => {
  const target = segment.named['newurl'] ?? segment.args[0] ?? '';
  const slash = target.lastIndexOf('/');
  if (target.slice(slash + 1).toLowerCase() !== leafOf(item).toLowerCase()) throw notImplemented('a new name for what is moved');
  const placed = folderByUrl(ctx, target.slice(0, slash));
  const { folder } = folderOfList(placed, list);
  for (const right of [Permission.editListItems, Permission.deleteListItems]) demand(ctx, itemScope(list.id, item.id), right);
  demand(ctx, folderScope(placed), Permission.addListItems);
  if (pathOfFolder(folder).toLowerCase() === dirOf(item).toLowerCase()) return nothing;
  if (findFile(ctx.site.db, list, pathOf(pathOfFolder(folder), leafOf(item))) !== undefined) throw nameTaken(list, leafOf(item));
  moveItem(ctx.site, list, item, folder, ctx.caller.id);
  return nothing;
});

/**
 * A row of a list under the address SharePoint gives it, `<id>_.000`: it has no bytes, but it moves as a file does.
 * @returns undefined when the address is no such row's
 */
export function rowFileNode(ctx: Context, url: string): Node | undefined {
  const place = /\/\d+_\.000$/.test(url) ? placeOf(ctx, url) : undefined;
  if (place === undefined) return undefined;
  const item = findItem(ctx.site.db, place.list, Number.parseInt(place.path.slice(place.path.lastIndexOf('/') + 1), 10));
  const isThere = item !== undefined && !isFolder(item) && pathOf(dirOf(item), leafOf(item)).toLowerCase() === place.path.toLowerCase();
  if (!isThere || !may(ctx, itemScope(place.list.id, item.id), Permission.viewListItems)) throw noFile(`${ctx.webPath}/${place.list.folder}/${place.path}`);
  return { name: 'the file of a list item', child: (segment) => (segment.name === 'moveto' ? moveNode(ctx, place.list, item, segment) : undefined) };
}
