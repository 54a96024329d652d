import { plain } from '../protocol/http/send';
import type { Answer } from '../protocol/http/exchange';
import type { Fault } from './rules';

const TEXT = { 403: '403 FORBIDDEN', 429: '429 TOO MANY REQUESTS', 500: '500 INTERNAL SERVER ERROR', 503: '503 SERVICE UNAVAILABLE' };

/** The headers an error status asked for brings: 429 and 503 say when to come back. */
export const retryOf = (fault: Fault): Record<string, string> =>
  fault.status === 429 || fault.status === 503 ? { 'Retry-After': String(fault.retryAfter) } : {};

/** The answer a rule asks for instead of the operation's; undefined when it asks for none. */
export const faultAnswer = (fault: Fault): Answer | undefined => (fault.status === undefined ? undefined : plain(fault.status, TEXT[fault.status], retryOf(fault)));

/** The answer to whom the throttle stops (rule 8.2: SharePoint sends a page of text, not JSON). */
export const throttled = (headers: Readonly<Record<string, string>>): Answer => plain(429, TEXT[429], headers);
