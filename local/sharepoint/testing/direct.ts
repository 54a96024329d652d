import type { SharePoint } from '../index';
import { api } from '../endpoints/api';
import { findPerson } from '../people';
import { dispatch } from '../protocol/http/dispatch';
import type { Answer } from '../protocol/http/exchange';

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One operation at a time, past HTTP: for tests that ask thousands of things. A person comes with a bearer token, so no digest is needed.
 * What is answered only after somebody else was waited for (a webhook's address) is answered with `later`.
 */
export function direct(server: SharePoint, person: string) {
  const origin = 'http://127.0.0.1';
  let n = 0;
  return (method: string, path: string, { body, headers = {} }: Sent = {}): Answer => {
    const bytes = body instanceof Uint8Array ? body : Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
    const { store, faults, throttle, requests, site } = server;
    return dispatch({
      api, store, faults, throttle, requests, webPath: site, person: findPerson(person), hasToken: true, n: (n += 1),
      req: {
        method, url: new URL(`${origin}${encodeURI(site)}/_api/${path}`), bytes,
        headers: { accept: 'application/json', 'content-type': 'application/json', 'if-match': '*', ...headers }, body: Buffer.from(bytes).toString('utf8'),
      },
    });
  };
}

/** The JSON of an answer. Throws for one that went wrong. */
export function told(answer: Answer): Record<string, unknown> {
  if (answer.status >= 400) throw new Error(`${answer.status} ${answer.body}`);
  return answer.body === '' ? {} : (JSON.parse(answer.body) as Record<string, unknown>);
}
