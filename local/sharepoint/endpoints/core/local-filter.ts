import type { Entity } from '../../protocol/odata/entity';
import { unknownField } from '../../model/errors';
import { parseFilter, type Filter, type Literal } from '../../protocol/odata/filter';
import type { QueryOptions } from '../../protocol/odata/options';
import { fold } from '../../model/text';
import { termsOf } from '../../query/terms';

/** Filter, order and page of a short collection that is held in memory (lists, fields, users …). */
export function inMemory(entities: readonly Entity[], options: QueryOptions): readonly Entity[] {
  const filter = options.filter === undefined ? undefined : parseFilter(options.filter);
  const kept = filter === undefined ? [...entities] : entities.filter((entity) => holds(entity, filter));
  for (const by of [...options.orderBy].reverse()) {
    const way = by.isDescending ? -1 : 1;
    kept.sort((a, b) => order(read(a, by.field), read(b, by.field)) * way);
  }
  return kept.slice(options.skip, options.top === undefined ? undefined : options.skip + options.top);
}

function read(entity: Entity, path: string): unknown {
  const [name = '', ...rest] = path.split('/');
  if (Object.hasOwn(entity.props, name)) {
    const held = entity.props[name];
    return rest.length === 0 ? held : (held as Record<string, unknown> | null)?.[rest.join('/')];
  }
  const nav = (entity.nav ?? entity.forFilter)?.[name]?.();
  if (nav !== undefined && !Array.isArray(nav) && rest.length > 0) return read(nav as Entity, rest.join('/'));
  if (entity.onDemand !== undefined && Object.hasOwn(entity.onDemand, name)) return entity.onDemand[name]?.();
  // Names are the same whatever the case of their letters.
  const same = Object.keys(entity.props).find((known) => known !== name && known.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return read(entity, [same, ...rest].join('/'));
  throw unknownField(path);
}

function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  const [left, right] = [fold(String(a ?? '')), fold(String(b ?? ''))];
  return left < right ? -1 : left > right ? 1 : 0;
}

function literalOf(literal: Literal, held: unknown): unknown {
  if (literal.kind === 'null') return null;
  if (typeof held === 'boolean') return literal.value === true || literal.value === 1 || literal.value === '1' || literal.value === 'true';
  return literal.value;
}

function holds(entity: Entity, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and': return termsOf(filter, 'and').every((term) => holds(entity, term));
    case 'or': return termsOf(filter, 'or').some((term) => holds(entity, term));
    case 'not': return !holds(entity, filter.inner);
    case 'startswith': return fold(String(read(entity, filter.operand.path) ?? '')).startsWith(fold(filter.text));
    case 'substringof': return fold(String(read(entity, filter.operand.path) ?? '')).includes(fold(filter.text));
    default: {
      const held = read(entity, filter.operand.path);
      const wanted = literalOf(filter.literal, held);
      const isEmpty = held === null || held === undefined;
      if (wanted === null || isEmpty) {
        const isSame = isEmpty && wanted === null;
        return filter.op === 'eq' ? isSame : filter.op === 'ne' ? !isSame : false;
      }
      const found = order(held, wanted);
      switch (filter.op) {
        case 'eq': return found === 0;
        case 'ne': return found !== 0;
        case 'lt': return found < 0;
        case 'le': return found <= 0;
        case 'gt': return found > 0;
        default: return found >= 0;
      }
    }
  }
}
