import type { Filter } from '../protocol/odata/filter';

/** The conditions that a chain of `and`s (or of `or`s) joins, in their order, however deep it hangs. */
export function termsOf(filter: Filter, kind: 'and' | 'or'): Filter[] {
  const terms: Filter[] = [];
  const waiting = [filter];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === kind) waiting.push(next.right, next.left);
    else terms.push(next);
  }
  return terms;
}
