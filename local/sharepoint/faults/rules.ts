/**
 * A fault on demand. All conditions given must hold; a rule without conditions meets every API request.
 * One rule does one thing: waits, answers with an error status, or drops the connection.
 */
export interface FaultRule {
  /** After X-HTTP-Method: GET, POST, MERGE, PUT, DELETE. */
  readonly method?: string;
  /** Part of the decoded URL, path and query. */
  readonly url?: string;
  /** Id of the calling person. */
  readonly person?: string;
  /** Meet this many requests, then go out. Left out: for ever. */
  readonly times?: number;
  /** Let this many matching requests pass first. */
  readonly skip?: number;
  /** Meet operations inside a $batch (only `status` applies there) instead of whole requests. */
  readonly part?: boolean;
  readonly latencyMs?: number;
  readonly status?: 403 | 429 | 500 | 503;
  /** Seconds in Retry-After of a 429 or 503; 1 when left out. */
  readonly retryAfter?: number;
  /** `before`: the connection ends and nothing was written. `after`: it was written, and the answer is lost. */
  readonly drop?: 'before' | 'after';
}

export interface FaultTarget {
  readonly method: string;
  readonly url: string;
  readonly person: string | undefined;
  readonly part: boolean;
}

/** What the rules that met a request ask for. */
export interface Fault {
  readonly latencyMs: number;
  readonly status: FaultRule['status'] | undefined;
  readonly retryAfter: number;
  readonly drop: FaultRule['drop'] | undefined;
  readonly name: string | null;
}

export const NO_FAULT: Fault = { latencyMs: 0, status: undefined, retryAfter: 1, drop: undefined, name: null };

function matches(rule: FaultRule, target: FaultTarget): boolean {
  return (
    (rule.part ?? false) === target.part &&
    (rule.method === undefined || rule.method.toUpperCase() === target.method) &&
    (rule.url === undefined || target.url.toLowerCase().includes(rule.url.toLowerCase())) &&
    (rule.person === undefined || rule.person === target.person)
  );
}

const nameOf = (rule: FaultRule): string =>
  rule.drop !== undefined ? `drop ${rule.drop}` : rule.status !== undefined ? String(rule.status) : `wait ${rule.latencyMs ?? 0} ms`;

/** Holds the rules in force. Waiting adds up; of statuses and drops the first rule that meets wins. */
export function createFaults(initial: readonly FaultRule[] = []) {
  let rules: { rule: FaultRule; skip: number; left: number }[] = [];
  const add = (more: readonly FaultRule[]): void => {
    rules.push(...more.map((rule) => ({ rule, skip: rule.skip ?? 0, left: rule.times ?? Infinity })));
  };
  add(initial);
  return {
    add,
    clear(): void {
      rules = [];
    },
    list: (): FaultRule[] => rules.map(({ rule, left }) => ({ ...rule, ...(left === Infinity ? {} : { times: left }) })),
    meet(target: FaultTarget): Fault {
      if (rules.length === 0) return NO_FAULT;
      let fault = NO_FAULT;
      for (const held of rules) {
        const { rule } = held;
        const acts = rule.status !== undefined || rule.drop !== undefined;
        if (!matches(rule, target) || (acts && (fault.status ?? fault.drop) !== undefined)) continue;
        if (held.skip > 0) {
          held.skip -= 1;
          continue;
        }
        held.left -= 1;
        fault = {
          latencyMs: fault.latencyMs + (rule.latencyMs ?? 0),
          status: rule.status ?? fault.status,
          retryAfter: rule.retryAfter ?? fault.retryAfter,
          drop: rule.drop ?? fault.drop,
          name: fault.name === null ? nameOf(rule) : `${fault.name}, ${nameOf(rule)}`,
        };
      }
      rules = rules.filter((held) => held.left > 0);
      return fault;
    },
  };
}
export type Faults = ReturnType<typeof createFaults>;
