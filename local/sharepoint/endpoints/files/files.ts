import { collection, deleted, found, nothing, updated, value, type Reply } from '../../protocol/odata/entity';
import { noFile, notImplemented } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { addFile, contentAt, fileOfItem, filesOf, findFile, replaceContent, type StoredFile } from '../../store/files';
import { pathOfFolder } from '../../store/folders';
import { pathOf } from '../../model/item';
import { recycleItem, removeItem } from '../../store/items';
import { isLibrary } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { itemScope } from '../../store/permissions';
import { demandOn, folderScope, type PlacedFile, type PlacedFolder } from './file-access';
import { fileEntity, fileEtag, nameOf } from './file-entity';
import { fileVersionsNode } from './file-versions';
import { itemNode } from '../items/item';
import { moveNode } from './moving';
import { checkName, nameTaken } from './names';
import { inMemory } from '../core/local-filter';
import { checkEtag, demand, may, method, type Call, type Node } from '../core/node';
import { property } from '../core/property';

const BYTES = 'application/octet-stream';

/** `Files/add` and `Files/AddUsingPath`: a file of the body's bytes; one of that name is replaced only when that is asked for. */
function add(ctx: Context, placed: PlacedFolder, segment: Segment, call: Call): Reply {
  const { named } = segment;
  const { list, folder } = placed;
  if (!isLibrary(list)) throw notImplemented(`files of a list of template ${list.props.BaseTemplate} ('${list.title}')`);
  for (const name of ['ensureuniquefilename', 'xorhash'])
    if (named[name] !== undefined && named[name] !== 'false') throw notImplemented(`'${name}' of a file that is added`);
  demand(ctx, folderScope(placed), Permission.addListItems);
  const name = named['decodedurl'] ?? named['url'] ?? segment.args[0] ?? '';
  checkName(name);
  const known = findFile(ctx.site.db, list, pathOf(pathOfFolder(folder), name));
  if (known === undefined) return found(fileEntity(ctx, list, addFile(ctx.site, list, folder, name, call.bytes, ctx.caller.id)));
  if ((named['overwrite'] ?? segment.args[1] ?? 'false').toLowerCase() !== 'true') throw nameTaken(list, nameOf(known));
  demandOn(ctx, { list, file: known }, Permission.editListItems);
  return found(fileEntity(ctx, list, replaceContent(ctx.site, list, known, call.bytes, ctx.caller.id)));
}

const isAdd = ({ name }: Segment): boolean => name === 'add' || name === 'addusingpath';

/** `Files` of a folder. */
export function filesNode(ctx: Context, placed: PlacedFolder): Node {
  const { list, folder } = placed;
  const readable = (): StoredFile[] => filesOf(ctx.site.db, list, pathOfFolder(folder)).filter(({ item }) => may(ctx, itemScope(list.id, item.id), Permission.viewListItems));
  return {
    name: 'SP.File',
    get: (call) => collection('SP.ApiData.Files', inMemory(readable().map((file) => fileEntity(ctx, list, file)), call.options)),
    child: (segment) => {
      if (isAdd(segment)) return method(segment.text, (call) => add(ctx, placed, segment, call));
      if ((segment.name !== '' && segment.name !== 'getbyurl') || !segment.hasArgs) return undefined;
      const name = segment.args[0] ?? '';
      const file = readable().find((one) => nameOf(one).toLowerCase() === name.toLowerCase());
      if (file === undefined) throw noFile(`${ctx.webPath}/${list.folder}/${pathOf(pathOfFolder(folder), name)}`);
      return fileNode(ctx, { list, file });
    },
  };
}

function replace(ctx: Context, placed: PlacedFile, call: Call): Reply {
  demandOn(ctx, placed, Permission.editListItems);
  // PnPjs sends no If-Match with new contents; a version that is named must be the present one.
  if (call.ifMatch !== undefined) checkEtag(call.ifMatch, fileEtag(placed.file));
  replaceContent(ctx.site, placed.list, placed.file, call.bytes, ctx.caller.id);
  return updated();
}

function open(ctx: Context, placed: PlacedFile): Reply {
  demandOn(ctx, placed, Permission.openItems);
  const { item } = placed.file;
  return { kind: 'bytes', type: BYTES, bytes: contentAt(ctx.site.db, placed.list.no, item.id, item.uiVersion) };
}

/** One file. It is looked up at once, so that a missing one answers before anything below it. */
export function fileNode(ctx: Context, placed: PlacedFile): Node {
  const { list, file } = placed;
  const going = (call: Call): StoredFile => {
    demandOn(ctx, placed, Permission.deleteListItems);
    if (call.ifMatch !== undefined) checkEtag(call.ifMatch, fileEtag(file));
    return file;
  };
  const remove = (call: Call): void => removeItem(ctx.site, list, going(call).item, ctx.caller.id);
  return {
    name: 'SP.File',
    get: () => found(fileEntity(ctx, list, file)),
    remove: (call) => {
      remove(call);
      return deleted;
    },
    content: { name: 'the contents of a file', get: () => open(ctx, placed), put: (call) => replace(ctx, placed, call) },
    child: (segment) => {
      switch (segment.name) {
        case 'listitemallfields': return itemNode(ctx, list, file.item.id);
        case 'moveto': return moveNode(ctx, list, file.item, segment);
        case 'versions': return fileVersionsNode(ctx, placed, segment);
        case 'recycle': return method('recycle', (call) => value('Recycle', recycleItem(ctx.site, list, going(call).item, ctx.caller.id), 'Edm.Guid'));
        case 'deleteobject':
          return method('deleteObject', (call) => {
            remove(call);
            return nothing;
          });
        default: return property(fileEntity(ctx, list, fileOfItem(ctx.site.db, list, file.item.id) ?? file), segment);
      }
    },
  };
}
