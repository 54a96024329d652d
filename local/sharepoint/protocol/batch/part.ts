import { retryOf } from '../../faults/faulted';
import { badQuery, notImplemented, SpError } from '../../model/errors';
import { LOOPBACK, onlyStep } from '../http/address';
import type { Answer, Context, Dispatch } from '../http/exchange';
import { failure } from '../http/failure';
import { answered, contextOf } from '../http/operation';
import { perform } from '../http/perform';
import { webOf } from '../http/web-of';
import { wantedOf, type Wanted } from '../odata/accept';
import { queryOf } from '../odata/options';
import type { BatchPart } from './multipart';

/** The answer a fault rule with `part` asks for. */
export function faultOf(given: Dispatch, part: BatchPart, url: string): Answer | undefined {
  const fault = given.faults.meet({ method: part.method, url, person: given.person?.id, part: true });
  if (fault.status === undefined) return undefined;
  return failure(new SpError(fault.status, '-1, System.Exception', 'A fault asked for by /_local/faults.', retryOf(fault)), 'minimal');
}

/** The address of a part, absolute or relative to the batch's; `_api/…` is meant from its web. Undefined: of another server. */
function urlOf(given: Dispatch, ctx: Context, part: BatchPart): URL | undefined {
  const { url: own } = given.req;
  const text = /^_(api|vti_bin)\//i.test(part.url) ? `${ctx.webUrl}/${part.url}` : part.url;
  let url: URL;
  try {
    url = new URL(text, own);
  } catch {
    return undefined;
  }
  // This machine has several names, and clients mix them.
  return url.origin === own.origin || (LOOPBACK.test(url.host) && url.port === own.port) ? url : undefined;
}

/** Without Accept a part is written as the batch was asked for, if in JSON, else in SharePoint's default. */
function wantedIn(given: Dispatch, part: BatchPart, url: URL): Wanted {
  const outer = given.req.headers['accept'];
  const accept = part.headers['accept'] ?? (outer?.includes('json') === true ? outer : undefined);
  return wantedOf({ ...part.headers, accept }, queryOf(url.searchParams).get('$format'));
}

/** A file's bytes stand in the batch as text, if that is what they are. */
function asText(answer: Answer): Answer {
  if (answer.bytes === undefined) return answer;
  const body = Buffer.from(answer.bytes).toString('utf8');
  if (!Buffer.from(body, 'utf8').equals(answer.bytes)) throw notImplemented('files that are not text inside a batch');
  return { status: answer.status, headers: answer.headers, body };
}

/** One operation; its failure is its own answer and stops nothing (batches are not transactions). Never throws. */
export function answerPart(given: Dispatch, outer: Context, part: BatchPart): Answer {
  try {
    const url = urlOf(given, outer, part);
    const asked = url === undefined ? undefined : webOf(given.store, url);
    if (url === undefined || asked === undefined) throw badQuery(`'${part.url}' is not an address of this web.`);
    const wanted = wantedIn(given, part, url);
    return answered(given, wanted, () => {
      if (onlyStep(asked.path) === '$batch') throw badQuery('A batch may not carry another batch.');
      const { method, headers, body, content } = part;
      // What is no UTF-8 was lost when the batch was read as text.
      const bytes = content.includes('\ufffd') ? {} : { bytes: Buffer.from(content, 'utf8') };
      return asText(perform({ method, path: asked.path, query: url.searchParams, headers, body, ...bytes }, contextOf(given, asked, wanted)));
    });
  } catch (error) {
    return failure(error, 'minimal');
  }
}
