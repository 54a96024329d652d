import { answerBatch } from '../batch/batch';
import { callerOf } from './caller';
import { checkDigest } from './digest';
import type { Answer, Context, Dispatch } from './exchange';
import { formatOf } from '../odata/formats';
import { contextFor } from './context';
import { apiPath, failure, perform } from './perform';

/** One request: who, may they, is it theirs (digest), then the operation or the batch of them. Never throws. */
export function dispatch(given: Dispatch): Answer {
  const { req, store, webPath } = given;
  const path = apiPath(req.url, webPath) ?? '';
  const isBatch = path.toLowerCase() === '$batch';
  let format: Context['format'] = 'minimal';
  try {
    // A batch is asked for with any Accept: its answer is multipart, its parts carry their own.
    if (!isBatch) format = formatOf(req.headers['accept']);
    const caller = callerOf(store, given.person);
    const isOpen = req.method === 'GET' || path.toLowerCase() === 'contextinfo' || req.headers['authorization'] !== undefined;
    if (!isOpen) checkDigest(req.headers['x-requestdigest'], store.meta('secret'), caller.login, store.clock());
    const ctx = contextFor({ site: store, caller, webUrl: req.url.origin + webPath, webPath, format });
    if (isBatch) return answerBatch(given, ctx);
    const { method, headers, bytes } = req;
    // The text is made of the bytes only where it is read: a file's are not text.
    return perform({ method, path, query: req.url.searchParams, headers, bytes, get body() { return req.body; } }, ctx);
  } catch (error) {
    return failure(error, format);
  }
}
