import { bareId } from '../../model/text';
import { createHash } from 'node:crypto';
import type { Context } from '../../protocol/http/exchange';
import type { List } from '../../store/lists';
import { visibleLists } from '../lists/list-access';
import { inWeb, type PlacedFolder } from './file-access';

/** A folder of the web that is no list's: its root (`''`), and what lists lie in (`Lists`, `_catalogs`). */
export interface WebFolder {
  readonly list: undefined;
  readonly folder: undefined;
  /** Below the web. */
  readonly path: string;
}
export type AnyFolder = PlacedFolder | WebFolder;

export const webFolder = (path: string): WebFolder => ({ list: undefined, folder: undefined, path });

const isBelow = (list: List, path: string): boolean => path === '' || `${list.folder.toLowerCase()}`.startsWith(`${path.toLowerCase()}/`);

/** The folder of the web at an address, in its own letters; undefined when no list lies in it. */
export function webFolderAt(ctx: Context, url: string): WebFolder | undefined {
  const path = inWeb(ctx, url);
  if (path === '') return webFolder('');
  const inner = visibleLists(ctx).find((list) => isBelow(list, path));
  return inner === undefined ? undefined : webFolder(inner.folder.slice(0, path.length));
}

/** What lies in a folder of the web: lists' root folders, and folders lists lie in. */
export function foldersOfWeb(ctx: Context, { path }: WebFolder): AnyFolder[] {
  const depth = path === '' ? 0 : path.length + 1;
  const found = new Map<string, AnyFolder>();
  for (const list of visibleLists(ctx)) {
    if (!isBelow(list, path)) continue;
    const end = list.folder.indexOf('/', depth);
    const child = end < 0 ? list.folder : list.folder.slice(0, end);
    if (!found.has(child.toLowerCase())) found.set(child.toLowerCase(), end < 0 ? { list, folder: undefined } : webFolder(child));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => folder);
}

/** A guid that is the same at every reading. */
export function webFolderId(ctx: Context, { path }: WebFolder): string {
  const hex = createHash('sha256').update(`${ctx.site.meta('webId')} folder ${path.toLowerCase()}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** The folder of the web with this UniqueId. */
export const webFolderById = (ctx: Context, id: string): WebFolder | undefined =>
  [webFolder(''), ...foldersOfWeb(ctx, webFolder('')).filter((one): one is WebFolder => one.list === undefined)].find((one) => webFolderId(ctx, one) === bareId(id));
