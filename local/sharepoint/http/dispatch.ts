import { parseBody, type Call, type Node } from '../endpoints/node';
import { rootNode } from '../endpoints/root';
import { parseOptions } from '../odata/options';
import { parsePath } from '../odata/segments';
import type { Faults } from '../faults/rules';
import type { Person } from '../people';
import { has, Permission } from '../store/permission-bits';
import { WEB_SCOPE } from '../store/permissions';
import { ensureUser, principalByLogin, type Principal } from '../store/principals';
import type { Site } from '../store/site';
import { answerBatch } from './batch';
import { checkDigest } from './digest';
import { accessDenied, notImplemented, notSignedIn, SpError } from './errors';
import type { Answer, Context, Operation } from './exchange';
import { errorAnswer, formatOf } from './formats';
import type { RequestLog } from './log';
import { render } from './render';

export interface Dispatch {
  readonly store: Site;
  readonly webPath: string;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly person: Person | undefined;
  readonly n: number;
  readonly req: {
    readonly method: string;
    readonly url: URL;
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly body: string;
  };
}

/** The path below `_api/` of an absolute URL of this server, or undefined when it is another address. */
export function apiPath(url: URL, webPath: string): string | undefined {
  const path = url.pathname;
  const inWeb = path.toLowerCase().startsWith(`${webPath.toLowerCase()}/_api`) ? path.slice(webPath.length) : path;
  return /^\/_api(\/|$)/i.test(inWeb) ? inWeb.slice('/_api/'.length) : undefined;
}

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

export function failure(error: unknown, format: Context['format']): Answer {
  if (error instanceof SpError) return errorAnswer(error, format);
  const message = error instanceof Error ? error.message : String(error);
  return errorAnswer(new SpError(500, '-1, System.Exception', `The local SharePoint failed: ${message}`), format);
}

/** One operation, whole or not at all: a write that throws leaves nothing behind. */
export function perform(operation: Operation, ctx: Context): Answer {
  const { method, query, headers } = operation;
  const work = (): Answer => {
    const node = walk(operation, ctx);
    const run = handlerOf(node, method);
    if (run === undefined) throw notImplemented(`${method} on ${node.name} (${operation.path})`);
    const options = parseOptions(query);
    const call: Call = {
      options,
      query,
      ifMatch: headers['if-match'],
      get body() {
        return parseBody(operation.body, headers['content-type'], node.name);
      },
    };
    return render(run(call), method === 'GET' || method === 'POST' ? options : undefined, ctx);
  };
  return method === 'GET' ? work() : ctx.site.db.write(work);
}

function handlerOf(node: Node, method: string): Node['get'] {
  switch (method) {
    case 'GET': return node.get;
    case 'POST': return node.post;
    case 'MERGE':
    case 'PATCH': return node.merge;
    case 'PUT': return node.put;
    case 'DELETE': return node.remove;
    default: return undefined;
  }
}

function walk(operation: Operation, ctx: Context): Node {
  const segments = parsePath(operation.path, operation.query);
  let node = rootNode(ctx);
  const passed: string[] = [];
  for (const segment of segments) {
    const next = node.child?.(segment);
    if (next === undefined) throw notImplemented(`'${segment.text}' on ${node.name} (_api/${[...passed, segment.text].join('/')})`);
    passed.push(segment.text);
    node = next;
  }
  return node;
}
