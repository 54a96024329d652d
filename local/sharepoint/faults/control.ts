import type { Answer } from '../protocol/http/exchange';
import type { RequestLog } from '../protocol/http/log';
import { people } from '../people';
import type { FaultRule, Faults } from './rules';

const json = (value: unknown, status = 200): Answer => ({
  status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value),
});

/** The control API beside SharePoint's: `/_local/faults`, `/_local/requests`, `/_local/people`. */
export function handleControl(parts: { readonly faults: Faults; readonly requests: RequestLog }, method: string, url: URL, body: string): Answer {
  const what = `${method} ${url.pathname}`;
  switch (what) {
    case 'GET /_local/faults':
      return json(parts.faults.list());
    case 'POST /_local/faults': {
      const rules = parseRules(body);
      if (typeof rules === 'string') return json({ error: rules }, 400);
      parts.faults.add(rules);
      return json(parts.faults.list());
    }
    case 'DELETE /_local/faults':
      parts.faults.clear();
      return json([]);
    case 'GET /_local/requests':
      return json(parts.requests.list());
    case 'DELETE /_local/requests':
      parts.requests.clear();
      return json([]);
    case 'GET /_local/people':
      return json(people);
    default:
      return json({ error: `${what} is not part of the control API.` }, 404);
  }
}

const KNOWN = ['method', 'url', 'person', 'times', 'skip', 'part', 'latencyMs', 'status', 'retryAfter', 'drop'];

/** One rule or a list of them; the sentence says what is wrong with them otherwise. */
function parseRules(body: string): FaultRule[] | string {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return 'The body is not JSON.';
  }
  const rules = Array.isArray(given) ? (given as unknown[]) : [given];
  for (const rule of rules) {
    if (typeof rule !== 'object' || rule === null) return 'A rule is an object.';
    const strange = Object.keys(rule).find((key) => !KNOWN.includes(key));
    if (strange !== undefined) return `A rule has no "${strange}". It may have: ${KNOWN.join(', ')}.`;
    const { status, drop } = rule as { status?: unknown; drop?: unknown };
    if (status !== undefined && ![403, 429, 500, 503].includes(Number(status))) return 'status is 403, 429, 500 or 503.';
    if (drop !== undefined && drop !== 'before' && drop !== 'after') return 'drop is "before" or "after".';
  }
  return rules as FaultRule[];
}
