import { accessDenied, noFile, noFolder } from '../http/errors';
import type { Context } from '../http/exchange';
import { findFile, findFileById, type StoredFile } from '../store/files';
import { isLibrary, type List } from '../store/lists';
import { Permission, type Mask } from '../store/permission-bits';
import { itemScope, listScope } from '../store/permissions';
import { demand, may } from './node';

/** A file and the library it lies in. */
export interface PlacedFile {
  readonly list: List;
  readonly file: StoredFile;
}

/** An address as clients write it: absolute, server-relative or web-relative. The answer is web-relative. */
const inWeb = (ctx: Context, url: string): string => {
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  return path.toLowerCase().startsWith(`${ctx.webPath.toLowerCase()}/`) ? path.slice(ctx.webPath.length + 1) : path.replace(/^\/+/, '');
};

/** The list whose root folder has this address. */
export function folderByUrl(ctx: Context, url: string): List {
  const list = ctx.site.lists.byFolder(inWeb(ctx, url));
  if (list === undefined) throw noFolder();
  if (!may(ctx, listScope(list.id), Permission.viewListItems)) throw accessDenied();
  return list;
}

/** The file with this address. A library one may not read refuses; a file one may not read is not there. */
export function fileByUrl(ctx: Context, url: string): PlacedFile {
  const path = inWeb(ctx, url);
  const slash = path.lastIndexOf('/');
  const list = slash < 0 ? undefined : ctx.site.lists.byFolder(path.slice(0, slash));
  if (list !== undefined && !may(ctx, listScope(list.id), Permission.viewListItems)) throw accessDenied();
  const file = list === undefined || !isLibrary(list) ? undefined : findFile(ctx.site.db, list, path.slice(slash + 1));
  return readable(ctx, list, file, `${ctx.webPath}/${path}`);
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
