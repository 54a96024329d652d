import { collection, deleted, found, nothing, value, type Entity, type Reply } from '../../protocol/odata/entity';
import { notImplemented, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { addFolder, findFolder, foldersIn, pathOfFolder } from '../../store/folders';
import { pathOf, type Item } from '../../model/item';
import { leafOf, recycleItem, removeItem } from '../../store/items';
import { isLibrary } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { itemScope } from '../../store/permissions';
import { folderAt, folderScope, type PlacedFolder } from './file-access';
import { filesNode } from './files';
import { itemNode } from '../items/item';
import { folderEntity as rootEntity } from '../lists/list-entity';
import { inMemory } from '../core/local-filter';
import { checkName, nameTaken } from './names';
import { demand, may, method, type Node } from '../core/node';
import { property } from '../core/property';

/** A folder as the API shows it: the root of a list, or one below it. */
export function folderEntity(ctx: Context, { list, folder }: PlacedFolder): Entity {
  const root = rootEntity(ctx, list);
  if (folder === undefined) return root;
  const url = `${ctx.webPath}/${list.folder}/${pathOfFolder(folder)}`;
  const count = Number(ctx.site.db.get('SELECT count(*) AS n FROM placed WHERE list = ? AND folder = ?', list.id, folder.id)?.['n']);
  return {
    ...root,
    link: `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(url).replace(/'/g, "''")}')`,
    props: {
      ...root.props, ItemCount: count, Name: leafOf(folder), ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url,
      TimeCreated: folder.created, TimeLastModified: folder.modified, UniqueId: folder.uniqueId,
    },
  };
}

/** `Folders/add` gives back a folder that is there; `AddUsingPath` refuses unless overwrite is asked for. */
function add(ctx: Context, placed: PlacedFolder, segment: Segment): Reply {
  const { list, folder } = placed;
  const name = segment.named['decodedurl'] ?? segment.named['url'] ?? segment.args[0] ?? '';
  checkName(name);
  demand(ctx, folderScope(placed), Permission.addListItems);
  // What a list says in its settings holds for every client.
  if (!isLibrary(list) && !list.props.EnableFolderCreation) throw spException(500, -2130575278, 'Folder creation is not enabled on this list.');
  const known = findFolder(ctx.site.db, list, pathOf(pathOfFolder(folder), name));
  if (known !== undefined && segment.name === 'addusingpath' && (segment.named['overwrite'] ?? segment.args[1] ?? 'false') !== 'true')
    throw nameTaken(list, pathOfFolder(known));
  return found(folderEntity(ctx, { list, folder: known ?? addFolder(ctx.site, list, folder, name, ctx.caller.id) }));
}

function foldersNode(ctx: Context, placed: PlacedFolder): Node {
  const { list, folder } = placed;
  const readable = (): Item[] => foldersIn(ctx.site.db, list, pathOfFolder(folder)).filter(({ id }) => may(ctx, itemScope(list.id, id), Permission.viewListItems));
  return {
    name: 'SP.Folder',
    get: (call) => collection('SP.ApiData.Folders', inMemory(readable().map((one) => folderEntity(ctx, { list, folder: one })), call.options)),
    child: (segment) => {
      if (segment.name === 'add' || segment.name === 'addusingpath') return method(segment.text, () => add(ctx, placed, segment));
      if ((segment.name !== '' && segment.name !== 'getbyurl') || !segment.hasArgs) return undefined;
      return folderNode(ctx, folderAt(ctx, list, pathOf(pathOfFolder(folder), segment.args[0] ?? '')));
    },
  };
}

/** A folder of a list, with its files, its folders and the row that holds its rights. */
export function folderNode(ctx: Context, placed: PlacedFolder): Node {
  const { list, folder } = placed;
  const going = (): Item => {
    if (folder === undefined) throw notImplemented('the removal of a root folder');
    demand(ctx, folderScope(placed), Permission.deleteListItems);
    return folder;
  };
  return {
    name: 'SP.Folder',
    get: () => found(folderEntity(ctx, placed)),
    remove: () => {
      removeItem(ctx.site, list, going(), ctx.caller.id);
      return deleted;
    },
    child: (segment) => {
      switch (segment.name) {
        case 'files': return segment.hasArgs ? filesNode(ctx, placed).child?.({ ...segment, name: '' }) : filesNode(ctx, placed);
        case 'folders': return segment.hasArgs ? foldersNode(ctx, placed).child?.({ ...segment, name: '' }) : foldersNode(ctx, placed);
        // A root folder has no row of its own.
        case 'listitemallfields': return folder === undefined
          ? { name: 'the row of a root folder', get: () => ({ kind: 'null', name: 'ListItemAllFields' }) } : itemNode(ctx, list, folder.id);
        case 'recycle': return method('recycle', () => value('Recycle', recycleItem(ctx.site, list, going(), ctx.caller.id), 'Edm.Guid'));
        case 'deleteobject': return method('deleteObject', () => {
          removeItem(ctx.site, list, going(), ctx.caller.id);
          return nothing;
        });
        default: return property(folderEntity(ctx, placed), segment);
      }
    },
  };
}
