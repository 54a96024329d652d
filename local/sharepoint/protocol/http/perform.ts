import { rootNode } from '../../endpoints/web/root';
import { parseBody } from '../odata/body';
import type { Call, Node } from './node';
import { parseOptions } from '../odata/options';
import { parsePath } from '../odata/segments';
import { noResource, notImplemented, SpError, wrongVerb } from '../../model/errors';
import type { Answer, Context, Operation } from './exchange';
import { errorAnswer } from '../odata/formats';
import { render } from '../odata/render';

/** The path below `_api/` of an absolute URL of this server, or undefined when it is another address. */
export function apiPath(url: URL, webPath: string): string | undefined {
  const path = url.pathname;
  const inWeb = path.toLowerCase().startsWith(`${webPath.toLowerCase()}/_api`) ? path.slice(webPath.length) : path;
  return /^\/_api(\/|$)/i.test(inWeb) ? inWeb.slice('/_api/'.length) : undefined;
}

/** The answer to an operation that did not go well. */
export function failure(error: unknown, format: Context['format']): Answer {
  if (error instanceof SpError) return errorAnswer(error, format);
  const message = error instanceof Error ? error.message : String(error);
  return errorAnswer(new SpError(500, '-1, System.Exception', `The local SharePoint failed: ${message}`), format);
}

/** One operation, whole or not at all: a write that throws leaves nothing behind. */
export function perform(operation: Operation, ctx: Context): Answer {
  const { method, query, headers } = operation;
  const work = (): Answer => {
    const node = walk(operation.path, operation.query, ctx);
    const run = handlerOf(node, method);
    if (run === undefined) throw wrongVerb(method, operation.path);
    const options = parseOptions(query);
    const call: Call = {
      options,
      query,
      ifMatch: headers['if-match'],
      get body() {
        return parseBody(operation.body, headers['content-type'], node.name);
      },
      get bytes() {
        if (operation.bytes === undefined) throw notImplemented('files inside a batch');
        return operation.bytes;
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

/** `…/Title/$value`: the bare text of a property that is one plain value. */
function valueOf(node: Node): Node | undefined {
  const { get } = node;
  if (get === undefined) return undefined;
  return {
    name: '$value',
    get: (call) => {
      const reply = get(call);
      if (reply.kind !== 'value' || (typeof reply.value === 'object' && reply.value !== null)) throw notImplemented(`'$value' on ${node.name}`);
      return { kind: 'text', type: 'text/plain;charset=utf-8', text: reply.value === null || reply.value === undefined ? '' : String(reply.value) };
    },
  };
}

/** The node at an address below `_api/`. What no kind of thing knows is SharePoint's 404. */
export function walk(path: string, query: URLSearchParams, ctx: Context): Node {
  let node = rootNode(ctx);
  for (const segment of parsePath(path, query)) {
    const next = segment.name === '$value' ? (node.content ?? valueOf(node)) : node.child?.(segment);
    if (next === undefined) throw noResource(segment.text);
    node = next;
  }
  return node;
}
