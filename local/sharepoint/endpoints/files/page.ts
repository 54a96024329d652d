import type { Entity } from '../../protocol/odata/entity';
import type { QueryOptions } from '../../protocol/odata/options';
import { inMemory } from '../core/local-filter';

/** A page of things as entities. Only those that are answered are shaped, unless a filter or an order must see all. */
export function pageOf<T>(things: readonly T[], options: QueryOptions, shape: (thing: T) => Entity): readonly Entity[] {
  if (options.filter !== undefined || options.orderBy.length > 0) return inMemory(things.map(shape), options);
  return things.slice(options.skip, options.top === undefined ? undefined : options.skip + options.top).map(shape);
}
