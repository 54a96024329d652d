import { value, type Entity } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import type { Node } from './node';

/** `…/Title`: one property of an entity by itself. */
export function property(entity: Entity, segment: Segment): Node | undefined {
  if (segment.hasArgs) return undefined;
  const same = (name: string): boolean => name.toLowerCase() === segment.name;
  const name = Object.keys(entity.props).find(same);
  if (name !== undefined) return { name, get: () => value(name, entity.props[name]) };
  const onDemand = Object.keys(entity.onDemand ?? {}).find(same);
  return onDemand === undefined ? undefined : { name: onDemand, get: () => value(onDemand, entity.onDemand?.[onDemand]?.()) };
}
