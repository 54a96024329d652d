import { Permission } from '../../model/permission-bits';
import type { Opened } from '../../protocol/http/api';
import type { Context } from '../../protocol/http/exchange';
import { contentAt } from '../../store/files';
import { isLibrary } from '../../store/lists';
import type { Site } from '../../store/site';
import { attachedAt, attachedBytes } from '../attachments/attached-file';
import { demandOn, fileByUrl } from './file-access';
import { fileEtag, nameOf } from './file-entity';
import { shownTo } from './locks';

/** What is attached to rows: `Lists/Rows/Attachments/1/a.txt`. */
const ATTACHED = /\/Attachments\/\d+\/[^/]+$/i;

/** Pages, which SharePoint runs and never sends: whoever mounts this server may have pages of their own there. */
const PAGE = /\.aspx$/i;
/** The API answers below a folder's address too. */
const SERVICE = /\/(_api|_vti_bin)(\/|$)/i;

/** Whether a path is the plain address of something in a library, or attached to a row; pages are not files. */
export function isFileAddress(root: Site, plain: string): boolean {
  if (PAGE.test(plain) || SERVICE.test(plain) || !plain.toLowerCase().startsWith(`${root.webPath.toLowerCase()}/`)) return false;
  const store = root.webs.holding(plain);
  const inWeb = plain.slice(store.webPath.length + 1);
  if (ATTACHED.test(inWeb)) return store.lists.byFolder(inWeb.replace(ATTACHED, '')) !== undefined;
  const [folder = '', leaf] = inWeb.split('/');
  const list = leaf === undefined || leaf === '' || leaf.toLowerCase() === 'forms' ? undefined : store.lists.byFolder(folder);
  return list !== undefined && isLibrary(list);
}

/** The file at such an address, for whom it may be opened. */
export function openFileAt(ctx: Context, url: string): Opened {
  const attached = attachedAt(ctx, url);
  if (attached !== undefined) return { name: attached.blob.name, bytes: attachedBytes(ctx, attached), modified: attached.blob.at };
  const placed = fileByUrl(ctx, url);
  demandOn(ctx, placed, Permission.openItems);
  const { list, file } = placed;
  return { name: nameOf(file), bytes: contentAt(ctx.site.db, list.no, file.item.id, shownTo(ctx, file)), modified: file.item.modified, etag: fileEtag(file) };
}
