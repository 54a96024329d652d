import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/batching';
import '@pnp/sp/security';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import type { TimelinePipe } from '@pnp/core';
import { BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import { startSharePoint, type RunningSharePoint, type SharePointOptions } from '../index';

/** A running server for one test file. */
export const startTest = (options: Partial<SharePointOptions> = {}): Promise<RunningSharePoint> =>
  startSharePoint({ dataFolder: ':memory:', port: 0, ...options });

const asPerson = (person: string, digest: string | undefined): TimelinePipe => (instance) => {
  instance.on.pre(async (url: string, init: RequestInit, result: unknown) => {
    init.headers = { ...init.headers, Cookie: `sp-person=${person}`, ...(digest === undefined ? {} : { 'X-RequestDigest': digest }) };
    return [url, init, result];
  });
  return instance;
};

/**
 * The real PnPjs client, as it runs in a page, for one person. PnPjs remembers one digest per web in the module, which
 * two people in one process would share; so each brings the digest of their page, unless `isFetchingDigest`.
 */
export function pnp(server: RunningSharePoint, person: string, isFetchingDigest = false): SPFI {
  const digest = isFetchingDigest ? undefined : server.pageContext(person).formDigestValue;
  return spfi(server.url).using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry(), DefaultParse(), RequestDigest(), asPerson(person, digest));
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** Bare HTTP: what a client that is not PnPjs sends. `digest` false leaves the digest out. */
export function raw(server: RunningSharePoint, person: string) {
  return async (method: string, path: string, given: { body?: unknown; headers?: Record<string, string>; digest?: boolean; accept?: string } = {}): Promise<RawAnswer> => {
    const headers: Record<string, string> = { Accept: given.accept ?? 'application/json', Cookie: `sp-person=${person}`, ...given.headers };
    if (method !== 'GET' && given.digest !== false) headers['X-RequestDigest'] = server.pageContext(person).formDigestValue;
    if (given.body !== undefined && headers['Content-Type'] === undefined) headers['Content-Type'] = 'application/json';
    const body = given.body === undefined ? undefined : typeof given.body === 'string' ? given.body : JSON.stringify(given.body);
    const response = await fetch(`${server.url}/_api/${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    let json: Record<string, unknown> = {};
    try {
      json = JSON.parse(text) as Record<string, unknown>;
    } catch {
      // Not every answer is JSON; the text is there for those.
    }
    return { status: response.status, headers: response.headers, text, json };
  };
}
