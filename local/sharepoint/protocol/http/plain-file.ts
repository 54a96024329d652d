import { fileByUrl, demandOn } from '../../endpoints/files/file-access';
import { fileEtag, nameOf } from '../../endpoints/files/file-entity';
import type { Person } from '../../people';
import { contentAt } from '../../store/files';
import { isLibrary } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import type { Site } from '../../store/site';
import { callerOf } from './caller';
import { contextFor } from './context';
import { SpError } from '../../model/errors';
import type { Answer } from './exchange';

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

/** Whether a path is the plain address of something in a library; its pages (`Forms`) are not files. */
export function pointsAtFile({ store, webPath }: Pick<Asked, 'store' | 'webPath'>, path: string): boolean {
  const plain = decoded(path);
  if (plain === undefined || !plain.toLowerCase().startsWith(`${webPath.toLowerCase()}/`)) return false;
  const [folder = '', leaf] = plain.slice(webPath.length + 1).split('/');
  const list = leaf === undefined || leaf === '' || leaf.toLowerCase() === 'forms' ? undefined : store.lists.byFolder(folder);
  return list !== undefined && isLibrary(list);
}

/** A file under its plain address, as a link in a browser asks for it: always to be saved, never shown as a page of this site. */
export function openFile({ store, webPath, person }: Asked, path: string): Answer {
  try {
    const ctx = contextFor({ site: store, caller: callerOf(store, person), webUrl: webPath, webPath, format: 'none' });
    const placed = fileByUrl(ctx, decoded(path) ?? '');
    demandOn(ctx, placed, Permission.openItems);
    const { list, file } = placed;
    const name = nameOf(file);
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, ETag: fileEtag(file), 'Last-Modified': new Date(file.item.modified).toUTCString() };
    return { status: 200, headers, body: '', bytes: contentAt(store.db, list.no, file.item.id, file.item.uiVersion) };
  } catch (error) {
    if (!(error instanceof SpError)) throw error;
    return { status: error.status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: error.message };
  }
}
