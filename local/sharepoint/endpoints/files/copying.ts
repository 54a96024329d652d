import { nothing, type Reply } from '../../protocol/odata/entity';
import { spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { isFolder, type Item, type Values } from '../../model/item';
import { addFile, contentAt, fileOfItem, replaceContent, signAs, type StoredFile } from '../../store/files';
import { addFolder, rowsIn } from '../../store/folders';
import { leafOf } from '../../model/item-values';
import type { List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { isWithin, type Destination } from '../../store/relocating';
import { itemScope } from '../../store/permissions';
import { destinationOf, metAt, settle, type OnMeeting } from './destinations';
import { demandMine, shownTo } from './locks';
import { demand, may, method, type Node } from '../core/node';

export interface HowToCopy extends OnMeeting {
  /** The copy has the author and the date of what it was made of. */
  readonly isKeepingAuthor?: boolean;
}

/** Values of the columns both lists have. What the server keeps of a row for itself stays with it. */
function columnsFor(from: List, to: List, item: Item): Values {
  const shared = new Set(from.fields.filter(({ internalName, isBase }) => (!isBase || internalName === 'Title') && to.fields.some((field) => field.internalName === internalName)).map(({ internalName }) => internalName));
  return Object.fromEntries(Object.entries(item.data).filter(([name]) => shared.has(name)));
}

function copyFile(ctx: Context, list: List, file: StoredFile, to: Destination, how: HowToCopy): void {
  const { item } = file;
  const bytes = contentAt(ctx.site.db, list.no, item.id, shownTo(ctx, file));
  const values = columnsFor(list, to.list, item);
  const met = metAt(ctx, to).file;
  if (met !== undefined) {
    demand(ctx, itemScope(to.list.id, met.item.id), Permission.editListItems);
    demandMine(ctx, to.list, met);
    replaceContent(ctx.site, to.list, met, bytes, ctx.caller.id, values);
    return;
  }
  const made = addFile(ctx.site, to.list, to.folder, to.leaf, bytes, ctx.caller.id, { ...values, _CopySource: `${ctx.webUrl}/${list.folder}/${leafOf(item)}` });
  if (how.isKeepingAuthor === true) signAs(ctx.site.db, to.list, made.item.id, item);
}

function copyInto(ctx: Context, list: List, item: Item, to: Destination, how: HowToCopy): void {
  if (!may(ctx, itemScope(list.id, item.id), Permission.openItems)) return;
  const file = fileOfItem(ctx.site.db, list, item.id);
  if (file !== undefined) copyFile(ctx, list, file, to, how);
  if (!isFolder(item)) return;
  // What lies in it is read first: a copy into its own list must not meet itself.
  const inner = rowsIn(ctx.site.db, list, item);
  const { Title = null, ...values } = columnsFor(list, to.list, item);
  const made = addFolder(ctx.site, to.list, to.folder, to.leaf, ctx.caller.id, Title === leafOf(item) ? values : { ...values, Title });
  for (const one of inner) copyInto(ctx, list, one, { list: to.list, folder: made, leaf: leafOf(one) }, how);
}

/** Copies a file, or a folder with all of it the caller may open: the present versions alone, as new files of the caller's. */
export function copy(ctx: Context, list: List, item: Item, url: string, how: HowToCopy): Reply {
  demand(ctx, itemScope(list.id, item.id), Permission.openItems);
  const wanted = destinationOf(ctx, url, item, list);
  if (isFolder(item) && isWithin(wanted.list, wanted.folder, item, list)) throw spException(400, -2147024809, 'A folder cannot be copied into itself.');
  copyInto(ctx, list, item, settle(ctx, wanted, item, how), how);
  return nothing;
}

/** `copyTo(strNewUrl=…, bOverWrite=true)` and `CopyToUsingPath(DecodedUrl=…, bOverWrite=true)`. */
export const copyNode = (ctx: Context, list: List, item: Item, { named, args, text }: Segment): Node => method(text, () =>
  copy(ctx, list, item, named['strnewurl'] ?? named['decodedurl'] ?? args[0] ?? '', {
    isOverwriting: (named['boverwrite'] ?? args[1] ?? 'false').toLowerCase() === 'true', isKeepingBoth: false,
  }));
