import { found, type Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { property } from '../core/property';
import type { Node } from '../core/node';

/** Property bags write `_` of a name as `_x005f_`. */
const encoded = (name: string): string => name.replace(/_/g, '_x005f_');

/** `Properties` of a file or a folder: what the server itself says of it. Clients write into bags by another protocol (CSOM). */
export function bagNode(ctx: Context, link: string, values: Readonly<Record<string, string | number>>): Node {
  const entity: Entity = {
    type: 'SP.PropertyValues', set: 'SP.ApiData.PropertyValues', link,
    props: Object.fromEntries(Object.entries(values).map(([name, held]) => [encoded(name), held])),
  };
  return { name: 'SP.PropertyValues', get: () => found(entity), child: (segment) => property(entity, segment) };
}

/** `{0B4D…}` */
export const braced = (id: string): string => `{${id.toUpperCase()}}`;
