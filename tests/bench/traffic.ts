import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { within } from '../../src/host/within';
import { longestChain } from './statistics';

/** One request to SharePoint's REST interface, as the browser saw it. Sizes in bytes, times in milliseconds since 1970. */
export interface Exchange {
  readonly method: string;
  /** After `X-HTTP-Method`. */
  readonly verb: string;
  readonly path: string;
  readonly body: string;
  readonly bodyBytes: number;
  readonly upBytes: number;
  readonly downBytes: number;
  /** What the answer would weigh compressed, as SharePoint sends it. */
  readonly downGzip: number;
  readonly start: number;
  readonly end: number;
}

export interface Traffic {
  /** All requests to `_api` since the last `clear`, once each has its answer. */
  settled(): Promise<readonly Exchange[]>;
  clear(): void;
}

/** An answer whose body the page never reads (a refusal it tries again after) has no end for the browser. */
const UNREAD_MS = 500;

const isApi = (request: Request): boolean => new URL(request.url()).pathname.includes('/_api/');

/** Keeps a record of what a page asks SharePoint. Begin before the page is opened. */
export const recordTraffic = (page: Page): Traffic => {
  let requests: Request[] = [];
  page.on('request', (request) => { if (isApi(request)) requests.push(request); });
  return {
    settled: () => Promise.all(requests.map(exchangeOf)),
    clear: () => { requests = []; },
  };
};

const exchangeOf = async (request: Request): Promise<Exchange> => {
  const response = await request.response();
  if (response !== null) await within<unknown>(response.finished(), UNREAD_MS, null);
  const answer = response === null ? Buffer.alloc(0) : await within(response.body(), UNREAD_MS, Buffer.alloc(0));
  const sizes = { requestBodySize: request.postDataBuffer()?.length ?? 0, requestHeadersSize: 0, responseBodySize: 0 };
  const { requestBodySize, requestHeadersSize, responseBodySize } = await within(request.sizes(), UNREAD_MS, sizes);
  const { startTime, responseStart, responseEnd } = request.timing();
  const headers = request.headers();
  return {
    method: request.method(),
    verb: headers['x-http-method'] ?? request.method(),
    path: new URL(request.url()).pathname,
    body: request.postData() ?? '',
    bodyBytes: requestBodySize,
    upBytes: requestBodySize + requestHeadersSize,
    downBytes: responseBodySize,
    downGzip: answer.length === 0 ? 0 : gzipSync(answer).length,
    start: startTime,
    end: startTime + Math.max(responseStart, responseEnd),
  };
};

const isDigest = ({ path }: Exchange): boolean => path.endsWith('/_api/contextinfo');

export interface Counted {
  /** All but the requests for a digest. */
  readonly requests: number;
  readonly digests: number;
  /** Operations in the requests: parts of a `$batch`, one for any other request. */
  readonly operations: number;
  readonly roundTrips: number;
  readonly up: number;
  readonly body: number;
  readonly down: number;
  readonly downGzip: number;
  /** Every request by name, digests too. */
  readonly names: readonly string[];
}

/** Adds up a record. A digest counts as a round trip when it was waited for, since it takes the person's time like any other. */
export const countUp = (exchanges: readonly Exchange[]): Counted => {
  const sum = (of: (exchange: Exchange) => number): number => exchanges.reduce((total, one) => total + of(one), 0);
  const data = exchanges.filter((one) => !isDigest(one));
  return {
    requests: data.length,
    digests: exchanges.length - data.length,
    operations: data.reduce((total, { path, body }) => total + (path.endsWith('/$batch') ? body.split(/^(?:GET|POST|MERGE|PATCH|PUT|DELETE) http/m).length - 1 : 1), 0),
    roundTrips: longestChain(exchanges),
    up: sum(({ upBytes }) => upBytes),
    body: sum(({ bodyBytes }) => bodyBytes),
    down: sum(({ downBytes }) => downBytes),
    downGzip: sum(({ downGzip }) => downGzip),
    names: exchanges.map(({ verb, path }) => `${verb} ${path.slice(path.indexOf('/_api/'))}`),
  };
};
