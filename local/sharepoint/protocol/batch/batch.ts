import { throttled } from '../../faults/faulted';
import type { Passage } from '../../faults/throttle';
import { badQuery } from '../../model/errors';
import type { Answer, Context, Dispatch } from '../http/exchange';
import { shown } from '../http/address';
import { parseBatch, type BatchPart } from './multipart';
import { answerPart, faultOf } from './part';
import { CRLF, partText } from './part-text';

/** OData's limits as SharePoint has them (rule 4.5): a change set counts as one part, however many operations it holds. */
const MOST_PARTS = 100;
const MOST_IN_CHANGE_SET = 1000;

/** The operations of a batch in order; those of change sets lie flat among the others. Throws 400 above the limits. */
function operationsOf(given: Dispatch): readonly BatchPart[] {
  const pieces = parseBatch(given.req.body, given.req.headers['content-type'] ?? '');
  if (pieces.length > MOST_PARTS) throw badQuery(`The current batch message contains too many parts. Only batch messages with a maximum number of '${MOST_PARTS}' query operations and changesets are allowed.`);
  if (pieces.some(({ length }) => length > MOST_IN_CHANGE_SET)) throw badQuery(`The current changeset contains too many operations. Only changesets with a maximum number of '${MOST_IN_CHANGE_SET}' operations are allowed.`);
  return pieces.flat();
}

/** `$batch`: the answers lie flat, one part per operation in order, whatever change sets they came in (rules 4.2 to 4.4). */
export function answerBatch(given: Dispatch, ctx: Context): Answer {
  const parts = operationsOf(given);
  const passages = parts.map(() => given.throttle.pass(given.person?.id));
  if (passages[0]?.isStopped === true) return throttled(passages[0].headers);
  const boundary = `batchresponse_${ctx.site.newGuid()}`;
  const headers = { 'Content-Type': `multipart/mixed; boundary=${boundary}`, ...passages.at(-1)?.headers };
  const done: string[] = [];
  // A part that waits for somebody else keeps those behind it waiting, and nobody else.
  const goOn = (): Answer => {
    for (let part = parts[done.length]; part !== undefined; part = parts[done.length]) {
      const answer = answerOne(given, ctx, part, passages[done.length]);
      const { later } = answer;
      if (later !== undefined) return { ...answer, later: () => later().then(behind) };
      done.push(partText(boundary, answer));
    }
    return { status: 200, headers, body: `${done.join('')}--${boundary}--${CRLF}` };
  };
  const behind = (held: Answer): Answer | Promise<Answer> => {
    done.push(partText(boundary, held));
    const rest = goOn();
    return rest.later?.() ?? rest;
  };
  return goOn();
}

function answerOne(given: Dispatch, ctx: Context, part: BatchPart, passage: Passage | undefined): Answer {
  const started = performance.now();
  const url = shown(part.url.replace(/^https?:\/\/[^/]+/i, ''));
  const met = faultOf(given, part, url);
  const answer = passage?.isStopped === true ? throttled(passage.headers) : (met ?? answerPart(given, ctx, part));
  given.requests.add({
    n: given.requests.next(), at: ctx.site.clock().getTime(), method: part.method, url, person: given.person?.id ?? null, status: answer.status,
    requestBytes: Buffer.byteLength(part.body), responseBytes: Buffer.byteLength(answer.body), ms: Math.round((performance.now() - started) * 100) / 100,
    batch: given.n, fault: met === undefined ? null : String(met.status), ...(answer.trouble === undefined ? {} : { error: answer.trouble }),
  });
  return answer;
}
