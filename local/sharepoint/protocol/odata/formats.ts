import type { SpError } from '../../model/errors';
import type { Answer, Format } from '../http/exchange';

const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
  v4: 'application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8',
};
const FULL = 'application/json;odata=fullmetadata;streaming=true;charset=utf-8';
export const contentType = (format: Format, isFull = false): string => (isFull ? FULL : CONTENT_TYPES[format]);

/** True when a request body is written in verbose JSON, the only one that may carry `__metadata`. */
export const isVerboseBody = (type: string | undefined): boolean => /odata\s*=\s*"?verbose/i.test(type ?? '');

/** An error as each dialect tells it (rules 1.7, 1.8). */
export function errorAnswer(error: SpError, format: Format): Answer {
  const message = { lang: 'en-US', value: error.message };
  const body = { code: error.code, message };
  const json =
    format === 'verbose' ? { error: body }
    : format === 'v4' ? { error: { code: error.code, message: error.message } }
    : { 'odata.error': body };
  return { status: error.status, headers: { 'Content-Type': contentType(format), ...error.headers }, body: JSON.stringify(json) };
}
