import { storableLine, storableText } from '../../domain/merge/storable-text';
import type { Failure } from '../ports/results';
import type { FieldShape } from '../ports/row-store';

/** A typed value in the form in which it will come back from SharePoint. */
export const storable = (value: unknown, shape: FieldShape | undefined): unknown => {
  if (typeof value !== 'string' || shape === undefined || shape.maxLength === null) return value;
  return shape.isLine ? storableLine(value) : storableText(value);
};

/** Why a text cannot be sent as it is: blank where there must be one, or longer than its column takes; null when it can. */
export const unfit = (value: unknown, shape: FieldShape | undefined): Failure | null => {
  if (shape === undefined || shape.maxLength === null) return null;
  if (shape.isNeeded && String(value ?? '').trim() === '') return { kind: 'noName' };
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  return text.length > shape.maxLength ? { kind: 'tooLong', length: text.length, limit: shape.maxLength } : null;
};
