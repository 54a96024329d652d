import { STATUS_CODES } from 'node:http';
import { badQuery, notImplemented, SpError } from '../../model/errors';
import type { Answer, Context, Dispatch, Format } from '../http/exchange';
import { formatOf } from '../odata/formats';
import { parseBatch, type BatchPart } from './multipart';
import { contextFor } from '../http/context';
import { apiPath, failure, perform } from '../http/perform';

const MOST = 100;
const CRLF = '\r\n';

function faultOf(given: Dispatch, part: BatchPart, shown: string): Answer | undefined {
  const fault = given.faults.meet({ method: part.method, url: shown, person: given.person?.id, part: true });
  if (fault.status === undefined) return undefined;
  const retry: Record<string, string> = fault.status === 429 || fault.status === 503 ? { 'Retry-After': String(fault.retryAfter) } : {};
  return failure(new SpError(fault.status, '-1, System.Exception', 'A fault asked for by /_local/faults.', retry), 'minimal');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/\+/g, ' '));
  } catch {
    return url;
  }
}

/** One operation; its failure is its own answer and stops nothing (batches are not transactions). */
function answerPart(given: Dispatch, ctx: Context, part: BatchPart): Answer {
  let format: Format = 'minimal';
  try {
    format = formatOf(part.headers['accept'] ?? 'application/json');
    const url = new URL(part.url, given.req.url.origin);
    const path = url.origin === given.req.url.origin ? apiPath(url, given.webPath) : undefined;
    if (path === undefined) throw badQuery(`'${part.url}' is not an address of this web.`);
    if (path.toLowerCase() === '$batch') throw badQuery('A batch may not carry another batch.');
    const answer = perform({ method: part.method, path, query: url.searchParams, headers: part.headers, body: part.body }, contextFor({ ...ctx, format }));
    if (answer.bytes !== undefined) throw notImplemented('the contents of files inside a batch');
    return answer;
  } catch (error) {
    return failure(error, format);
  }
}

function written(boundary: string, answer: Answer): string {
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

/** `$batch`: the answers lie flat, one part per operation in order, whatever change sets they came in. */
export function answerBatch(given: Dispatch, ctx: Context): Answer {
  const parts = parseBatch(given.req.body, given.req.headers['content-type'] ?? '');
  if (parts.length > MOST) throw badQuery(`A batch may carry at most ${MOST} operations; this one has ${parts.length}.`);
  const boundary = `batchresponse_${ctx.site.newGuid()}`;
  const bodies = parts.map((part) => {
    const started = performance.now();
    const shown = decoded(part.url.replace(/^https?:\/\/[^/]+/i, ''));
    const met = faultOf(given, part, shown);
    const answer = met ?? answerPart(given, ctx, part);
    given.requests.add({
      n: given.requests.next(), at: ctx.site.clock().getTime(), method: part.method, url: shown, person: given.person?.id ?? null, status: answer.status,
      requestBytes: Buffer.byteLength(part.body), responseBytes: Buffer.byteLength(answer.body), ms: Math.round((performance.now() - started) * 100) / 100,
      batch: given.n, fault: met === undefined ? null : String(met.status),
    });
    return written(boundary, answer);
  });
  return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` }, body: `${bodies.join('')}--${boundary}--${CRLF}` };
}
