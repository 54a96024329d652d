import { noDirectory, noFolder } from '../../model/errors';
import { value } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { findFolder } from '../../store/folders';
import type { List } from '../../store/lists';
import { absent, keyed, type Step } from '../core/step';
import type { Node } from '../core/node';
import { attachedFileNode } from '../attachments/attached-file';
import { fileById, fileByUrl, folderById, folderByUrl, placeOf } from './file-access';
import { itemNode } from '../items/item';
import { fileNode } from './file';
import { folderNode } from './folder';
import { foldersNode } from './folders';
import { formFileNode, formsFolderNode } from './forms-folder';
import { rowFileNode } from './moving';
import { webFolder, webFolderAt, webFolderById } from './web-folders';

const urlIn = ({ named, args }: Segment): string => named['decodedurl'] ?? named['serverrelativeurl'] ?? named['serverrelativepath'] ?? args[0] ?? '';

/** What lies in a missing folder: nothing (microsoft/ALAppExtensions#28070), and a file put there is told apart from a file that is not there. */
const missingChildren = (name: 'files' | 'folders'): Node => ({
  name: name === 'files' ? 'SP.File' : 'SP.Folder',
  get: () => ({ kind: 'collection', set: name === 'files' ? 'SP.ApiData.Files' : 'SP.ApiData.Folders', entities: [] }),
  child: () => {
    throw name === 'files' ? noDirectory() : noFolder();
  },
});

/** A missing folder can still be asked whether it is there. */
function missingFolder(): Node {
  const no = { name: 'Exists', get: () => value('Exists', false) };
  return {
    name: 'SP.Folder',
    get: ({ options }) => {
      if (options.select.length !== 1 || options.select[0]?.toLowerCase() !== 'exists') throw noFolder();
      return { kind: 'entity', entity: { type: 'SP.Folder', set: 'SP.ApiData.Folders', link: 'Web/Folders', props: { Exists: false } } };
    },
    child: (segment) => {
      if (segment.name === 'exists') return no;
      if ((segment.name === 'files' || segment.name === 'folders') && !segment.hasArgs) return missingChildren(segment.name);
      throw noFolder();
    },
    // Whatever else is asked of it, it is not there.
    ...Object.fromEntries(['post', 'merge', 'put', 'remove'].map((verb) => [verb, () => { throw noFolder(); }])),
  };
}

function folder(ctx: Context, _web: undefined, segment: Segment): Node {
  const url = urlIn(segment);
  const forms = formsFolderNode(ctx, url);
  if (forms !== undefined) return forms;
  const ofWeb = webFolderAt(ctx, url);
  if (ofWeb !== undefined) return folderNode(ctx, ofWeb);
  try {
    return folderNode(ctx, folderByUrl(ctx, url));
  } catch (error) {
    if (error instanceof Error && error.message === noFolder().message) return missingFolder();
    throw error;
  }
}

const file = (ctx: Context, _web: undefined, segment: Segment): Node => rowFileNode(ctx, urlIn(segment)) ?? attachedFileNode(ctx, urlIn(segment)) ?? formFileNode(ctx, urlIn(segment)) ?? fileNode(ctx, fileByUrl(ctx, urlIn(segment)));

/** The row of a file or folder with this address. */
function rowAt(ctx: Context, _web: undefined, segment: Segment): Node {
  const place = placeOf(ctx, urlIn(segment));
  const folder = place === undefined ? undefined : findFolder(ctx.site.db, place.list, place.path);
  if (place !== undefined && folder !== undefined) return itemNode(ctx, place.list, folder.id);
  const { list, file } = fileByUrl(ctx, urlIn(segment));
  return itemNode(ctx, list, file.item.id);
}

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

/** Files and folders by their addresses. */
export const filesOfWeb: readonly Step<undefined>[] = [
  { at: 'Folders', verbs: 'GET POST', isNavigation: true, lacks: 'folders outside of lists', open: (ctx, _web, segment) => keyed(foldersNode(ctx, webFolder(''), folderNode), segment) },
  { at: 'RootFolder', verbs: 'GET MERGE', isNavigation: true, open: (ctx) => folderNode(ctx, webFolder('')) },
  { at: "GetFolderByServerRelativePath(decodedurl='url')", verbs: 'GET MERGE DELETE', open: folder },
  { at: "GetFolderByServerRelativeUrl('url')", verbs: 'GET MERGE DELETE', open: folder },
  {
    at: "GetFolderById('id')", verbs: 'GET MERGE DELETE',
    open: (ctx, _web, { args: [id = ''] }) => folderNode(ctx, webFolderById(ctx, id) ?? folderById(ctx, id)),
  },
  { at: "GetFileByServerRelativePath(decodedurl='url')", verbs: 'GET DELETE', open: file },
  { at: "GetFileByServerRelativeUrl('url')", verbs: 'GET DELETE', open: file },
  { at: "GetFileByUrl('url')", verbs: 'GET DELETE', open: (ctx, _web, { args: [url = ''] }) => fileNode(ctx, fileByUrl(ctx, decoded(url))) },
  { at: "GetListItem('url')", verbs: 'GET MERGE DELETE', open: rowAt },
  { at: "GetListItemUsingPath(DecodedUrl='url')", verbs: 'GET MERGE DELETE', open: rowAt },
  { at: "GetFileById('id')", verbs: 'GET DELETE', open: (ctx, _web, { args: [id = ''] }) => fileNode(ctx, fileById(ctx, id)) },
  ...absent('GetFileByGuestUrl', 'GetFileByGuestUrlEnsureAccess', 'GetFileByGuestUrlExtended', 'GetFileByLinkingUrl', 'GetFileByWOPIFrameUrl', 'GetFolderByGuestUrl', 'GetFolderByGuestUrlExtended'),
];

export const filesOfList: readonly Step<List>[] = [
  { at: 'RootFolder', verbs: 'GET MERGE', isNavigation: true, open: (ctx, list) => folderNode(ctx, { list, folder: undefined }) },
];
