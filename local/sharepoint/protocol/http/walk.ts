import { noResource, notImplemented } from '../../model/errors';
import type { Reply } from '../odata/entity';
import { parseOptions } from '../odata/options';
import { parsePath, type Segment } from '../odata/segments';
import type { Context } from './exchange';
import type { Call, Node } from './node';

const text = (held: unknown): Reply => ({ kind: 'text', type: 'text/plain;charset=utf-8', text: held === null || held === undefined ? '' : String(held) });

/** `…/Title/$value`: the bare text of a property that is one plain value. */
function valueOf(node: Node): Node | undefined {
  const { get } = node;
  if (get === undefined) return undefined;
  return {
    name: '$value',
    get: (call) => {
      const reply = get(call);
      if (reply.kind !== 'value' || (typeof reply.value === 'object' && reply.value !== null)) throw notImplemented(`'$value' on ${node.name}`);
      return text(reply.value);
    },
  };
}

/** `…/items/$count`: how many a collection has that `$filter` leaves, whatever a page would hold (rule 6.12). */
function countOf(node: Node): Node | undefined {
  const { get } = node;
  if (get === undefined) return undefined;
  const count = (call: Call): number => {
    const reply = get(call);
    if (reply.kind === 'values') return reply.values.length;
    if (reply.kind !== 'collection') throw noResource('$count');
    if (reply.next === undefined) return reply.entities.length;
    const next = parseOptions(new URL(reply.next).searchParams);
    return reply.entities.length + count({ ...call, options: { ...call.options, skipToken: next.skipToken, skip: next.skip } });
  };
  return { name: '$count', get: (call) => text(count({ ...call, options: { ...call.options, select: [], expand: call.options.expand, orderBy: [], top: 5000 } })) };
}

function step(node: Node, segment: Segment): Node | undefined {
  if (segment.name === '$value') return node.content ?? valueOf(node);
  const below = node.child?.(segment);
  return below === undefined && segment.name === '$count' ? countOf(node) : below;
}

/** The steps of an address below `_api/` and the node at its end. What no kind of thing knows is SharePoint's 404. */
export function walk(path: string, query: URLSearchParams, ctx: Context): Node {
  let node = ctx.api.root(ctx);
  for (const segment of parsePath(path, query)) {
    const next = step(node, segment);
    if (next === undefined) throw noResource(segment.text);
    node = node.web === undefined || next.web !== undefined ? next : { ...next, web: node.web };
  }
  return node;
}
