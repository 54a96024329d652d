/** One answered request, or one part of a batch. */
export interface LoggedRequest {
  readonly n: number;
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly person: string | null;
  readonly status: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly ms: number;
  /** Set on parts of a batch: the `n` of the request that carried them. */
  readonly batch: number | null;
  /** What a fault rule did to it, if any. */
  readonly fault: string | null;
  /** What failed in this server itself: a defect. */
  readonly error?: string;
}

const KEPT = 10_000;

/** The latest 10,000 requests, in order. */
export function createRequestLog() {
  let entries: LoggedRequest[] = [];
  let n = 0;
  return {
    next: (): number => (n += 1),
    add(entry: LoggedRequest): void {
      entries.push(entry);
      if (entries.length > KEPT * 2) entries = entries.slice(-KEPT);
    },
    list: (): readonly LoggedRequest[] => entries.slice(-KEPT),
    clear(): void {
      entries = [];
    },
  };
}
export type RequestLog = ReturnType<typeof createRequestLog>;
