import { storableLine, storableText } from '../../../domain/merge/storable-text';
import type { Field } from '../schema/field-kinds';
import type { AnyDeclaration } from './columns';

const idOf = (value: unknown): number | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : null;

/** Name and value of one column in a request body. */
const columnOf = (field: Field, value: unknown): readonly [string, unknown] => {
  switch (field.kind) {
    case 'text': return [field.internal, storableLine(String(value ?? ''))];
    case 'note': return [field.internal, storableText(String(value ?? ''))];
    case 'person': return [`${field.internal}Id`, idOf(value)];
    case 'people': return [`${field.internal}Id`, Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : []];
    case 'keys': return [field.internal, Array.isArray(value) ? value.join('\n') : ''];
    case 'day': return [field.internal, typeof value === 'string' && value !== '' ? `${value}T00:00:00Z` : null];
    case 'choice': case 'number': case 'moment': return [field.internal, value ?? null];
    case 'yesNo': return [field.internal, value === true];
  }
};

/**
 * The body of a create or MERGE: exactly the given properties, under SharePoint's names.
 * @param values property name to value; names the list does not declare are left out
 */
export const writeRow = (list: AnyDeclaration, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => {
    const field = list.fields[name];
    return field === undefined ? [] : [columnOf(field, value)];
  }));
