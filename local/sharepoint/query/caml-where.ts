import { cannotComplete } from '../protocol/caml/errors';
import type { CamlOp, CamlTest, CamlValue, FieldRef } from '../protocol/caml/where';
import type { Comparison, Filter, Literal } from '../protocol/odata/filter';
import { isLookup, isMulti } from '../model/field-types';
import type { Item } from '../model/item';
import { fold } from '../model/text';
import type { List } from '../store/lists';
import { groupsOf, membersOf } from '../store/principals';
import type { Site } from '../store/site';
import { keysOf, type CamlColumn, type Columns } from './caml-column';
import { momentOf, type Moment } from './caml-dates';
import { compareKeys, readerOf, type Reader } from './predicate';

/** Who asks, of which list. */
export interface Asked {
  readonly site: Site;
  readonly list: List;
  readonly caller: number;
  readonly columns: Columns;
}

type Key = string | number | null;
type Plain = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'startswith' | 'substringof';
const PLAIN: Readonly<Record<CamlOp, Plain>> = {
  Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le', Includes: 'eq', NotIncludes: 'ne', BeginsWith: 'startswith', Contains: 'substringof',
};

/** A condition of CAML: a filter where one says it, else a test of the row. */
export type RowFilter =
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'row'; readonly test: (item: Item) => boolean }
  | { readonly kind: 'and' | 'or'; readonly left: RowFilter; readonly right: RowFilter };

const plainly = (filter: Filter): RowFilter => ({ kind: 'filter', filter });
const compare = (path: string, op: Comparison, literal: Literal): Filter => ({ kind: 'compare', op, operand: { path, part: undefined }, literal });
const both = (left: Filter, right: Filter): Filter => ({ kind: 'and', left, right });
const date = (at: number): Literal => ({ kind: 'date', value: new Date(at).toISOString() });

/** A comparison with a moment; with a day, by its bounds. Of a day `Neq` lets empty values through, as of anything else. */
function dated(path: string, op: Comparison, moment: Moment): Filter {
  if (moment.kind === 'instant') return compare(path, op, date(moment.at));
  const { from, until } = moment;
  switch (op) {
    case 'eq': return both(compare(path, 'ge', date(from)), compare(path, 'lt', date(until)));
    case 'ne': return { kind: 'not', inner: dated(path, 'eq', moment) };
    case 'gt': return compare(path, 'ge', date(until));
    case 'ge': return compare(path, 'ge', date(from));
    case 'lt': return compare(path, 'lt', date(from));
    default: return compare(path, 'lt', date(until));
  }
}

/** A value's plain text; `<UserID/>` is who asks. */
const textOf = (asked: Asked, value: CamlValue): string => (value.variable?.name === 'UserID' ? String(asked.caller) : value.text);

function keyOf(asked: Asked, kind: Reader['kind'], value: CamlValue): Key {
  const text = textOf(asked, value);
  if (text.trim() === '' && value.variable === undefined) return null;
  if (kind === 'text') return fold(text.replace(/^\{([0-9a-f-]{36})\}$/i, '$1'));
  if (kind === 'boolean') {
    const word = text.trim().toLowerCase();
    if (['1', 'true', 'yes'].includes(word)) return 1;
    if (['0', 'false', 'no'].includes(word)) return 0;
    throw cannotComplete();
  }
  // `3;#What is shown` is a lookup in full: the number counts.
  const number = Number(/^(-?\d+);#/.exec(text)?.[1] ?? text);
  if (!Number.isFinite(number)) throw cannotComplete();
  return number;
}

const literalOf = (key: Key): Literal => (key === null ? { kind: 'null' } : typeof key === 'number' ? { kind: 'number', value: key } : { kind: 'text', value: key });

/** Compared by the id of what it points at: LookupId, who asks, or a value that says it is a number. */
const isById = (field: FieldRef, value: CamlValue | undefined): boolean =>
  field.isId || value?.variable?.name === 'UserID' || ['Integer', 'Counter', 'Number'].includes(value?.type ?? '');

function holds(op: Plain, held: Key, wanted: Key): boolean {
  if (op === 'startswith') return held !== null && String(held).startsWith(String(wanted ?? ''));
  if (op === 'substringof') return held !== null && String(held).includes(String(wanted ?? ''));
  if (op === 'eq') return held === wanted;
  if (held === null || wanted === null) return false;
  const order = compareKeys(held, wanted);
  return op === 'gt' ? order > 0 : op === 'ge' ? order >= 0 : op === 'lt' ? order < 0 : order <= 0;
}

/** The test of columns no filter reads: of several values one is enough, and for `Neq` none may be equal. */
function rowTest(asked: Asked, column: CamlColumn, op: Plain, value: CamlValue, isId: boolean): RowFilter {
  const { field } = column;
  const keys = (held: Parameters<CamlColumn['read']>[0]): (string | number)[] => keysOf(asked.site, field, column.read(held), isId);
  if (field.type === 'DateTime' && op !== 'startswith' && op !== 'substringof') {
    const moment = momentOf(asked.site, value);
    const from = moment.kind === 'instant' ? moment.at : moment.from;
    const until = moment.kind === 'instant' ? moment.at + 1 : moment.until;
    const equal = (key: string | number): boolean => Number(key) >= from && Number(key) < until;
    if (op === 'ne') return { kind: 'row', test: (item) => !keys(item).some(equal) };
    const isHit = { eq: equal, gt: (key: string | number) => Number(key) >= until, ge: (key: string | number) => Number(key) >= from, lt: (key: string | number) => Number(key) < from, le: (key: string | number) => Number(key) < until }[op];
    return { kind: 'row', test: (item) => keys(item).some(isHit) };
  }
  const isNumber = isLookup(field.type) ? isId : ['Number', 'Currency', 'Integer', 'Counter', 'ModStat'].includes(field.type);
  const kind = op === 'startswith' || op === 'substringof' ? 'text' : isNumber ? 'number' : field.type === 'Boolean' || field.type === 'Attachments' ? 'boolean' : 'text';
  const wanted = keyOf(asked, kind, value);
  if (wanted === null && (op === 'eq' || op === 'ne')) return { kind: 'row', test: (item) => (keys(item).length === 0) === (op === 'eq') };
  if (op === 'ne') return { kind: 'row', test: (item) => !keys(item).includes(wanted ?? '') };
  return { kind: 'row', test: (item) => keys(item).some((key) => holds(op, key, wanted)) };
}

function comparison(asked: Asked, op: CamlOp, ref: FieldRef, value: CamlValue): RowFilter {
  const column = asked.columns.find(ref);
  const isId = isLookup(column.field.type) && isById(ref, value);
  const path = column.path(isId);
  const plain = PLAIN[op];
  if (path === undefined || isMulti(column.field.type)) return rowTest(asked, column, plain, value, isId);
  const { kind } = readerOf(asked.site, asked.list, path, [], 'filter');
  if (plain === 'startswith' || plain === 'substringof')
    return kind === 'text' ? plainly({ kind: plain, operand: { path, part: undefined }, text: textOf(asked, value) }) : rowTest(asked, column, plain, value, isId);
  if (kind === 'date' && (value.text.trim() !== '' || value.variable !== undefined)) return plainly(dated(path, plain, momentOf(asked.site, value)));
  return plainly(compare(path, plain, kind === 'date' ? { kind: 'null' } : literalOf(keyOf(asked, kind, value))));
}

function nullTest(asked: Asked, ref: FieldRef, isNull: boolean): RowFilter {
  const column = asked.columns.find(ref);
  const path = column.path(true);
  if (path !== undefined) return plainly(compare(path, isNull ? 'eq' : 'ne', { kind: 'null' }));
  return { kind: 'row', test: (item) => (keysOf(asked.site, column.field, column.read(item), true).length === 0) === isNull };
}

/** Any of them, as a tree no deeper than it must be. */
function anyOf(filters: readonly RowFilter[]): RowFilter {
  const [first] = filters;
  if (first === undefined) throw cannotComplete();
  if (filters.length === 1) return first;
  const half = filters.length >> 1;
  return { kind: 'or', left: anyOf(filters.slice(0, half)), right: anyOf(filters.slice(half)) };
}

function membership(asked: Asked, test: CamlTest & { kind: 'member' }): RowFilter {
  const column = asked.columns.find(test.field);
  const { db } = asked.site;
  const ids = new Set((test.of === 'SPGroup' ? membersOf(db, test.group) : groupsOf(db, asked.caller)).map(({ id }) => id));
  return { kind: 'row', test: (item) => keysOf(asked.site, column.field, column.read(item), true).some((id) => ids.has(Number(id))) };
}

/**
 * A CAML condition as a filter, so that indexes, the threshold and the comparisons themselves are those of `$filter`.
 * What `$filter` cannot say (columns of several values, notes, links, Membership) becomes a test of the row.
 * Throws SharePoint's 500 for unknown columns and values that are none.
 */
export function toFilter(asked: Asked, test: CamlTest): RowFilter {
  switch (test.kind) {
    case 'and':
    case 'or': return { kind: test.kind, left: toFilter(asked, test.left), right: toFilter(asked, test.right) };
    case 'null': return nullTest(asked, test.field, test.isNull);
    case 'in': return anyOf(test.values.map((value) => comparison(asked, 'Eq', test.field, value)));
    case 'member': return membership(asked, test);
    default: return comparison(asked, test.op, test.field, test.value);
  }
}
