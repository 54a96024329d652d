import type { Node } from './node';

/** What OPTIONS says may be asked of any address. */
export const ALLOW = 'GET, HEAD, POST, PUT, PATCH, MERGE, DELETE, OPTIONS';

/** The verb meant: only a POST may stand for another one (`X-HTTP-Method`, in any case); a HEAD is a GET without its body. */
export function verbOf(sent: string | undefined, standsFor: string | undefined): string {
  const verb = (sent ?? 'GET').toUpperCase();
  if (verb === 'POST') return (standsFor ?? '').trim().toUpperCase() || verb;
  return verb === 'HEAD' ? 'GET' : verb;
}

/** What a node does at a verb; undefined when it knows none. */
export function handlerOf(node: Node, verb: string): Node['get'] {
  switch (verb) {
    case 'GET': return node.get;
    case 'POST': return node.post;
    case 'MERGE':
    case 'PATCH': return node.merge;
    case 'PUT': return node.put;
    case 'DELETE': return node.remove;
    default: return undefined;
  }
}
