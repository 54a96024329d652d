import { badQuery, notImplemented, wrongVerb } from '../../model/errors';
import { parseBody, type Target } from '../odata/body';
import type { Reply } from '../odata/entity';
import { parseOptions, queryOf } from '../odata/options';
import { render } from '../odata/render';
import { parsePath } from '../odata/segments';
import { onlyStep } from './address';
import type { Answer, Context, Operation } from './exchange';
import type { Call, Json, Node } from './node';
import { handlerOf } from './verbs';
import { walk } from './walk';

/** One operation, whole or not at all: a write that throws leaves nothing behind. Throws SharePoint's errors. */
export function perform(operation: Operation, ctx: Context): Answer {
  const { method, path } = operation;
  if (onlyStep(path) === '$metadata') return metadata(method, ctx);
  const query = queryOf(operation.query);
  const work = (): Answer => {
    const node = walk(path, query, ctx);
    const call = callOf(operation, query, node, ctx);
    const run = handlerOf(node, method) ?? readByPost(operation, query, node, call);
    if (run === undefined) throw wrongVerb(method, resourceOf(path, query));
    const written = (reply: Reply): Answer => render(reply.kind === 'null' ? { name: methodName(node, resourceOf(path, query)), ...reply } : reply, method === 'GET' || method === 'POST' ? call.options : undefined, node.web === undefined ? ctx : ctx.of(node.web));
    const reply = run(call);
    // A method without a result is told by its name: `{"d":{"RecycleByLabel":null}}`.
    return reply.kind === 'later' ? waiting(reply.first, () => ctx.site.db.write(() => written(reply.then()))) : written(reply);
  };
  return method === 'GET' ? work() : ctx.site.db.write(work);
}

/** A method's name as SharePoint writes it: with a capital, in the table's spelling where the address has another. */
function methodName(node: Node, asked: string): string {
  const name = node.name.toLowerCase() === asked.toLowerCase() ? node.name : asked;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Stands for the answer of an operation that first waits for somebody else. */
const waiting = (first: () => Promise<void>, then: () => Answer): Answer => ({ status: 202, headers: {}, body: '', later: () => first().then(then) });

function callOf(operation: Operation, query: URLSearchParams, node: Node, ctx: Context): Call {
  const { headers } = operation;
  let body: Json | undefined;
  return {
    options: parseOptions(query),
    query,
    ifMatch: headers['if-match'],
    get body() {
      return (body ??= parseBody(operation.body, headers['content-type'], targetOf(node, ctx)));
    },
    get bytes() {
      if (operation.bytes === undefined) throw notImplemented('files that are not text inside a batch');
      return operation.bytes;
    },
  };
}

const targetOf = (node: Node, ctx: Context): Target => ({
  name: node.name,
  isItemType: (name) => ctx.api.isItemType(ctx, name),
});

/** How SharePoint's sentences call what stands at an address: the name of its last step. */
function resourceOf(path: string, query: URLSearchParams): string {
  const last = parsePath(path, query).at(-1)?.text ?? '';
  return last.toLowerCase() === 'contextinfo' ? 'GetContextWebInformation' : last;
}

/**
 * A POST to what can only be read reads it; with a body it is taken for a call of the last method of the address, which has
 * no such parameter. That is what SharePoint says to whoever forgets X-HTTP-Method.
 */
function readByPost(operation: Operation, query: URLSearchParams, node: Node, call: Call): Node['get'] {
  if (operation.method !== 'POST' || node.get === undefined) return undefined;
  if (operation.body.trim() === '') return node.get;
  const last = parsePath(operation.path, query).at(-1);
  if (last?.hasArgs !== true) return undefined;
  const name = operation.body.includes('"__metadata"') ? '__metadata' : (Object.keys(call.body)[0] ?? '__metadata');
  const method = /^getby/i.test(last.text) ? last.text.charAt(0).toUpperCase() + last.text.slice(1) : 'GetById';
  throw badQuery(`The parameter ${name} does not exist in method ${method}.`);
}

function metadata(method: string, ctx: Context): Answer {
  if (method !== 'GET') throw wrongVerb(method, '$metadata');
  return { status: 200, headers: { 'Content-Type': 'application/xml;charset=utf-8' }, body: ctx.api.metadata(ctx) };
}
