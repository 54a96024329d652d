import type { ServerResponse } from 'node:http';

/**
 * Everything a page asks for must come from this very address. `unsafe-eval` is needed because the SPFx loader
 * evaluates the RequireJS it carries; the rest of the list keeps every request on the loopback interface.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "object-src 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

/** Media type by file name; unknown endings are served as bytes. */
export function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
}

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Seconds a browser may keep it; nothing is kept without it. */
  readonly maxAge?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one answer with the security headers every answer of the host carries. */
export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status ?? 200, {
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': answer.maxAge === undefined ? 'no-store' : `max-age=${answer.maxAge}`,
    ...answer.headers,
  });
  response.end(answer.body);
}

export const html = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });
export const notFound = (what: string): Answer => ({ status: 404, type: 'text/plain; charset=utf-8', body: `Not found: ${what}` });
export const redirect = (to: string): Answer => ({ status: 302, type: 'text/plain', body: '', headers: { Location: to } });
