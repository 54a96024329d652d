/** How many requests pass before SharePoint's 429 (rule 8.1). A limit left out is none. */
export interface ThrottleSettings {
  /** Of all callers together in one minute. */
  readonly perMinute?: number;
  /** Of one person in five minutes. */
  readonly per5Minutes?: number;
  /** Seconds in Retry-After; left out, what is left of the window. */
  readonly retryAfter?: number;
}

export interface Passage {
  /** True: answer 429. */
  readonly isStopped: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

interface Window {
  readonly ends: number;
  count: number;
}

const MINUTE = 60_000;
const PASS: Passage = { isStopped: false, headers: {} };

/** Counts requests, and parts of batches one by one. `now` is the server's clock. */
export function createThrottle(now: () => number, initial: ThrottleSettings = {}) {
  let settings = initial;
  let all: Window | undefined;
  let persons = new Map<string, Window>();
  const open = (held: Window | undefined, length: number): Window => (held !== undefined && now() < held.ends ? held : { ends: now() + length, count: 0 });
  const left = (window: Window): number => Math.max(1, Math.ceil((window.ends - now()) / 1000));
  const stop = (window: Window, more: Record<string, string> = {}): Passage => ({ isStopped: true, headers: { 'Retry-After': String(settings.retryAfter ?? left(window)), ...more } });
  return {
    settings: (): ThrottleSettings => settings,
    set(given: ThrottleSettings): void {
      settings = given;
      all = undefined;
      persons = new Map();
    },
    /** Counts one request of a person. From 80 % of the minute's limit the answer names the limit, also while it passes. */
    pass(person: string | undefined): Passage {
      const { perMinute, per5Minutes } = settings;
      if (per5Minutes !== undefined) {
        const own = open(persons.get(person ?? ''), 5 * MINUTE);
        persons.set(person ?? '', own);
        own.count += 1;
        if (own.count > per5Minutes) return stop(own);
      }
      if (perMinute === undefined) return PASS;
      all = open(all, MINUTE);
      all.count += 1;
      const limits = { 'RateLimit-Limit': String(perMinute), 'RateLimit-Remaining': String(Math.max(0, perMinute - all.count)), 'RateLimit-Reset': String(left(all)) };
      if (all.count > perMinute) return stop(all, limits);
      return all.count >= perMinute * 0.8 ? { isStopped: false, headers: limits } : PASS;
    },
  };
}
export type Throttle = ReturnType<typeof createThrottle>;
