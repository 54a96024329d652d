import type { Failure } from '../../ports/results';

/** What an answer that is not 2xx says, or that there was none. */
export interface RequestTrouble {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** SharePoint's own code and .NET type, e.g. `-2130575338, System.ArgumentException`; '' when it gave none. */
  readonly code: string;
  readonly message: string;
  readonly retryAfterSeconds: number | null;
}

/** Thrown inside this room alone, when SharePoint wishes a longer pause than a request should wait. */
export class BusyError extends Error {
  public readonly status = 429;
  public readonly retryAfterSeconds: number;
  public constructor(retryAfterSeconds: number) {
    super('SharePoint asked for a pause');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/**
 * Seconds to wait according to a Retry-After header (seconds or an HTTP date).
 * @param now milliseconds since 1970, for dates; @returns null when the header is missing or unreadable
 */
export const retryAfterSeconds = (header: string | null | undefined, now: number): number | null => {
  if (header === null || header === undefined || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / 1000));
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads SharePoint's error body (`odata.error`, or `error` in verbose answers) out of PnP's message. */
const readBody = (message: string): { readonly code: string; readonly message: string } => {
  const start = message.indexOf('::> ');
  const text = start < 0 ? message : message.slice(start + 4);
  try {
    const parsed: unknown = JSON.parse(text);
    const error = isObject(parsed) ? parsed['odata.error'] ?? parsed['error'] : undefined;
    if (!isObject(error)) return { code: '', message: text };
    const inner = error['message'];
    return { code: String(error['code'] ?? ''), message: isObject(inner) ? String(inner['value'] ?? '') : String(inner ?? '') };
  } catch {
    return { code: '', message: text };
  }
};

/** What went wrong, out of anything PnP or fetch may throw. Total. */
export const troubleOf = (error: unknown, now: number): RequestTrouble => {
  if (error instanceof BusyError) return { status: 429, code: '', message: error.message, retryAfterSeconds: error.retryAfterSeconds };
  const status = isObject(error) && typeof error['status'] === 'number' ? error['status'] : 0;
  const body = readBody(error instanceof Error ? error.message : String(error));
  const response = isObject(error) ? error['response'] : undefined;
  const headers = isObject(response) ? response['headers'] : undefined;
  const wish = headers instanceof Headers ? headers.get('Retry-After') : null;
  return { status, ...body, retryAfterSeconds: retryAfterSeconds(wish, now) };
};

/** A second row with a value that must be unique (SharePoint answers 500, some servers 400). */
export const isDuplicate = (trouble: RequestTrouble): boolean =>
  trouble.code.includes('-2130575169') || trouble.code.includes('SPDuplicateValuesFound');

/** A file of that name is in the library (SharePoint answers 400 or 409). */
export const isFileThere = (trouble: RequestTrouble): boolean => trouble.code.includes('-2130575257');

/** Somebody else was first: 412, or SharePoint's own "Save Conflict". */
export const isChangedMeanwhile = (trouble: RequestTrouble): boolean =>
  trouble.status === 412 || trouble.status === 409 || trouble.code.includes('-2130575305');

/** The same as a port tells it. */
export const failureOf = (trouble: RequestTrouble): Failure => {
  switch (trouble.status) {
    case 0: return { kind: 'offline' };
    case 429: case 503: case 504: return { kind: 'busy', retryAfterSeconds: trouble.retryAfterSeconds };
    case 401: case 403: return { kind: 'forbidden' };
    case 404: return { kind: 'gone' };
    case 400: return { kind: 'refused', detail: trouble.message };
    default: return { kind: 'server', status: trouble.status, detail: trouble.message };
  }
};
