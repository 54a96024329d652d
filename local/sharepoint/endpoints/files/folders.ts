import { collection, found, type Reply } from '../../protocol/odata/entity';
import { noFolder, notImplemented, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { findFile } from '../../store/files';
import { addFolder, findFolder, foldersIn, pathOfFolder } from '../../store/folders';
import { pathOf, type Item } from '../../model/item';
import { decodedUrl } from '../../model/text';
import { isLibrary } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { itemScope } from '../../store/permissions';
import { folderAt, folderByUrl, folderScope, placeOf, type PlacedFolder } from './file-access';
import { folderEntity } from './folder-entity';
import { checkName, checkPath, nameTaken } from './names';
import { pageOf } from './page';
import { foldersOfWeb, type AnyFolder } from './web-folders';
import { demand, may, method, type Node } from '../core/node';
import { openStep, type Kind } from '../core/step';

/** The folder a name is to be made in, and the name: addresses (`/sites/demo/Papers/a/b`) and paths below it (`a/b`) pass too. */
function within(ctx: Context, placed: PlacedFolder, given: string): readonly [PlacedFolder, string] {
  const name = given.replace(/\/+$/, '');
  const slash = name.lastIndexOf('/');
  if (slash < 0) return [placed, name];
  const dir = name.slice(0, slash);
  const isAddress = name.startsWith('/') || /^https?:/i.test(name);
  return [isAddress ? folderByUrl(ctx, dir) : folderAt(ctx, placed.list, pathOf(pathOfFolder(placed.folder), dir)), name.slice(slash + 1)];
}

/** A new folder; one that is there is given back, or refused, as the method asked for has it. */
export function addFolderIn(ctx: Context, given: PlacedFolder, name: string, onKnown: 'get' | 'refuse'): PlacedFolder {
  const [placed, leaf] = within(ctx, given, name);
  const { list, folder } = placed;
  checkName(leaf);
  checkPath(`${ctx.webPath}/${list.folder}/${pathOf(pathOfFolder(folder), leaf)}`);
  demand(ctx, folderScope(placed), Permission.addListItems);
  // What a list says in its settings holds for every client.
  if (!isLibrary(list) && !list.props.EnableFolderCreation) throw spException(500, -2130575278, 'Folder creation is not enabled on this list.');
  const path = pathOf(pathOfFolder(folder), leaf);
  const known = findFolder(ctx.site.db, list, path);
  if ((known !== undefined && onKnown === 'refuse') || findFile(ctx.site.db, list, path) !== undefined) throw nameTaken(list, path);
  return { list, folder: known ?? addFolder(ctx.site, list, folder, leaf, ctx.caller.id) };
}

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === 'true';

interface FoldersAt {
  readonly parent: AnyFolder;
  readonly open: (ctx: Context, at: AnyFolder) => Node;
}

function add(ctx: Context, { parent }: FoldersAt, { named, args }: Segment, isByPath: boolean): Reply {
  if (parent.list === undefined) {
    const given = named['decodedurl'] ?? named['url'] ?? args[0] ?? '';
    // `add` takes an address, in which `%20` is a blank; `addUsingPath` takes a name as it is.
    const asked = isByPath ? given : decodedUrl(given);
    const dir = asked.slice(0, Math.max(asked.lastIndexOf('/'), 0));
    // An address in a list may be named from any folder.
    if (placeOf(ctx, dir) !== undefined) return found(folderEntity(ctx, addFolderIn(ctx, folderByUrl(ctx, dir), asked.slice(dir.length + 1), isByPath && !isTrue(named['overwrite'] ?? args[1]) ? 'refuse' : 'get')));
    // A list's root may be named from above, as clients that make a path level by level do.
    const known = foldersOfWeb(ctx, parent).find((one) => String(folderEntity(ctx, one).props['Name']).toLowerCase() === (named['decodedurl'] ?? named['url'] ?? args[0] ?? '').toLowerCase());
    if (known === undefined) throw notImplemented('folders outside of lists');
    return found(folderEntity(ctx, known));
  }
  const isRefusing = isByPath && !isTrue(named['overwrite'] ?? args[1]);
  return found(folderEntity(ctx, addFolderIn(ctx, parent, named['decodedurl'] ?? named['url'] ?? args[0] ?? '', isRefusing ? 'refuse' : 'get')));
}

function one(ctx: Context, { parent, open }: FoldersAt, { named, args }: Segment): Node {
  const name = named['decodedurl'] ?? args[0] ?? '';
  if (parent.list !== undefined) return open(ctx, name.startsWith('/') ? folderByUrl(ctx, name) : folderAt(ctx, parent.list, pathOf(pathOfFolder(parent.folder), name)));
  const found = foldersOfWeb(ctx, parent).find((folder) => String(folderEntity(ctx, folder).props['Name']).toLowerCase() === name.toLowerCase());
  return open(ctx, found ?? folderByUrl(ctx, parent.path === '' ? name : `${parent.path}/${name}`));
}

/** The folders of a folder. */
export const foldersKind: Kind<FoldersAt> = {
  type: 'SP.Folder collection',
  where: "web/GetFolderByServerRelativePath(decodedurl='url')/Folders",
  steps: [
    { at: "('name')", verbs: 'GET MERGE DELETE', open: one },
    { at: "getByUrl('name')", verbs: 'GET MERGE DELETE', open: one },
    { at: "getByPath(DecodedUrl='name')", verbs: 'GET MERGE DELETE', open: one },
    { at: "add('name')", verbs: 'POST', lacks: 'folders outside of lists', open: (ctx, at, segment) => method('add', () => add(ctx, at, segment, false)) },
    { at: "addUsingPath(DecodedUrl='name',overwrite=false)", verbs: 'POST', lacks: 'folders outside of lists', open: (ctx, at, segment) => method('addUsingPath', () => add(ctx, at, segment, true)) },
    { at: "addWithOverwrite('name',true)", verbs: 'POST', open: (ctx, at, segment) => method('addWithOverwrite', () => add(ctx, at, { ...segment, named: { ...segment.named, ...(segment.args[1] === undefined ? {} : { overwrite: segment.args[1] }) } }, true)) },
  ],
};

/** The folders of a folder that the caller may read. */
function readable(ctx: Context, parent: AnyFolder): readonly AnyFolder[] {
  if (parent.list === undefined) return foldersOfWeb(ctx, parent);
  const { list } = parent;
  return foldersIn(ctx.site.db, list, parent.folder).filter(({ id }: Item) => may(ctx, itemScope(list.id, id), Permission.viewListItems)).map((folder) => ({ list, folder }));
}

/** `Folders` of a folder. @param open makes the node of one of them: folders and their collections lead to each other, the files should not */
export function foldersNode(ctx: Context, parent: AnyFolder, open: FoldersAt['open']): Node {
  const at: FoldersAt = { parent, open };
  return {
    name: 'SP.Folder',
    get: (call) => collection('SP.ApiData.Folders', pageOf(readable(ctx, parent), call.options, (folder) => folderEntity(ctx, folder))),
    post: (call) => {
      const url = call.body['ServerRelativeUrl'];
      if (typeof url !== 'string' || url === '') throw noFolder();
      const placed = folderByUrl(ctx, url.slice(0, url.lastIndexOf('/')));
      return { kind: 'entity', status: 201, entity: folderEntity(ctx, addFolderIn(ctx, placed, url.slice(url.lastIndexOf('/') + 1), 'get')) };
    },
    child: (segment) => openStep(foldersKind, ctx, at, segment),
  };
}
