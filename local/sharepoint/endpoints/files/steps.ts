import type { List } from '../../store/lists';
import type { Step } from '../core/step';
import { fileById, fileByUrl, folderByUrl } from './file-access';
import { fileNode } from './files';
import { folderNode } from './folders';
import { rowFileNode } from './moving';

const folder: Step<undefined>['open'] = (ctx, _web, { args: [url = ''] }) => folderNode(ctx, folderByUrl(ctx, url));
const file: Step<undefined>['open'] = (ctx, _web, { args: [url = ''] }) => rowFileNode(ctx, url) ?? fileNode(ctx, fileByUrl(ctx, url));

/** Files and folders by their addresses. */
export const filesOfWeb: readonly Step<undefined>[] = [
  { at: "GetFolderByServerRelativePath(decodedurl='url')", verbs: 'GET', open: folder },
  { at: "GetFolderByServerRelativeUrl('url')", verbs: 'GET', open: folder },
  { at: "GetFileByServerRelativePath(decodedurl='url')", verbs: 'GET', open: file },
  { at: "GetFileByServerRelativeUrl('url')", verbs: 'GET', open: file },
  { at: "GetFileById('id')", verbs: 'GET', open: (ctx, _web, { args: [id = ''] }) => fileNode(ctx, fileById(ctx, id)) },
];

export const filesOfList: readonly Step<List>[] = [
  { at: 'RootFolder', verbs: 'GET', open: (ctx, list) => folderNode(ctx, { list, folder: undefined }) },
];
