import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from '../../faults/rules';
import { handleControl } from '../../faults/control';
import { findPerson, personFromCookie, type Person } from '../../people';
import type { Site } from '../../store/site';
import { dispatch } from './dispatch';
import type { Answer } from './exchange';
import type { RequestLog } from './log';
import { openFile, pointsAtFile } from './plain-file';

export interface HandlerOptions {
  readonly store: Site;
  readonly webPath: string;
  readonly as: string | undefined;
  readonly faults: Faults;
  readonly requests: RequestLog;
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const BODY_LIMIT = 256 * 1024 * 1024;

function send(res: ServerResponse, answer: Answer): number {
  const bytes = answer.bytes ?? Buffer.from(answer.body, 'utf8');
  // No browser may keep an API answer: rights and data differ by cookie and by moment.
  const always = { 'Cache-Control': 'private, max-age=0, no-store', Vary: 'Cookie', 'X-Content-Type-Options': 'nosniff' };
  res.writeHead(answer.status, { ...always, ...answer.headers, ...(answer.status === 204 ? {} : { 'Content-Length': bytes.length }) });
  res.end(answer.status === 204 ? undefined : bytes);
  return bytes.length;
}

const plain = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status, body, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
});

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function faultAnswer(fault: Fault): Answer | undefined {
  if (fault.status === undefined) return undefined;
  const retry: Record<string, string> = fault.status === 429 || fault.status === 503 ? { 'Retry-After': String(fault.retryAfter) } : {};
  const text = { 403: '403 FORBIDDEN', 429: '429 TOO MANY REQUESTS', 500: '500 INTERNAL SERVER ERROR', 503: '503 SERVICE UNAVAILABLE' };
  return plain(fault.status, text[fault.status], retry);
}

const isRead = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD';
const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
const headerMap = (req: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]));

/** The request listener: safety checks, faults, the operation itself, the log. */
export function createHandler(options: HandlerOptions) {
  const apiRoot = (path: string): boolean => {
    const lower = path.toLowerCase();
    return lower.startsWith(`${options.webPath.toLowerCase()}/_api`) || lower.startsWith('/_api');
  };

  const isFile = (path: string): boolean => pointsAtFile(options, path);

  async function answer(req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
    const started = performance.now();
    const n = options.requests.next();
    const person: Person | undefined = personFromCookie(req.headers.cookie) ?? findPerson(options.as);
    // Only a POST may stand for another verb. A HEAD is a GET; Node leaves its body out.
    const sent = (req.method ?? 'GET').toUpperCase();
    const method = sent === 'POST' ? String(req.headers['x-http-method'] ?? sent).toUpperCase() : sent === 'HEAD' ? 'GET' : sent;
    const shown = safeDecode(url.pathname + url.search);
    const fault = options.faults.meet({ method, url: shown, person: person?.id, part: false });
    const body = await readBody(req);
    const log = (status: number, responseBytes: number): void =>
      options.requests.add({
        n, at: options.store.clock().getTime(), method, url: shown, person: person?.id ?? null, status,
        requestBytes: body.length, responseBytes, ms: Math.round((performance.now() - started) * 100) / 100, batch: null, fault: fault.name,
      });
    if (fault.latencyMs > 0) await wait(fault.latencyMs);
    if (fault.drop === 'before') {
      log(0, 0);
      req.socket.destroy();
      return;
    }
    const asked = { method, url, headers: headerMap(req), bytes: body, get body() { return body.toString('utf8'); } };
    const given = faultAnswer(fault) ?? (isFile(url.pathname) ? openFile({ ...options, person }, url.pathname) : dispatch({ ...options, req: asked, person, n }));
    if (fault.drop === 'after') {
      log(0, 0);
      req.socket.destroy();
      return;
    }
    log(given.status, send(res, given));
  }

  return (req: IncomingMessage, res: ServerResponse): boolean => {
    const host = req.headers.host ?? '';
    const url = urlOf(req.url ?? '/', host);
    if (url === undefined) return false;
    const isControl = url.pathname.startsWith('/_local/');
    if (!isControl && !apiRoot(url.pathname) && !(isRead(req.method) && isFile(url.pathname))) return false;
    // A page of another site must neither reach us by a name of its own (DNS rebinding) nor post to us.
    const origin = req.headers.origin;
    if (!LOOPBACK.test(host) || (origin !== undefined && origin !== url.origin)) {
      send(res, plain(403, 'Only pages of this server may call it.'));
      return true;
    }
    const work = isControl ? readBody(req).then((body) => void send(res, handleControl(options, req.method ?? 'GET', url, body.toString('utf8')))) : answer(req, res, url);
    work.catch(() => {
      if (res.headersSent) req.socket.destroy();
      else send(res, plain(500, 'The local SharePoint failed on this request.'));
    });
    return true;
  };
}

/** The address asked for; undefined when it is none (`//`, a request meant for a proxy). */
function urlOf(path: string, host: string): URL | undefined {
  try {
    return path.startsWith('/') && !path.startsWith('//') ? new URL(path, `http://${LOOPBACK.test(host) ? host : '127.0.0.1'}`) : undefined;
  } catch {
    return undefined;
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
