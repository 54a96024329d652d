import { attachedAt, attachedBytes } from '../../endpoints/attachments/attached-file';
import { fileByUrl, demandOn } from '../../endpoints/files/file-access';
import { fileEtag, nameOf } from '../../endpoints/files/file-entity';
import { shownTo } from '../../endpoints/files/locks';
import type { Person } from '../../people';
import { contentAt } from '../../store/files';
import { isLibrary } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import type { Site } from '../../store/site';
import { callerOf } from './caller';
import { contextFor } from './context';
import { SpError } from '../../model/errors';
import type { Answer, Context } from './exchange';

interface Asked {
  readonly store: Site;
  readonly webPath: string;
  readonly person: Person | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** What is attached to rows: `Lists/Rows/Attachments/1/a.txt`. */
const ATTACHED = /\/Attachments\/\d+\/[^/]+$/i;

/** Pages, which SharePoint runs and never sends: whoever mounts this server may have pages of their own there. */
const PAGE = /\.aspx$/i;

/** Whether a path is the plain address of something in a library, or attached to a row; pages are not files. */
export function pointsAtFile({ store: root, webPath }: Pick<Asked, 'store' | 'webPath'>, path: string): boolean {
  const plain = decoded(path);
  if (plain === undefined || PAGE.test(plain) || !plain.toLowerCase().startsWith(`${webPath.toLowerCase()}/`)) return false;
  const store = root.webs.holding(plain);
  const inWeb = plain.slice(store.webPath.length + 1);
  if (ATTACHED.test(inWeb)) return store.lists.byFolder(inWeb.replace(ATTACHED, '')) !== undefined;
  const [folder = '', leaf] = inWeb.split('/');
  const list = leaf === undefined || leaf === '' || leaf.toLowerCase() === 'forms' ? undefined : store.lists.byFolder(folder);
  return list !== undefined && isLibrary(list);
}

interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified: string;
  readonly etag?: string;
}

function opened(ctx: Context, url: string): Opened {
  const attached = attachedAt(ctx, url);
  if (attached !== undefined) return { name: attached.blob.name, bytes: attachedBytes(ctx, attached), modified: attached.blob.at };
  const placed = fileByUrl(ctx, url);
  demandOn(ctx, placed, Permission.openItems);
  const { list, file } = placed;
  return { name: nameOf(file), bytes: contentAt(ctx.site.db, list.no, file.item.id, shownTo(ctx, file)), modified: file.item.modified, etag: fileEtag(file) };
}

/** A file under its plain address, as a link in a browser asks for it: always to be saved, never shown as a page of this site. */
export function openFile({ store: root, person }: Asked, path: string): Answer {
  try {
    const store = root.webs.holding(decoded(path) ?? '');
    const { webPath } = store;
    const ctx = contextFor({ site: store, caller: callerOf(store, person), webUrl: webPath, webPath, format: 'none' });
    const { name, bytes, modified, etag } = opened(ctx, decoded(path) ?? '');
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
    const headers: Record<string, string> = {
      'Content-Type': type, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'Last-Modified': new Date(modified).toUTCString(), ...(etag === undefined ? {} : { ETag: etag }),
    };
    return { status: 200, headers, body: '', bytes };
  } catch (error) {
    if (!(error instanceof SpError)) throw error;
    return { status: error.status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: error.message };
  }
}
