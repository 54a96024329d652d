import type { List } from '../store/lists';
import type { Site } from '../store/site';
import { fold } from '../model/text';
import type { Comparison, Filter, Operand } from '../protocol/odata/filter';
import { literalKey, readerOf, type Reader } from './predicate';
import { termsOf } from './terms';

/** SQL that gives the ids an index narrows a filter to. */
export interface Narrowing {
  readonly sql: string;
  readonly args: readonly (string | number)[];
  /** The one column it narrows by, and how; another bound of the same column is added to it, so that both are one range of its index. */
  readonly range?: Range;
  /** Where that column is the id itself: the test as it stands in a query of rows. `isWhole`: it says all the filter says. */
  readonly ids?: { readonly test: string; readonly args: readonly (string | number)[]; readonly isWhole: boolean };
}

interface Range {
  readonly field: string;
  /** Of `id` or `key`. */
  readonly test: string;
  readonly args: readonly (string | number)[];
}

const SQL_OP: Readonly<Record<Exclude<Comparison, 'ne'>, string>> = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' };

function indexed(site: Site, list: List, operand: Operand, expand: readonly string[]): Reader | undefined {
  if (operand.part !== undefined) return undefined;
  const reader = readerOf(site, list, operand.path, expand, 'filter');
  return reader.isStored && reader.field.indexed ? reader : undefined;
}

function ranged(list: List, range: Range, isWhole = true): Narrowing {
  const { field, test, args } = range;
  if (field === 'ID') return { sql: `SELECT id AS item FROM items WHERE list = ? AND ${test}`, args: [list.no, ...args], range, ids: { test, args, isWhole } };
  return { sql: `SELECT item FROM item_keys WHERE list = ? AND field = ? AND ${test}`, args: [list.no, field, ...args], range };
}

/** @param test what is asked of the column, with `#` for it */
function condition(list: List, field: string, test: string, args: readonly (string | number)[]): Narrowing {
  return ranged(list, { field, test: test.replaceAll('#', field === 'ID' ? 'id' : 'key'), args });
}

/** What narrows by one side of an `and` does not say all of it. */
const partly = (found: Narrowing | undefined): Narrowing | undefined => (found?.ids === undefined ? found : { ...found, ids: { ...found.ids, isWhole: false } });

/** `A and B`: the first leads; another bound of its column narrows it further, other columns' indexes are not used beside it. */
function both(list: List, left: Narrowing, right: Narrowing): Narrowing {
  if (left.range === undefined || left.range.field !== right.range?.field) return partly(left) ?? left;
  const { field } = left.range;
  const range = { field, test: `${left.range.test} AND ${right.range.test}`, args: [...left.range.args, ...right.range.args] };
  return ranged(list, range, left.ids?.isWhole !== false && right.ids?.isWhole !== false);
}

/** SQLite joins at most 500 selects, takes 32,766 arguments, and nobody has an address of so many conditions. */
const MOST_JOINED = 400;
const MOST_PARTS = 4000;

function union(parts: readonly Narrowing[]): Narrowing {
  const args = parts.flatMap((part) => part.args);
  const joined = (all: readonly string[]): string => all.join(' UNION ');
  const chunks = Array.from({ length: Math.ceil(parts.length / MOST_JOINED) }, (_, i) => joined(parts.slice(i * MOST_JOINED, (i + 1) * MOST_JOINED).map(({ sql }) => sql)));
  return { sql: chunks.length === 1 ? (chunks[0] ?? '') : joined(chunks.map((sql) => `SELECT item FROM (${sql})`)), args };
}

/** Of `A or B` both must be indexed. Values of one column are looked up together. */
function either(site: Site, list: List, filter: Filter, expand: readonly string[], mustLead: boolean): Narrowing | undefined {
  const parts: Narrowing[] = [];
  const values = new Map<string, (string | number)[]>();
  for (const term of termsOf(filter, 'or')) {
    const reader = term.kind === 'compare' && term.op === 'eq' ? indexed(site, list, term.operand, expand) : undefined;
    const key = reader === undefined || term.kind !== 'compare' ? null : literalKey(reader.kind, term.literal);
    if (reader !== undefined && key !== null) {
      const { internalName } = reader.field;
      const held = values.get(internalName) ?? [];
      held.push(key);
      values.set(internalName, held);
      continue;
    }
    const part = narrow(site, list, term, expand, mustLead);
    if (part === undefined || parts.length === MOST_PARTS) return undefined;
    parts.push(part);
  }
  for (const [field, all] of values) parts.push(condition(list, field, '# IN (SELECT value FROM json_each(?))', [JSON.stringify(all)]));
  return parts.length === 1 ? parts[0] : union(parts);
}

/**
 * The rows a filter's indexed columns leave, or undefined when it cannot use an index.
 * Of `A and B` the first must be indexed when `mustLead` (lists above the threshold); of `A or B` both must.
 */
export function narrow(site: Site, list: List, filter: Filter, expand: readonly string[], mustLead: boolean): Narrowing | undefined {
  switch (filter.kind) {
    case 'and': {
      let found: Narrowing | undefined;
      for (const [i, term] of termsOf(filter, 'and').entries()) {
        const next = narrow(site, list, term, expand, mustLead);
        if (next === undefined && found === undefined && i === 0 && mustLead) return undefined;
        found = i === 0 ? next : found === undefined || next === undefined ? partly(found ?? next) : both(list, found, next);
      }
      return found;
    }
    case 'or': return either(site, list, filter, expand, mustLead);
    case 'compare': {
      const reader = indexed(site, list, filter.operand, expand);
      if (reader === undefined || filter.op === 'ne') return undefined;
      const { internalName } = reader.field;
      const key = literalKey(reader.kind, filter.literal);
      if (key === null) return filter.op === 'eq' ? condition(list, internalName, '# IS NULL', []) : undefined;
      // Texts are ordered by Swedish rules outside SQL, so only equality of texts is looked up in the index.
      if (typeof key === 'string' && filter.op !== 'eq') return undefined;
      return condition(list, internalName, `# ${SQL_OP[filter.op]} ?`, [key]);
    }
    case 'startswith': {
      const reader = indexed(site, list, filter.operand, expand);
      if (reader === undefined || filter.text === '') return undefined;
      const start = fold(filter.text);
      return condition(list, reader.field.internalName, '# >= ? AND # < ?', [start, `${start}\u{10FFFF}`]);
    }
    default:
      return undefined;
  }
}
