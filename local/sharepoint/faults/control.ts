import type { Answer } from '../protocol/http/exchange';
import type { RequestLog } from '../protocol/http/log';
import { inspect } from '../inspect/routes';
import { PERSON_COOKIE, people } from '../people';
import type { Site } from '../store/site';
import type { FaultRule, Faults } from './rules';
import type { Throttle, ThrottleSettings } from './throttle';

const json = (value: unknown, status = 200): Answer => ({
  status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value),
});

interface Parts {
  readonly store: Site;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly requests: RequestLog;
}

/** The control API beside SharePoint's: `/_local/faults`, `/_local/throttle`, `/_local/requests`, `/_local/people`. */
export function handleControl(parts: Parts, method: string, url: URL, body: string): Answer {
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
    case 'GET /_local/throttle':
      return json(parts.throttle.settings());
    case 'PUT /_local/throttle': {
      const settings = parseThrottle(body);
      if (typeof settings === 'string') return json({ error: settings }, 400);
      parts.throttle.set(settings);
      return json(settings);
    }
    case 'DELETE /_local/throttle':
      parts.throttle.set({});
      return json({});
    case 'GET /_local/requests':
      return json(parts.requests.list());
    case 'DELETE /_local/requests':
      parts.requests.clear();
      return json([]);
    case 'GET /_local/people':
      // With the two ways to be them: the cookie, and the token of `Authorization`.
      return json(people.map((person) => ({ ...person, cookie: `${PERSON_COOKIE}=${person.id}`, authorization: `Bearer ${person.id}` })));
    default:
      return inspect(parts.store, method, url) ?? json({ error: `${what} is not part of the control API.` }, 404);
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

const LIMITS = ['perMinute', 'per5Minutes', 'retryAfter'];

/** The throttle's numbers; the sentence says what is wrong with them otherwise. */
function parseThrottle(body: string): ThrottleSettings | string {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return 'The body is not JSON.';
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'The throttle is an object.';
  for (const [name, held] of Object.entries(given)) {
    if (!LIMITS.includes(name)) return `The throttle has no "${name}". It may have: ${LIMITS.join(', ')}.`;
    if (typeof held !== 'number' || !Number.isInteger(held) || held < 0) return `${name} is a whole number.`;
  }
  return given;
}
