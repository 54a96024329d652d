import { SpError } from '../../model/errors';
import type { Person } from '../../people';
import type { Site } from '../../store/site';
import type { Api } from './api';
import { callerOf } from './caller';
import { contextFor } from './context';
import type { Answer, Context } from './exchange';

interface Asked {
  readonly api: Api<Context>;
  readonly store: Site;
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

/** Whether a path is the plain address of a file. */
export function pointsAtFile({ api, store }: Pick<Asked, 'api' | 'store'>, path: string): boolean {
  const plain = decoded(path);
  return plain !== undefined && api.isFileAddress(store, plain);
}

/** A file under its plain address, as a link in a browser asks for it: always to be saved, never shown as a page of this site. */
export function openFile({ api, store: root, person }: Asked, path: string): Answer {
  try {
    const store = root.webs.holding(decoded(path) ?? '');
    const { webPath } = store;
    const ctx = contextFor({ api, site: store, caller: callerOf(store, person), webUrl: webPath, webPath, format: 'none' });
    const { name, bytes, modified, etag } = api.openFile(ctx, decoded(path) ?? '');
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
