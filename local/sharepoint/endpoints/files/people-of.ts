import { found } from '../../protocol/odata/entity';
import { notFound } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { principalById } from '../../store/principals';
import { principalEntity } from '../people/principal-entity';
import { property } from '../core/property';
import type { Node } from '../core/node';

/** What answers `null`: nobody has the file checked out. */
export const nobody = (name: string): Node => ({ name, get: () => ({ kind: 'null', name }) });

/** The person behind a number of a file: who made it, who changed it. */
export function personNode(ctx: Context, id: number): Node {
  const read = () => {
    const held = principalById(ctx.site.db, id);
    if (held === undefined) throw notFound('User cannot be found.');
    return principalEntity(ctx, held);
  };
  return { name: 'SP.User', get: () => found(read()), child: (segment) => property(read(), segment) };
}
