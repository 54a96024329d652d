import { throttled } from '../../faults/faulted';
import { wrongVerb } from '../../model/errors';
import { answerBatch } from '../batch/batch';
import { wantedOf, type Wanted } from '../odata/accept';
import { queryOf } from '../odata/options';
import { onlyStep } from './address';
import { checkDigest } from './digest';
import type { Answer, Context, Dispatch } from './exchange';
import { failure } from './failure';
import { answered, contextOf } from './operation';
import { perform } from './perform';
import { ALLOW } from './verbs';
import { webOf, type Asked } from './web-of';

/** One request: of which web, who, may they, is it theirs (digest), then the operation or the batch of them. Never throws. */
export function dispatch(given: Dispatch): Answer {
  const { req, store } = given;
  if (req.method === 'OPTIONS') return { status: 200, headers: { Allow: ALLOW }, body: '' };
  try {
    const asked = webOf(store, req.url) ?? { site: store, path: '' };
    return onlyStep(asked.path) === '$batch' ? batch(given, asked) : single(given, asked);
  } catch (error) {
    return failure(error, 'minimal');
  }
}

function single(given: Dispatch, asked: Asked): Answer {
  const { method, url, headers, bytes } = given.req;
  const passage = given.throttle.pass(given.person?.id);
  if (passage.isStopped) return throttled(passage.headers);
  const wanted = wantedOf(headers, queryOf(url.searchParams).get('$format'));
  const answer = answered(given, wanted, () => {
    const ctx = contextOf(given, asked, wanted);
    if (method !== 'GET' && onlyStep(asked.path) !== 'contextinfo') checkTheirs(given, ctx);
    // The text is made of the bytes only where it is read: a file's are not text.
    return perform({ method, path: asked.path, query: url.searchParams, headers, bytes, get body() { return given.req.body; } }, ctx);
  });
  return { ...answer, headers: { ...answer.headers, ...passage.headers } };
}

/** A batch is asked for with any Accept: its answer is multipart, its parts carry their own. */
const OUTER: Wanted = { format: 'minimal', isAtom: false, isFull: false };

const batch = (given: Dispatch, asked: Asked): Answer =>
  answered(given, OUTER, () => {
    const ctx = contextOf(given, asked, OUTER);
    if (given.req.method !== 'POST') throw wrongVerb(given.req.method, '$batch');
    checkTheirs(given, ctx);
    return answerBatch(given, ctx);
  });

/** A write needs a digest, unless a token says that no browser sent it by itself (rules 2.2, 2.3). */
function checkTheirs(given: Dispatch, { site, caller }: Context): void {
  if (!given.hasToken) checkDigest(given.req.headers['x-requestdigest'], site.meta('secret'), caller.login, site.clock());
}
