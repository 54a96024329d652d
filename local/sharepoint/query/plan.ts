import type { List } from '../store/lists';
import type { Site } from '../store/site';
import { fold } from '../model/text';
import type { Comparison, Filter, Operand } from '../protocol/odata/filter';
import { literalKey, readerOf, type Reader } from './predicate';

/** SQL that gives the ids an index narrows a filter to. */
export interface Narrowing {
  readonly sql: string;
  readonly args: readonly (string | number)[];
  /** The one column it narrows by; a second bound of the same column is added to it. */
  readonly field?: string;
  /** Where that is the id itself: the test as it stands in a query of rows. `isWhole`: it says all the filter says. */
  readonly ids?: { readonly test: string; readonly args: readonly (string | number)[]; readonly isWhole: boolean };
}

const SQL_OP: Readonly<Record<Exclude<Comparison, 'ne'>, string>> = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' };

function indexed(site: Site, list: List, operand: Operand, expand: readonly string[]): Reader | undefined {
  if (operand.part !== undefined) return undefined;
  const reader = readerOf(site, list, operand.path, expand, 'filter');
  return reader.isStored && reader.field.indexed ? reader : undefined;
}

function condition(list: List, reader: Reader, test: string, args: readonly (string | number)[]): Narrowing {
  if (reader.field.internalName === 'ID')
    return { sql: `SELECT id AS item FROM items WHERE list = ? AND id ${test}`, args: [list.no, ...args], field: 'ID', ids: { test: `id ${test}`, args, isWhole: true } };
  return { sql: `SELECT item FROM item_keys WHERE list = ? AND field = ? AND key ${test}`, args: [list.no, reader.field.internalName, ...args], field: reader.field.internalName };
}

function both(left: Narrowing, right: Narrowing): Narrowing {
  const { field } = left;
  if (left.ids !== undefined && right.ids !== undefined) {
    const args = [...left.args, ...right.ids.args];
    const test = `${left.ids.test} AND ${right.ids.test}`;
    return { sql: `${left.sql} AND ${right.ids.test}`, args, field: 'ID', ids: { test, args: [...left.ids.args, ...right.ids.args], isWhole: left.ids.isWhole && right.ids.isWhole } };
  }
  const sql = `SELECT item FROM (${left.sql}) WHERE item IN (${right.sql})`;
  return { sql, args: [...left.args, ...right.args], ...(field === undefined ? {} : { field }) };
}

/** What narrows by one side of an `and` does not say all of it. */
const partly = (found: Narrowing | undefined): Narrowing | undefined =>
  found?.ids === undefined ? found : { ...found, ids: { ...found.ids, isWhole: false } };

/**
 * The rows a filter's indexed columns leave, or undefined when it cannot use an index.
 * Of `A and B` the first must be indexed when `mustLead` (lists above the threshold); of `A or B` both must.
 */
export function narrow(site: Site, list: List, filter: Filter, expand: readonly string[], mustLead: boolean): Narrowing | undefined {
  switch (filter.kind) {
    case 'and': {
      const left = narrow(site, list, filter.left, expand, mustLead);
      if (left === undefined && mustLead) return undefined;
      const right = narrow(site, list, filter.right, expand, mustLead);
      if (left === undefined || right === undefined) return partly(left ?? right);
      // `ID gt 5000 and ID le 10000` is one range of one index; another column's index is not used beside the first.
      return left.field !== undefined && left.field === right.field ? both(left, right) : partly(left);
    }
    case 'or': {
      const left = narrow(site, list, filter.left, expand, mustLead);
      const right = left === undefined ? undefined : narrow(site, list, filter.right, expand, mustLead);
      if (left === undefined || right === undefined) return undefined;
      return { sql: `${left.sql} UNION ${right.sql}`, args: [...left.args, ...right.args] };
    }
    case 'compare': {
      const reader = indexed(site, list, filter.operand, expand);
      if (reader === undefined || filter.op === 'ne') return undefined;
      const key = literalKey(reader.kind, filter.literal);
      if (key === null) return filter.op === 'eq' ? condition(list, reader, 'IS NULL', []) : undefined;
      // Texts are ordered by Swedish rules outside SQL, so only equality of texts is looked up in the index.
      if (typeof key === 'string' && filter.op !== 'eq') return undefined;
      return condition(list, reader, `${SQL_OP[filter.op]} ?`, [key]);
    }
    case 'startswith': {
      const reader = indexed(site, list, filter.operand, expand);
      if (reader === undefined || filter.text === '') return undefined;
      const start = fold(filter.text);
      return condition(list, reader, `>= ? AND key < ?`, [start, `${start}\u{10FFFF}`]);
    }
    default:
      return undefined;
  }
}
