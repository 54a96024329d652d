import type { Person } from '../people';
import { has, Permission } from '../store/permission-bits';
import { WEB_SCOPE } from '../store/permissions';
import { ensureUser, principalByLogin, type Principal } from '../store/principals';
import type { Site } from '../store/site';
import { answerBatch } from './batch';
import { checkDigest } from './digest';
import { accessDenied, notSignedIn } from './errors';
import type { Answer, Context, Dispatch } from './exchange';
import { formatOf } from './formats';
import { apiPath, failure, perform } from './perform';

/** Who asks. Somebody of the directory becomes a user of the site the first time they are let in. */
function callerOf(store: Site, person: Person | undefined): Principal {
  if (person === undefined) throw notSignedIn();
  const known = principalByLogin(store.db, person.login);
  if (known === undefined && !person.isSiteAdmin) throw accessDenied();
  const caller = known ?? store.db.write(() => ensureUser(store.db, person));
  if (!has(store.permissions.maskOf(caller.id, WEB_SCOPE), Permission.open)) throw accessDenied();
  return caller;
}

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
    const ctx: Context = { site: store, caller, webUrl: req.url.origin + webPath, webPath, format };
    if (isBatch) return answerBatch(given, ctx);
    return perform({ method: req.method, path, query: req.url.searchParams, headers: req.headers, body: req.body }, ctx);
  } catch (error) {
    return failure(error, format);
  }
}
