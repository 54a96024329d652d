import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';

export interface Called {
  readonly status: number;
  readonly text: string;
}

const MOST = 64 * 1024;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** The address of a webhook; undefined for a text that is none, and for one out of reach. */
export function reachable(text: string, reach: 'loopback' | 'any'): URL | undefined {
  try {
    const url = new URL(text);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && (reach === 'any' || LOOPBACK.test(url.hostname)) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A POST that does not keep the process alive. Rejects when nothing answers in time, or when it is called off. */
export function call(url: URL, body: string, given: { readonly timeoutMs: number; readonly signal?: AbortSignal }): Promise<Called> {
  const { timeoutMs, signal } = given;
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': body === '' ? 'text/plain' : 'application/json;charset=utf-8', 'Content-Length': Buffer.byteLength(body) };
    const sent = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, { method: 'POST', headers, agent: false, ...(signal === undefined ? {} : { signal }) }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        if (text.length < MOST) text += chunk;
      });
      answer.on('end', () => finish(() => resolve({ status: answer.statusCode ?? 0, text })));
      answer.on('error', (error) => finish(() => reject(error)));
    });
    const timer = setTimeout(() => sent.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs).unref();
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    sent.on('socket', (socket) => socket.unref());
    sent.on('error', (error) => finish(() => reject(error)));
    sent.end(body);
  });
}
