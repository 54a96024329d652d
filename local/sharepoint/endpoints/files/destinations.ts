import { noFolder, notImplemented } from '../../model/errors';
import { dirOf, isFolder, pathOf, type Item } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { findFile, type StoredFile } from '../../store/files';
import { findFolder, pathOfFolder } from '../../store/folders';
import { leafOf } from '../../model/item-values';
import { isLibrary, type List } from '../../store/lists';
import type { Destination } from '../../store/relocating';
import { demand } from '../core/node';
import { folderByUrl, folderScope } from './file-access';
import { checkName, checkPath, freeName, nameTaken } from './names';

/** What may stand in the way where something goes. */
export interface OnMeeting {
  readonly isOverwriting: boolean;
  /** Take another name instead. */
  readonly isKeepingBoth: boolean;
}

/** The web of the site collection an address lies in, as the caller sees it. */
export function webOf(ctx: Context, url: string): Context {
  const path = url.replace(/^https?:\/\/[^/]+/i, '');
  if (!path.startsWith('/')) return ctx;
  const site = ctx.site.webs.holding(path);
  return site.webKey === ctx.site.webKey ? ctx : ctx.of(site.webPath);
}

/** What already lies at a destination. */
export function metAt(ctx: Context, { list, folder, leaf }: Destination): { readonly file?: StoredFile; readonly folder?: Item } {
  const path = pathOf(pathOfFolder(folder), leaf);
  const file = findFile(ctx.site.db, list, path);
  const inner = file === undefined ? findFolder(ctx.site.db, list, path) : undefined;
  return { ...(file === undefined ? {} : { file }), ...(inner === undefined ? {} : { folder: inner }) };
}

export const isTaken = (ctx: Context, to: Destination): boolean => Object.keys(metAt(ctx, to)).length > 0;

/**
 * Where an address leads for something that comes there. The caller must hold the right to add in its folder. A plain list takes
 * folders and its own rows, no files.
 */
export function destinationOf(from: Context, url: string, item: Item, list: List): Destination {
  const clean = url.replace(/\/+$/, '');
  const ctx = webOf(from, clean);
  const slash = clean.lastIndexOf('/');
  const leaf = clean.slice(slash + 1);
  checkPath(clean.replace(/^https?:\/\/[^/]+/i, ''));
  const placed = folderByUrl(ctx, clean.slice(0, Math.max(slash, 0)));
  const isOwn = placed.list.id === list.id;
  if (!('FileLeafRef' in item.data)) {
    if (leaf.toLowerCase() !== leafOf(item).toLowerCase()) throw notImplemented('a new name for a row of a list');
    if (!isOwn) throw noFolder();
  } else {
    checkName(leaf);
    if (!isOwn && !(isLibrary(placed.list) && isLibrary(list))) throw notImplemented('moving and copying between a list and a library, and folders between lists');
  }
  demand(ctx, folderScope(placed), Permission.addListItems);
  return { list: placed.list, folder: placed.folder, leaf };
}

/** The destination under a name that is free, or the one that is to be written over. */
export function settle(ctx: Context, to: Destination, item: Item, on: OnMeeting): Destination {
  if (!isTaken(ctx, to)) return to;
  if (on.isKeepingBoth) return { ...to, leaf: freeName(to.leaf, (leaf) => !isTaken(ctx, { ...to, leaf })) };
  const isOver = on.isOverwriting && !isFolder(item) && metAt(ctx, to).file !== undefined;
  if (!isOver) throw nameTaken(to.list, pathOf(pathOfFolder(to.folder), to.leaf));
  return to;
}

/** Whether something already lies where it would go. */
export const isThere = (list: List, item: Item, to: Destination): boolean =>
  list.id === to.list.id && dirOf(item).toLowerCase() === pathOfFolder(to.folder).toLowerCase() && leafOf(item) === to.leaf;
