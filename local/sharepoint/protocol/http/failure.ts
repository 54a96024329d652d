import { randomUUID } from 'node:crypto';
import { SpError } from '../../model/errors';
import { errorAnswer } from '../odata/formats';
import type { Answer, Format } from './exchange';

/**
 * The answer to an operation that did not go well. What SharePoint would not have refused is a defect of this server: a
 * 500 with a number, under which the request log keeps what happened. Its stack never leaves the machine in an answer.
 */
export function failure(error: unknown, format: Format): Answer {
  if (error instanceof SpError) return errorAnswer(error, format);
  const correlation = randomUUID();
  const trouble = `${correlation} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  const told = new SpError(500, '-1, System.InvalidOperationException', `The local SharePoint failed on this request. GET /_local/requests tells more. Correlation ID: ${correlation}`);
  return { ...errorAnswer(told, format), trouble };
}
