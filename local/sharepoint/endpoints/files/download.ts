import { findFileById } from '../../store/files';
import type { Site } from '../../store/site';
import { pathOf, dirOf } from '../../model/item';
import { leafOf } from '../../model/item-values';

const PAGE = /^(.*)\/_layouts\/15\/download\.aspx$/i;

/**
 * The plain address of the file that SharePoint's download page is asked for, by `UniqueId` or `SourceUrl`: PnP.Core reads every file there.
 * Undefined for other pages; a file nobody knows keeps an address that leads nowhere.
 */
export function downloadPath(root: Site, { pathname, searchParams }: URL): string | undefined {
  const prefix = PAGE.exec(pathname)?.[1];
  if (prefix === undefined || !`${prefix.toLowerCase()}/`.startsWith(`${root.webPath.toLowerCase()}/`)) return undefined;
  const source = searchParams.get('SourceUrl');
  if (source !== null) return encodeURI(source.replace(/^https?:\/\/[^/]+/i, ''));
  const site = root.webs.holding(pathname);
  const found = findFileById(site, (searchParams.get('UniqueId') ?? '').replace(/[{}]/g, '').toLowerCase());
  if (found === undefined) return undefined;
  const { list, file: { item } } = found;
  return encodeURI(`${site.webPath}/${list.folder}/${pathOf(dirOf(item), leafOf(item))}`).replace(/[?#]/g, encodeURIComponent);
}
