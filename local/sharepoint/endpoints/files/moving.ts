import { nothing, type Reply } from '../../protocol/odata/entity';
import { noFile, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { dirOf, isFolder, pathOf, type Item } from '../../model/item';
import { findItem, removeItem } from '../../store/items';
import { leafOf } from '../../model/item-values';
import type { List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { isWithin, relocate } from '../../store/relocating';
import { itemScope } from '../../store/permissions';
import { destinationOf, isThere, metAt, settle, type OnMeeting } from './destinations';
import { placeOf } from './file-access';
import { demandMine, demandUnlocked } from './locks';
import { demand, may, method, type Node } from '../core/node';

/**
 * Moves or renames a row, a file or a folder. Whoever moves may edit and delete it where it lies, and add where it goes; it
 * keeps its author, its UniqueId and its versions.
 */
export function move(ctx: Context, list: List, item: Item, url: string, on: OnMeeting): Reply {
  for (const right of [Permission.editListItems, Permission.deleteListItems]) demand(ctx, itemScope(list.id, item.id), right);
  const wanted = destinationOf(ctx, url, item, list);
  demandUnlocked(ctx, list, item);
  if (isThere(list, item, wanted)) return nothing;
  if (isFolder(item) && isWithin(wanted.list, wanted.folder, item, list)) throw spException(400, -2147024809, 'A folder cannot be moved into itself.');
  // Another way of writing its own name (`a.txt` as `A.txt`) meets nobody.
  const own = metAt(ctx, wanted);
  const isSelf = wanted.list.id === list.id && (own.file?.item.id ?? own.folder?.id) === item.id;
  const to = isSelf ? wanted : settle(ctx, wanted, item, on);
  const met = isSelf ? undefined : metAt(ctx, to).file;
  if (met !== undefined) {
    demand(ctx, itemScope(to.list.id, met.item.id), Permission.deleteListItems);
    demandMine(ctx, to.list, met);
    removeItem(ctx.site, to.list, met.item, ctx.caller.id);
  }
  relocate(ctx.site, list, item, to, ctx.caller.id);
  return nothing;
}

const OVERWRITE = 1;

/** `moveTo(newurl=…, flags=1)` and `MoveToUsingPath(DecodedUrl=…, moveOperations=1)`. */
export const moveNode = (ctx: Context, list: List, item: Item, { named, args, text }: Segment): Node => method(text, () => {
  const flags = Number(named['flags'] ?? named['moveoperations'] ?? args[1] ?? 0);
  return move(ctx, list, item, named['newurl'] ?? named['decodedurl'] ?? args[0] ?? '', { isOverwriting: (flags & OVERWRITE) === OVERWRITE, isKeepingBoth: false });
});

/**
 * A row of a list under the address SharePoint gives it, `<id>_.000`: it has no bytes, but it moves as a file does.
 * @returns undefined when the address is no such row's
 */
export function rowFileNode(ctx: Context, url: string): Node | undefined {
  const place = /\/\d+_\.000$/.test(url) ? placeOf(ctx, url) : undefined;
  if (place === undefined) return undefined;
  const item = findItem(ctx.site.db, place.list, Number.parseInt(place.path.slice(place.path.lastIndexOf('/') + 1), 10));
  const isRow = item !== undefined && !isFolder(item) && pathOf(dirOf(item), leafOf(item)).toLowerCase() === place.path.toLowerCase();
  if (!isRow || !may(ctx, itemScope(place.list.id, item.id), Permission.viewListItems)) throw noFile(`${ctx.webPath}/${place.list.folder}/${place.path}`);
  return {
    name: 'the file of a list item',
    child: (segment) => {
      if (segment.name === 'moveto' || segment.name === 'movetousingpath') return moveNode(ctx, place.list, item, segment);
      return segment.name === 'listitemallfields' ? ctx.at(`Web/Lists(guid'${place.list.id}')/Items(${item.id})`) : undefined;
    },
  };
}
