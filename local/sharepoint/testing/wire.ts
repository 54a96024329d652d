import { connect } from 'node:net';
import type { RunningSharePoint } from '../index';

/** Sends bytes as they are and gives all that comes back until the server closes, or stays silent for `quietMs`. */
export function wire(server: RunningSharePoint, sent: readonly (string | Uint8Array)[], quietMs = 5000): Promise<string> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(Number(port), hostname);
    const done = (): void => {
      socket.destroy();
      resolve(got);
    };
    socket.setTimeout(quietMs, done);
    socket.on('data', (chunk) => void (got += chunk.toString('latin1'))).on('error', done).on('close', done);
    for (const piece of sent) socket.write(piece);
  });
}

/** A request as text, with only the headers given and Host. */
export const request = (server: RunningSharePoint, line: string, headers: Readonly<Record<string, string>> = {}, body = ''): string =>
  [`${line} HTTP/1.1`, `Host: ${new URL(server.origin).host}`, ...Object.entries(headers).map(([name, held]) => `${name}: ${held}`), ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]), '', body].join('\r\n');
