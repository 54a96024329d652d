import { badQuery, spException, unknownField } from '../model/errors';
import { columnsOf, shownProperty, storedOf, targetOf, targetValue, PERSON_PROPS } from '../store/columns';
import type { FieldDef } from '../model/field-def';
import { isLookup, isMulti, isPerson, typeOf } from '../model/field-types';
import { outputType } from '../model/formula/columns';
import type { Item } from '../model/item';
import type { List } from '../store/lists';
import type { Site } from '../store/site';
import { compareText, fold } from '../model/text';
import { sortKey, type SortKey } from '../model/values';
import type { Comparison, Filter, Literal, Operand, Part } from '../protocol/odata/filter';
import { termsOf } from './terms';

/** A column of a filter or an ordering, ready to be read from items. */
export interface Reader {
  readonly field: FieldDef;
  /** True where the stored value itself is compared, so that an index of the column serves. */
  readonly isStored: boolean;
  read(item: Item): SortKey;
  readonly kind: 'text' | 'number' | 'date' | 'boolean';
}

/** Columns that can be filtered although their type cannot. */
const FILTERABLE: readonly string[] = ['ContentType', 'ContentTypeId', 'Attachments', 'LinkTitle', 'LinkTitleNoMenu', 'LinkFilename', 'LinkFilenameNoMenu', 'File_x0020_Type'];

/** What a column's values are: a calculated one has the type of what it gives. */
const shownAs = (field: FieldDef): FieldDef => (field.type === 'Calculated' ? { ...field, type: outputType(field) } : field);

const kindOf = (type: string): Reader['kind'] =>
  type === 'DateTime' ? 'date' : type === 'Boolean' || type === 'Attachments' ? 'boolean'
  : ['Number', 'Currency', 'Integer', 'Counter', 'ModStat'].includes(type) || isLookup(type) ? 'number' : 'text';

const unusable = (field: FieldDef, use: 'filter' | 'sort'): Error =>
  spException(400, -1, `The field '${field.internalName}' of type '${field.type}' cannot be used in the query ${use} expression.`);

/**
 * Finds what a path names, or throws SharePoint's 400. A filter reaches into a person or lookup column whether or not the request
 * expands it (PnPjs' own suite does so without).
 */
export function readerOf(site: Site, list: List, path: string, _expand: readonly string[], use: 'filter' | 'sort'): Reader {
  const [name = '', property] = path.split('/');
  const column = columnsOf(list).get(name);
  if (column === undefined || (property !== undefined && !isLookup(column.field.type))) throw unknownField(path);
  const field = shownAs(column.field);
  const type = typeOf(field.type);
  if (!(use === 'filter' ? type.canFilter : type.canSort) && !FILTERABLE.includes(field.internalName)) throw unusable(field, use);
  if (isLookup(field.type) && isMulti(field.type)) throw unusable(field, use);
  const stored = (item: Item): SortKey => sortKey(field, storedOf(site, list, item, column.field));
  if (!isLookup(field.type) || column.as !== 'value') return { field, isStored: true, read: stored, kind: kindOf(field.type) };
  if (property === 'Id' || property === 'ID') return { field, isStored: true, read: stored, kind: 'number' };
  const shown = property ?? shownProperty(field);
  const target = isPerson(field.type) ? undefined : targetOf(site, field);
  const people = isPerson(field.type) ? site.lists.byFolder('_catalogs/users') : undefined;
  const isKnown = isPerson(field.type) ? PERSON_PROPS.includes(shown) || (people !== undefined && columnsOf(people).has(shown)) : target !== undefined && columnsOf(target).has(shown);
  if (!isKnown) throw unknownField(path);
  const end = target === undefined ? undefined : columnsOf(target).get(shown)?.field;
  const shownField = end === undefined ? undefined : shownAs(end);
  return {
    field,
    isStored: false,
    kind: shownField === undefined ? 'text' : kindOf(shownField.type),
    read(item) {
      const id = storedOf(site, list, item, field);
      if (typeof id !== 'number') return null;
      const held = targetValue(site, field, id, shown);
      return shownField === undefined ? (held === null ? null : fold(String(held))) : sortKey(shownField, held);
    },
  };
}

const expression = (text: string): Error => badQuery(`The expression "${text}" is not valid.`);

/** A literal in the form the column is compared in. */
export function literalKey(kind: Reader['kind'], literal: Literal): SortKey {
  if (literal.kind === 'null') return null;
  switch (kind) {
    case 'date': {
      const at = typeof literal.value === 'string' ? Date.parse(/^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(literal.value) ? `${literal.value}Z` : literal.value) : Number.NaN;
      if (Number.isNaN(at)) throw badQuery('String was not recognized as a valid DateTime.');
      return Math.floor(at / 1000) * 1000;
    }
    case 'boolean': {
      const word = String(literal.value).toLowerCase();
      if (!['1', '0', 'true', 'false'].includes(word)) throw expression(word);
      return word === '1' || word === 'true' ? 1 : 0;
    }
    case 'number': {
      const number = typeof literal.value === 'string' && literal.value.trim() === '' ? Number.NaN : Number(literal.value);
      if (literal.kind === 'boolean' || Number.isNaN(number)) throw expression(String(literal.value));
      return number;
    }
    default: {
      // An empty text is kept as none.
      const text = fold(String(literal.value));
      return text === '' ? null : text;
    }
  }
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

/** Null sorts first, as in the database. */
export function compareKeys(a: SortKey, b: SortKey): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return compare(a, b);
}

function holds(op: Comparison, held: SortKey, wanted: SortKey): boolean {
  if (op === 'eq') return held === wanted;
  // "Not equal" lets empty values through, as CAML's Neq does.
  if (op === 'ne') return held !== wanted;
  if (held === null || wanted === null) return false;
  const order = compare(held, wanted);
  return op === 'lt' ? order < 0 : op === 'le' ? order <= 0 : op === 'gt' ? order > 0 : order >= 0;
}

function partOf(part: Part, at: number): number {
  const date = new Date(at);
  switch (part) {
    case 'day': return date.getUTCDate();
    case 'month': return date.getUTCMonth() + 1;
    case 'year': return date.getUTCFullYear();
    case 'hour': return date.getUTCHours();
    case 'minute': return date.getUTCMinutes();
    default: return date.getUTCSeconds();
  }
}

/** The tests of an `or`. A column that may have one of several values is read once, not once for each. */
function compileEither(site: Site, list: List, filter: Filter, expand: readonly string[]): ((item: Item) => boolean)[] {
  const byPath = new Map<string, { readonly reader: Reader; readonly keys: Set<SortKey> }>();
  const others: ((item: Item) => boolean)[] = [];
  for (const term of termsOf(filter, 'or')) {
    if (term.kind !== 'compare' || term.op !== 'eq' || term.operand.part !== undefined) {
      others.push(compileFilter(site, list, term, expand));
      continue;
    }
    const { path } = term.operand;
    const held = byPath.get(path) ?? { reader: readerOf(site, list, path, expand, 'filter'), keys: new Set<SortKey>() };
    held.keys.add(literalKey(held.reader.kind, term.literal));
    byPath.set(path, held);
  }
  return [...[...byPath.values()].map(({ reader, keys }) => (item: Item): boolean => keys.has(reader.read(item))), ...others];
}

/** Compiles a filter to a test of one item. */
export function compileFilter(site: Site, list: List, filter: Filter, expand: readonly string[]): (item: Item) => boolean {
  const readerFor = (operand: Operand): Reader => readerOf(site, list, operand.path, expand, 'filter');
  switch (filter.kind) {
    case 'and': {
      const all = termsOf(filter, 'and').map((term) => compileFilter(site, list, term, expand));
      return (item) => all.every((test) => test(item));
    }
    case 'or': {
      const any = compileEither(site, list, filter, expand);
      return (item) => any.some((test) => test(item));
    }
    case 'not': {
      const inner = compileFilter(site, list, filter.inner, expand);
      return (item) => !inner(item);
    }
    case 'compare': {
      const reader = readerFor(filter.operand);
      const { part } = filter.operand;
      const wanted = literalKey(part === undefined ? reader.kind : 'number', filter.literal);
      if (part === undefined) return (item) => holds(filter.op, reader.read(item), wanted);
      return (item) => {
        const at = reader.read(item);
        return typeof at === 'number' && holds(filter.op, partOf(part, at), wanted);
      };
    }
    default: {
      const reader = readerFor(filter.operand);
      const sought = fold(filter.text);
      const isStart = filter.kind === 'startswith';
      return (item) => {
        const held = reader.read(item);
        return held !== null && (isStart ? String(held).startsWith(sought) : String(held).includes(sought));
      };
    }
  }
}
