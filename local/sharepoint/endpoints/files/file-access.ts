import { bareId } from '../../model/text';
import { accessDenied, noFile, noFolder } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { findFile, findFileById, type StoredFile } from '../../store/files';
import { findFolder, findFolderById } from '../../store/folders';
import type { Item } from '../../model/item';
import { isLibrary, type List } from '../../store/lists';
import { Permission, type Mask } from '../../model/permission-bits';
import { itemScope, listScope } from '../../store/permissions';
import { mayEnter } from '../core/enter';
import { demand, may } from '../core/node';

/** A file and the library it lies in. */
export interface PlacedFile {
  readonly list: List;
  readonly file: StoredFile;
}

/** A folder of a list; `folder` undefined for the list's root. */
export interface PlacedFolder {
  readonly list: List;
  readonly folder: Item | undefined;
}

/** An address as clients write it: absolute (then percent-encoded or not), server-relative or web-relative. The answer is web-relative. */
export const inWeb = (ctx: Context, url: string): string => {
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  if (path.toLowerCase() === ctx.webPath.toLowerCase()) return '';
  return path.toLowerCase().startsWith(`${ctx.webPath.toLowerCase()}/`) ? path.slice(ctx.webPath.length + 1) : path.replace(/^\/+/, '');
};

/** The list an address lies in, and the rest of the address below the list's root. A list one may not read refuses. */
export function placeOf(ctx: Context, url: string): { readonly list: List; readonly path: string } | undefined {
  const address = inWeb(ctx, url);
  // The shortest beginning that is a list: `Papers`, `Lists/Rows`. Lists are looked up by their addresses, not read one by one.
  const parts = address.split('/');
  for (let n = 1; n <= Math.min(parts.length, 4); n += 1) {
    const list = ctx.site.lists.byFolder(parts.slice(0, n).join('/'));
    if (list === undefined) continue;
    if (!mayEnter(ctx, list)) throw accessDenied();
    return { list, path: parts.slice(n).join('/') };
  }
  return undefined;
}

/** What is asked of a folder's rights. */
export const folderScope = ({ list, folder }: PlacedFolder) => (folder === undefined ? listScope(list.id) : itemScope(list.id, folder.id));

/** The folder of a list with this address. One that may not be read is not there. */
export function folderByUrl(ctx: Context, url: string): PlacedFolder {
  const place = placeOf(ctx, url);
  if (place === undefined) throw noFolder();
  return folderAt(ctx, place.list, place.path);
}

/** @param path below the list's root; '' for the root itself */
export function folderAt(ctx: Context, list: List, path: string): PlacedFolder {
  if (path === '') return { list, folder: undefined };
  return readableFolder(ctx, list, findFolder(ctx.site.db, list, path));
}

/** The folder with a UniqueId; that of a list's root is the list's. */
export function folderById(ctx: Context, id: string): PlacedFolder {
  const wanted = bareId(id);
  const list = ctx.site.lists.byId(wanted);
  const found = list === undefined ? findFolderById(ctx.site, wanted) : undefined;
  const held = list ?? found?.list;
  if (held === undefined || !mayEnter(ctx, held)) throw noFolder();
  return list === undefined ? readableFolder(ctx, held, found?.folder) : { list, folder: undefined };
}

function readableFolder(ctx: Context, list: List, folder: Item | undefined): PlacedFolder {
  if (folder === undefined || !may(ctx, itemScope(list.id, folder.id), Permission.viewListItems)) throw noFolder();
  return { list, folder };
}

/** The same folder, if it is one of this list; otherwise it is not there. */
export function folderOfList(placed: PlacedFolder, list: Pick<List, 'id'>): PlacedFolder {
  if (placed.list.id !== list.id) throw noFolder();
  return placed;
}

/** The file with this address. A library one may not read refuses; a file one may not read is not there. */
export function fileByUrl(ctx: Context, url: string): PlacedFile {
  const place = placeOf(ctx, url);
  const file = place === undefined || !isLibrary(place.list) ? undefined : findFile(ctx.site.db, place.list, place.path);
  return readable(ctx, place?.list, file, `${ctx.webPath}/${inWeb(ctx, url)}`);
}

export function fileById(ctx: Context, id: string): PlacedFile {
  const found = findFileById(ctx.site, id.replace(/[{}]/g, ''));
  return readable(ctx, found?.list, found?.file, id);
}

function readable(ctx: Context, list: List | undefined, file: StoredFile | undefined, shown: string): PlacedFile {
  if (list === undefined || file === undefined || !may(ctx, itemScope(list.id, file.item.id), Permission.viewListItems)) throw noFile(shown);
  return { list, file };
}

/** Throws 403 unless the caller holds the right on the file. */
export const demandOn = (ctx: Context, { list, file }: PlacedFile, right: Mask): void => demand(ctx, itemScope(list.id, file.item.id), right);
