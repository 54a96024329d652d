import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleControl } from '../../faults/control';
import { faultAnswer } from '../../faults/faulted';
import type { Faults } from '../../faults/rules';
import type { Throttle } from '../../faults/throttle';
import { SpError } from '../../model/errors';
import type { Site } from '../../store/site';
import type { Api } from './api';
import { LOOPBACK, shown, urlOf } from './address';
import { dispatch } from './dispatch';
import type { Answer, Context } from './exchange';
import { failure } from './failure';
import type { RequestLog } from './log';
import { askerOf } from './person';
import { openFile, pointsAtFile } from './plain-file';
import { readBody, textOf } from './read-body';
import { plain, send } from './send';
import { verbOf } from './verbs';
import { pointsAtApi } from './web-of';

export interface HandlerOptions {
  readonly api: Api<Context>;
  readonly store: Site;
  readonly webPath: string;
  readonly as: string | undefined;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly requests: RequestLog;
  /** Called when a request that may have written something was carried out. */
  readonly afterWrite: () => void;
}

const isRead = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD';
const plainPath = ({ api, store }: HandlerOptions, url: URL): string => api.downloadPath(store, url) ?? url.pathname;
const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
const headerMap = (req: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]));

/** One request of the API or for a file: faults, the operation itself, the log. */
async function answer(options: HandlerOptions, req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  const started = performance.now();
  const n = options.requests.next();
  const headers = headerMap(req);
  const { person, hasToken } = askerOf(headers, options.as);
  const method = verbOf(req.method, headers['x-http-method']);
  const address = shown(url.pathname + url.search);
  const fault = options.faults.meet({ method, url: address, person: person?.id, part: false });
  const body = await readBody(req);
  const log = (status: number, responseBytes: number, error?: string): void =>
    options.requests.add({
      n, at: options.store.clock().getTime(), method, url: address, person: person?.id ?? null, status,
      requestBytes: body.length, responseBytes, ms: Math.round((performance.now() - started) * 100) / 100, batch: null, fault: fault.name,
      ...(error === undefined ? {} : { error }),
    });
  const drop = (): void => {
    log(0, 0);
    req.socket.destroy();
  };
  if (fault.latencyMs > 0) await wait(fault.latencyMs);
  if (fault.drop === 'before') return drop();
  const asked = { method, url, headers, bytes: body, get body() { return textOf(body, headers['content-type']); } };
  const operate = (): Answer => (isRead(req.method) && pointsAtFile(options, plainPath(options, url)) ? openFile({ ...options, person }, plainPath(options, url)) : dispatch({ ...options, req: asked, person, hasToken, n }));
  const made = faultAnswer(fault) ?? operate();
  const given = made.later === undefined ? made : await made.later();
  if (method !== 'GET') options.afterWrite();
  if (fault.drop === 'after') return drop();
  log(given.status, send(res, given), given.trouble);
}

/** What a request that failed on its way in or out is told, if anybody still listens. */
function fail(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  if (res.headersSent || req.socket.destroyed) req.socket.destroy();
  else send(res, error instanceof SpError ? failure(error, 'minimal') : plain(500, 'The local SharePoint failed on this request.'));
}

/** The request listener: it takes what is ours, and only from pages of this server. */
export function createHandler(options: HandlerOptions) {
  return (req: IncomingMessage, res: ServerResponse): boolean => {
    const host = req.headers.host ?? '';
    const url = urlOf(req.url ?? '/', host);
    if (url === undefined) return false;
    const isControl = url.pathname.startsWith('/_local/');
    if (!isControl && !pointsAtApi(options.store, url.pathname) && !(isRead(req.method) && pointsAtFile(options, plainPath(options, url)))) return false;
    // A page of another site must neither reach us by a name of its own (DNS rebinding) nor post to us.
    const origin = req.headers.origin;
    if (!LOOPBACK.test(host) || (origin !== undefined && origin !== url.origin)) {
      send(res, plain(403, 'Only pages of this server may call it.'));
      return true;
    }
    const work = isControl ? readBody(req).then((body) => void send(res, handleControl(options, req.method ?? 'GET', url, body.toString('utf8')))) : answer(options, req, res, url);
    work.catch((error: unknown) => fail(req, res, error));
    return true;
  };
}
