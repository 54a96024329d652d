import { onlyJson, type SpError } from '../../model/errors';
import type { Answer, Format } from '../http/exchange';

const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
  v4: 'application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8',
};
export const contentType = (format: Format): string => CONTENT_TYPES[format];

/** The dialect an Accept header asks for; plain `application/json` means minimal metadata. */
export function formatOf(accept: string | undefined): Format {
  const wanted = (accept ?? '').toLowerCase();
  if (!wanted.includes('json')) throw onlyJson();
  if (wanted.includes('odata=verbose')) return 'verbose';
  if (wanted.includes('odata=nometadata') || wanted.includes('odata.metadata=none')) return 'none';
  return wanted.includes('odata.metadata=') ? 'v4' : 'minimal';
}

/** True when a request body is written in verbose JSON, the only one that may carry `__metadata`. */
export const isVerboseBody = (type: string | undefined): boolean => (type ?? '').toLowerCase().includes('odata=verbose');

export function errorAnswer(error: SpError, format: Format): Answer {
  const message = { lang: 'en-US', value: error.message };
  const body = { code: error.code, message };
  const json =
    format === 'verbose' ? { error: body }
    : format === 'v4' ? { error: { code: error.code, message: error.message } }
    : { 'odata.error': body };
  return { status: error.status, headers: { 'Content-Type': contentType(format), ...error.headers }, body: JSON.stringify(json) };
}
