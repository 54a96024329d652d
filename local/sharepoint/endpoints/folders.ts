import { found } from '../http/entity';
import type { Context } from '../http/exchange';
import type { List } from '../store/lists';
import { filesNode } from './files';
import { folderEntity } from './list-entity';
import type { Node } from './node';
import { property } from './property';

/** The root folder of a list. The folders below it are not here. */
export function folderNode(ctx: Context, list: List): Node {
  return {
    name: 'SP.Folder',
    get: () => found(folderEntity(ctx, list)),
    child: (segment) => {
      switch (segment.name) {
        case 'files': return segment.hasArgs ? filesNode(ctx, list).child?.({ ...segment, name: '' }) : filesNode(ctx, list);
        // A root folder has no row of its own.
        case 'listitemallfields': return { name: 'the row of a root folder', get: () => ({ kind: 'null', name: 'ListItemAllFields' }) };
        default: return property(folderEntity(ctx, list), segment);
      }
    },
  };
}
