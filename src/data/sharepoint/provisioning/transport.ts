import { body, headers, InjectHeaders } from '@pnp/queryable';
import { type SPFI, SPQueryable, spfi, spGet, spPost, spPostMerge } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/batching';
import { troubleOf, type RequestTrouble } from '../client/errors';
import { READS_ONLY } from '../client/resilient-send';

/** One request of a batch, as data. */
export interface Asking {
  readonly method: 'GET' | 'POST' | 'MERGE';
  /** Under `_api/`. */
  readonly path: string;
  readonly body?: unknown;
  /** For MERGE. */
  readonly etag?: string;
  /** The format of the body where only the verbose one can name a derived type. */
  readonly format?: 'verbose';
}

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly trouble: RequestTrouble };

/** SharePoint takes 100 operations a batch. */
export const BATCH_SIZE = 100;

/** Server-relative address of the site a client speaks to: `/sites/demo`, or '' for the root. */
export const webPathOf = (sp: SPFI): string => {
  const address = sp.web.toUrl().replace(/\/_api\/web$/i, '');
  return decodeURI(/^https?:\/\//i.test(address) ? new URL(address).pathname : address).replace(/\/$/, '');
};

/**
 * Sends requests as one `$batch`, in order.
 * @param askings at most `BATCH_SIZE`
 * @returns one answer a request; when the batch as a whole got none, the same trouble for each
 */
export const sendBatch = async (sp: SPFI, askings: readonly Asking[]): Promise<readonly Answer[]> => {
  if (askings.length === 0) return [];
  // A batch of reads may be sent again when its answer was lost; one with a write may not.
  const isReads = askings.every(({ method }) => method === 'GET');
  const base = isReads ? spfi(sp).using(InjectHeaders({ [READS_ONLY]: '1' })) : sp;
  const [batched, send] = base.web.batched({ maxRequests: BATCH_SIZE });
  const waiting = askings.map((asking) => sendOne(batched, asking).then(
    (value): Answer => ({ ok: true, value }),
    (error: unknown): Answer => ({ ok: false, trouble: troubleOf(error, Date.now()) })));
  try {
    await send();
  } catch (error) {
    // Nobody will answer the single requests now.
    const trouble = troubleOf(error, Date.now());
    return askings.map(() => ({ ok: false, trouble }));
  }
  return Promise.all(waiting);
};

/**
 * Sends any number of reads, as few even batches as SharePoint takes, all at the same time.
 * @returns one answer a read, in order
 */
export const sendReads = async (sp: SPFI, reads: readonly Asking[]): Promise<readonly Answer[]> => {
  const size = Math.ceil(reads.length / Math.max(1, Math.ceil(reads.length / BATCH_SIZE)));
  const batches = Array.from({ length: Math.ceil(reads.length / size) }, (_, at) => reads.slice(at * size, (at + 1) * size));
  return (await Promise.all(batches.map((batch) => sendBatch(sp, batch)))).flat();
};

type Base = Parameters<typeof SPQueryable>[0];

const sendOne = (base: Base, asking: Asking): Promise<unknown> => {
  // Paths are given from `_api/` on; the base already ends in `_api/web`.
  const target = SPQueryable(base, asking.path.replace(/^web\/?/, ''));
  const format = `application/json;odata=${asking.format ?? 'nometadata'}`;
  const written = asking.body === undefined ? {} : body(asking.body);
  const head = headers({ Accept: format, ...(asking.method === 'GET' ? {} : { 'Content-Type': format }), ...(asking.etag === undefined ? {} : { 'IF-Match': asking.etag }) }, written);
  switch (asking.method) {
    case 'GET': return spGet(target, head);
    case 'POST': return spPost(target, head);
    case 'MERGE': return spPostMerge(target, head);
  }
};

/** Whether there is no point in going on: no answer, no right, too much to do. */
export const isStop = ({ status }: RequestTrouble): boolean => [0, 401, 403, 429, 502, 503, 504].includes(status);

/** What an answer that never came counts as. */
export const noAnswer: RequestTrouble = { status: 0, code: '', message: '', retryAfterSeconds: null };
