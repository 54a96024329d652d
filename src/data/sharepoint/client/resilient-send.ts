import type { Queryable } from '@pnp/queryable';
import { BusyError, retryAfterSeconds } from './errors';

/** What sending needs from outside; tests bring their own. */
export interface SendOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Added to every request (a caller outside the browser says who it is). */
  readonly headers?: Readonly<Record<string, string>>;
}

const MOST_TRIES = 4;
/** Longest pause a request waits out by itself; a longer wish is handed back, and the session waits. */
const MOST_PAUSE_S = 20;
/** Without an answer for this long, the connection counts as lost. */
const PATIENCE_MS = 60_000;
const isStaleDigest = async (response: Response): Promise<boolean> => /-213057525[12]/.test(await response.clone().text());
const isBusy = (status: number): boolean => status === 429 || status === 503 || status === 504;
const isGet = (init: RequestInit): boolean => (init.method ?? 'GET').toUpperCase() === 'GET';
/** Marks a `$batch` of reads, so that it may be sent again like any read. Taken off before sending. */
export const READS_ONLY = 'X-Hb-Reads-Only';
const isDigestRequest = (url: string): boolean => url.endsWith('/_api/contextinfo');
const DIGEST = 'X-RequestDigest';

/**
 * Replaces PnP's own retries, which send every request three times whatever it does and know no common pause.
 * - 429, 503, 504: at most four tries, after the pause SharePoint asks for; all other requests wait it out, too.
 * - no answer: a read is sent once more at once; a write never, since it may have happened.
 * - a digest that SharePoint no longer accepts (laptop slept, server restarted): fetched anew, once.
 */
export const resilientSend = (options: SendOptions) => {
  let pausedUntil = 0;
  /** Fetched here when nobody gave one, or when the given one is no longer accepted. */
  let ownDigest: string | null = null;

  const pause = async (): Promise<void> => {
    const seconds = (pausedUntil - options.now()) / 1000;
    if (seconds > MOST_PAUSE_S) throw new BusyError(Math.ceil(seconds));
    if (seconds > 0) await options.sleep(seconds * 1000);
  };

  const once = async (url: string, init: RequestInit): Promise<Response> => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
    try {
      return await options.fetch(url, { ...init, signal: abort.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  const fetchDigest = async (url: string): Promise<string | null> => {
    const web = url.slice(0, url.indexOf('/_api/'));
    const headers = { ...options.headers, Accept: 'application/json;odata=nometadata' };
    const ask = (): Promise<Response> => once(`${web}/_api/contextinfo`, { method: 'POST', credentials: 'same-origin', headers });
    const answer = await ask().catch(ask);
    const body: unknown = answer.ok ? await answer.json() : null;
    const value = typeof body === 'object' && body !== null && 'FormDigestValue' in body ? body.FormDigestValue : null;
    return typeof value === 'string' ? value : null;
  };

  const send = async (url: string, given: RequestInit): Promise<Response> => {
    const headers = new Headers(given.headers);
    const mayRepeat = isGet(given) || headers.has(READS_ONLY) || isDigestRequest(url);
    headers.delete(READS_ONLY);
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
    if (!isGet(given) && !isDigestRequest(url)) {
      if (ownDigest === null && !headers.has(DIGEST)) ownDigest = await fetchDigest(url);
      if (ownDigest !== null) headers.set(DIGEST, ownDigest);
    }
    const init: RequestInit = { ...given, headers };
    let hasRepeated = false;
    let hasRenewed = false;
    for (let tries = 1; ; ) {
      await pause();
      let response: Response;
      try {
        response = await once(url, init);
      } catch (error) {
        if (!mayRepeat || hasRepeated) throw error;
        hasRepeated = true;
        continue;
      }
      if (isBusy(response.status)) {
        const wish = retryAfterSeconds(response.headers.get('Retry-After'), options.now());
        pausedUntil = Math.max(pausedUntil, options.now() + (wish ?? 2 ** (tries - 1)) * 1000);
        if (tries >= MOST_TRIES) return response;
        tries += 1;
        continue;
      }
      if (hasRenewed || response.status !== 403 || !(await isStaleDigest(response))) return response;
      hasRenewed = true;
      ownDigest = await fetchDigest(url);
      if (ownDigest === null) return response;
      headers.set(DIGEST, ownDigest);
    }
  };

  return (instance: Queryable): Queryable => {
    instance.on.send.replace((url: URL, init: RequestInit) => send(url.toString(), init));
    return instance;
  };
};
