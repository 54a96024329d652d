import type { Context } from '../../protocol/http/exchange';
import { isFolder } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import type { Segment } from '../../protocol/odata/segments';
import { nothing } from '../../protocol/odata/entity';
import { isLibrary } from '../../store/lists';
import { leafOf } from '../../model/item-values';
import { dirOf, pathOf } from '../../model/item';
import { columnsOf, storedOf } from '../../store/columns';
import { method, type Node } from '../core/node';
import { keyed, type Step } from '../core/step';
import { readableItem, writableItem, type ItemAt } from './item-access';
import { propertiesNode, textsNode } from './item-texts';
import { versionsNode } from './versions';

/** What has no such thing answers `null`: the File of a row that is none. */
const none = (name: string): Node => ({ name, get: () => ({ kind: 'null', name }) });

const versionsOf = (ctx: Context, at: ItemAt, segment: Segment): Node | undefined => {
  const node = versionsNode(ctx, at.list, () => readableItem(ctx, at, Permission.viewVersions), () => writableItem(ctx, at, Permission.deleteVersions));
  return keyed(node, segment);
};

function fileOf(ctx: Context, at: ItemAt): Node {
  const item = readableItem(ctx, at);
  return !isLibrary(at.list) || isFolder(item) ? none('File') : ctx.at(`Web/GetFileById(guid'${item.uniqueId}')`);
}

function folderOf(ctx: Context, at: ItemAt): Node {
  const item = readableItem(ctx, at);
  if (!isFolder(item)) return none('Folder');
  const url = `${ctx.webPath}/${at.list.folder}/${pathOf(dirOf(item), leafOf(item))}`;
  return ctx.at(`Web/GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(url.replace(/'/g, "''"))}')`);
}

function contentTypeOf(ctx: Context, at: ItemAt): Node {
  const field = columnsOf(at.list).get('ContentTypeId')?.field;
  const id = field === undefined ? '' : String(storedOf(ctx.site, at.list, readableItem(ctx, at), field));
  return ctx.at(`Web/Lists(guid'${at.list.id}')/ContentTypes('${id}')`);
}

/** What lies below a row and is read: its texts, its list, its file or folder, its versions. */
export const belowItem: readonly Step<ItemAt>[] = [
  { at: 'ContentType', verbs: 'GET', isNavigation: true, open: (ctx, at) => contentTypeOf(ctx, at) },
  { at: 'FieldValuesAsHtml', verbs: 'GET', isNavigation: true, open: (ctx, at) => textsNode(ctx, at, 'FieldValuesAsHtml') },
  { at: 'FieldValuesAsText', verbs: 'GET', isNavigation: true, open: (ctx, at) => textsNode(ctx, at, 'FieldValuesAsText') },
  { at: 'FieldValuesForEdit', verbs: 'GET', isNavigation: true, open: (ctx, at) => textsNode(ctx, at, 'FieldValuesForEdit') },
  { at: 'File', verbs: 'GET', isNavigation: true, open: (ctx, at) => fileOf(ctx, at) },
  { at: 'Folder', verbs: 'GET', isNavigation: true, open: (ctx, at) => folderOf(ctx, at) },
  { at: 'ParentList', verbs: 'GET', isNavigation: true, open: (ctx, at) => ctx.at(`Web/Lists(guid'${at.list.id}')`) },
  { at: 'Properties', verbs: 'GET', isNavigation: true, lacks: 'what a client would set in it', open: (ctx, at) => propertiesNode(ctx, at) },
  { at: 'Versions', verbs: 'GET', isNavigation: true, open: (ctx, at, segment) => versionsOf(ctx, at, segment) },
  // A REST request carries no values for it: it saves what is there, which changes nothing.
  ...['SystemUpdate', 'UpdateOverwriteVersion'].map((at): Step<ItemAt> => ({
    at, verbs: 'POST',
    open: (ctx, on) => method(at, () => {
      writableItem(ctx, on, Permission.editListItems);
      return nothing;
    }),
  })),
];
