import type { Json, JsonObject } from '../../expressions/index';
import type { ColumnInfo } from './site';

const PREFIX = 'item/';
/** What comes after the column's name in a parameter, by type: `item/HbStatus/Value`. */
const SUFFIXES: Readonly<Record<string, string | undefined>> = { Choice: 'Value', User: 'Claims' };

const numberOf = (value: Json): number | string => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : `cannot be turned into a number: ${JSON.stringify(value)}`;
};

/** The value REST takes, or a sentence (under `wrong`) why the connector would not take this one. */
function valueFor(column: ColumnInfo, value: Json): { readonly value: Json } | { readonly wrong: string } {
  if (value === null) return { value };
  switch (column.type) {
    case 'Number':
    case 'Currency': {
      const number = numberOf(value);
      return typeof number === 'number' ? { value: number } : { wrong: number };
    }
    case 'Boolean':
      return typeof value === 'boolean' ? { value } : { wrong: `is not a boolean: ${JSON.stringify(value)}` };
    case 'DateTime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? { value } : { wrong: `is no date: ${JSON.stringify(value)}` };
    case 'Choice':
    case 'Text':
    case 'Note':
      return typeof value === 'string' ? { value } : { wrong: `is not a string: ${JSON.stringify(value)}` };
    default:
      return { wrong: `is of the type ${column.type}, which no flow writes here` };
  }
}

/**
 * The body of a REST write from the parameters of PatchItem or PostItem.
 * @returns the sentence of the connector's 400 when a column is unknown, read-only or gets the wrong kind of value
 */
export function valuesOf(parameters: JsonObject, columns: readonly ColumnInfo[]): Readonly<Record<string, Json>> | string {
  const body: Record<string, Json> = {};
  for (const [name, given] of Object.entries(parameters)) {
    if (!name.startsWith(PREFIX)) continue;
    const [columnName = '', suffix] = name.slice(PREFIX.length).split('/');
    const column = columns.find((one) => one.name === columnName);
    if (column === undefined) return `The list has no column '${columnName}'.`;
    if (column.isReadOnly) return `The column '${columnName}' is read-only.`;
    const wanted = SUFFIXES[column.type];
    if (suffix !== wanted) return `The parameter '${name}' should be '${PREFIX}${columnName}${wanted === undefined ? '' : `/${wanted}`}'.`;
    const found = valueFor(column, given);
    if ('wrong' in found) return `The parameter '${name}' ${found.wrong}.`;
    body[columnName] = found.value;
  }
  return body;
}
