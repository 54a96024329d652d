import { STATUS_CODES } from 'node:http';
import type { Answer } from '../http/exchange';

export const CRLF = '\r\n';

/** One answer as SharePoint writes it inside a batch, to the byte (rules 4.3, 4.4). An empty body still leaves its blank line. */
export function partText(boundary: string, answer: Answer): string {
  const { 'Content-Type': type, ...others } = answer.headers;
  const lines = [
    `--${boundary}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    `CONTENT-TYPE: ${type ?? 'application/json'}`,
    ...Object.entries(others).map(([name, held]) => `${name.toUpperCase()}: ${held}`),
    '',
    answer.body,
    '',
  ];
  return lines.join(CRLF);
}
