import { deleted, found, updated, value, type Reply } from '../../protocol/odata/entity';
import { noFolder, notImplemented, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Item } from '../../model/item';
import { dirOf } from '../../model/item';
import { countIn } from '../../store/folders';
import { recycleItem, removeItem } from '../../store/items';
import { Permission } from '../../model/permission-bits';
import { folderAt, folderScope, type PlacedFolder } from './file-access';
import { filesNode } from './files';
import { folderEntity } from './folder-entity';
import { folderBag, storageNode } from './folder-facts';
import { saveSettings } from './folder-settings';
import { addFolderIn, foldersNode } from './folders';
import { demandUnlocked } from './locks';
import { moveNode } from './moving';
import { webFolder, type AnyFolder } from './web-folders';
import { itemNode } from '../items/item';
import { below } from '../core/kind-node';
import { demand, method, text, type Call, type Json, type Node } from '../core/node';
import { absent, keyed, type Kind, type Step } from '../core/step';
import { voidMethod } from '../core/void-method';

/** The row of a folder that is to go. Root folders and folders of the web stay. */
function going(ctx: Context, at: AnyFolder): PlacedFolder & { readonly folder: Item } {
  if (at.list === undefined || at.folder === undefined) throw notImplemented('the removal of a root folder');
  demand(ctx, folderScope(at), Permission.deleteListItems);
  demandUnlocked(ctx, at.list, at.folder);
  return { list: at.list, folder: at.folder };
}

function remove(ctx: Context, at: AnyFolder): void {
  const { list, folder } = going(ctx, at);
  removeItem(ctx.site, list, folder, ctx.caller.id);
}

function recycle(ctx: Context, at: AnyFolder, name: string): Reply {
  const { list, folder } = going(ctx, at);
  return value(name, recycleItem(ctx.site, list, folder, ctx.caller.id), 'Edm.Guid');
}

/** The same folder, unless the call asks that it be empty (`DeleteWithParameters {parameters: {DeleteIfEmpty}}`) and it is not. */
function emptyIfAsked(ctx: Context, at: AnyFolder, call: Call): AnyFolder {
  const parameters = (call.body['parameters'] ?? {}) as Json;
  if (parameters['DeleteIfEmpty'] === true && at.list !== undefined && countIn(ctx.site.db, at.list, at.folder) > 0) throw spException(400, -2147024751, 'The directory is not empty.');
  return at;
}

function parentOf(ctx: Context, at: AnyFolder): Node {
  if (at.list !== undefined && at.folder !== undefined) return folderNode(ctx, folderAt(ctx, at.list, dirOf(at.folder)));
  const path = at.list === undefined ? at.path : at.list.folder;
  // Nothing lies above the root of a web.
  if (path === '') return { name: 'ParentFolder', get: () => ({ kind: 'null', name: 'ParentFolder' }) };
  return folderNode(ctx, webFolder(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''));
}

const rowOf = (ctx: Context, at: AnyFolder): Node =>
  // A root folder has no row of its own.
  at.list === undefined || at.folder === undefined ? { name: 'the row of a root folder', get: () => ({ kind: 'null', name: 'ListItemAllFields' }) } : itemNode(ctx, at.list, at.folder.id);

const inList = (at: AnyFolder): PlacedFolder => {
  if (at.list === undefined) throw notImplemented('files and folders outside of lists');
  return at;
};

/** A folder of the web has no files here. */
const filesOfAny = (ctx: Context, at: AnyFolder): Node =>
  at.list !== undefined ? filesNode(ctx, at)
  : {
      name: 'SP.File', get: () => ({ kind: 'collection', set: 'SP.ApiData.Files', entities: [] }),
      child: (segment) => {
        if (segment.name.startsWith('add')) throw notImplemented('files outside of lists');
        throw noFolder();
      },
    };

const moving = (at: string): Step<AnyFolder> => ({
  at, verbs: 'POST',
  open: (ctx, folder, segment) => {
    const { list, folder: item } = inList(folder);
    if (item === undefined) throw notImplemented('moving the root folder of a list');
    return moveNode(ctx, list, item, segment);
  },
});

/** A folder, with its files, its folders and the row that holds its rights. */
export const folderKind: Kind<AnyFolder> = {
  type: 'SP.Folder',
  where: "web/GetFolderByServerRelativePath(decodedurl='url')",
  steps: [
    { at: 'Files', verbs: 'GET', isNavigation: true, open: (ctx, at, segment) => keyed(filesOfAny(ctx, at), segment) },
    { at: 'Folders', verbs: 'GET', isNavigation: true, open: (ctx, at, segment) => keyed(foldersNode(ctx, at, folderNode), segment) },
    { at: 'ListItemAllFields', verbs: 'GET MERGE PUT', isNavigation: true, open: rowOf },
    { at: 'ParentFolder', verbs: 'GET', isNavigation: true, open: parentOf },
    { at: 'Properties', verbs: 'GET', isNavigation: true, lacks: 'what a client would set in it', open: folderBag },
    { at: 'StorageMetrics', verbs: 'GET', isNavigation: true, open: storageNode },
    {
      at: "addSubFolder('name')", verbs: 'POST',
      open: (ctx, at, { named, args }) => voidMethod('addSubFolder', () => void addFolderIn(ctx, inList(at), named['leafname'] ?? args[0] ?? '', 'get')),
    },
    {
      at: 'addSubFolderUsingPath', verbs: 'POST',
      open: (ctx, at, { named, args }) => voidMethod('addSubFolderUsingPath', (call) => {
        const path = call.body['leafPath'] as Json | null | undefined;
        addFolderIn(ctx, inList(at), text(path?.['DecodedUrl']) || (named['decodedurl'] ?? args[0] ?? ''), 'get');
      }),
    },
    moving("moveTo(newUrl='url')"),
    moving("moveToUsingPath(DecodedUrl='url')"),
    { at: 'recycle', verbs: 'POST', open: (ctx, at) => method('recycle', () => recycle(ctx, at, 'Recycle')) },
    { at: 'recycleWithParameters', verbs: 'POST', open: (ctx, at) => method('recycleWithParameters', (call) => recycle(ctx, emptyIfAsked(ctx, at, call), 'RecycleWithParameters')) },
    { at: 'deleteObject', verbs: 'POST', open: (ctx, at) => voidMethod('deleteObject', () => remove(ctx, at)) },
    { at: 'DeleteWithParameters', verbs: 'POST', open: (ctx, at) => voidMethod('DeleteWithParameters', (call) => remove(ctx, emptyIfAsked(ctx, at, call))) },
    ...absent(
      'getListItemChanges', 'getChanges', 'getSharingInformation', 'ShareLink', 'UnshareLink', 'updateDocumentSharingInfo', 'CheckPermissions', 'CreateFolderColoring', 'StampColor', 'GetFolderColoring',
    ),
  ],
};

/** One folder. */
export function folderNode(ctx: Context, at: AnyFolder): Node {
  return {
    name: 'SP.Folder',
    get: () => found(folderEntity(ctx, at)),
    merge: (call) => {
      demand(ctx, at.list === undefined ? ctx.site.scope : folderScope(at), at.list === undefined ? Permission.manageWeb : Permission.editListItems);
      saveSettings(ctx, at, call.body);
      return updated();
    },
    remove: () => {
      remove(ctx, at);
      return deleted;
    },
    child: below(folderKind, ctx, at, () => folderEntity(ctx, at)),
  };
}
