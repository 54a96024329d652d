import { deleted, found, updated, value, type Reply } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { contentAt, fileOfItem, replaceContent } from '../../store/files';
import { dirOf, versionLabel } from '../../model/item';
import { recycleItem, removeItem } from '../../store/items';
import { entityTypeName } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { checkEtag, method, text, type Call, type Json, type Node } from '../core/node';
import { below } from '../core/kind-node';
import { absent, keyed, type Kind, type Step } from '../core/step';
import { voidMethod } from '../core/void-method';
import { itemNode } from '../items/item';
import { copyNode } from './copying';
import { demandOn, type PlacedFile } from './file-access';
import { fileEntity, fileEtag, nameOf } from './file-entity';
import { lockingOfFile } from './file-locking';
import { uploadOfFile } from './file-upload';
import { fileVersionsNode } from './file-versions';
import { demandMine, shownTo } from './locks';
import { moveNode } from './moving';
import { checkSize } from './names';
import { nobody, personNode } from './people-of';
import { bagNode, braced } from './property-bag';

const BYTES = 'application/octet-stream';

function replace(ctx: Context, placed: PlacedFile, call: Call): Reply {
  demandOn(ctx, placed, Permission.editListItems);
  // PnPjs sends no If-Match with new contents; a version that is named must be the present one.
  if (call.ifMatch !== undefined) checkEtag(call.ifMatch, fileEtag(placed.file));
  demandMine(ctx, placed.list, placed.file);
  checkSize(call.bytes.length);
  replaceContent(ctx.site, placed.list, placed.file, call.bytes, ctx.caller.id);
  return updated();
}

function read(ctx: Context, placed: PlacedFile): Reply {
  demandOn(ctx, placed, Permission.openItems);
  return { kind: 'bytes', type: BYTES, bytes: contentAt(ctx.site.db, placed.list.no, placed.file.item.id, shownTo(ctx, placed.file)) };
}

/** Whoever removes a file must hold the right, name its present version if any, and find it not checked out by others. */
function going(ctx: Context, placed: PlacedFile, ifMatch: string | undefined): void {
  demandOn(ctx, placed, Permission.deleteListItems);
  if (ifMatch !== undefined) checkEtag(ifMatch, fileEtag(placed.file));
  demandMine(ctx, placed.list, placed.file);
}

function remove(ctx: Context, placed: PlacedFile, ifMatch: string | undefined): void {
  going(ctx, placed, ifMatch);
  removeItem(ctx.site, placed.list, placed.file.item, ctx.caller.id);
}

function recycle(ctx: Context, placed: PlacedFile, ifMatch: string | undefined, name: string): Reply {
  going(ctx, placed, ifMatch);
  return value(name, recycleItem(ctx.site, placed.list, placed.file.item, ctx.caller.id), 'Edm.Guid');
}

/** The tag that `…WithParameters` carries in its body. */
const tagIn = ({ body, ifMatch }: Call): string | undefined => text((body['parameters'] as Json | null | undefined)?.['ETagMatch']) || ifMatch;

const bag = (ctx: Context, { list, file }: PlacedFile): Node => bagNode(ctx, `${fileEntity(ctx, list, file).link}/Properties`, {
  vti_docstoretype: 0, vti_filesize: file.size, vti_timecreated: file.item.created, vti_timelastmodified: file.item.modified, vti_sourcecontrolversion: `V${versionLabel(file.item.uiVersion)}`,
  vti_docstoreversion: file.item.uiVersion, vti_listid: braced(list.id), vti_listname: braced(list.id), vti_etag: fileEtag(file), vti_rtag: `rt:${file.item.uniqueId.toUpperCase()}@${String(file.item.version).padStart(11, '0')}`,
  vti_folderitemcount: 0, vti_title: text(file.item.data['Title']), ContentTypeId: text(file.item.data['ContentTypeId']), vti_listtype: entityTypeName(list), vti_dir: dirOf(file.item),
});

const removal: readonly Step<PlacedFile>[] = [
  { at: 'recycle', verbs: 'POST', open: (ctx, placed) => method('recycle', (call) => recycle(ctx, placed, call.ifMatch, 'Recycle')) },
  { at: 'recycleWithParameters', verbs: 'POST', open: (ctx, placed) => method('recycleWithParameters', (call) => recycle(ctx, placed, tagIn(call), 'RecycleWithParameters')) },
  { at: 'deleteObject', verbs: 'POST', open: (ctx, placed) => voidMethod('deleteObject', (call) => remove(ctx, placed, call.ifMatch)) },
  { at: 'DeleteWithParameters', verbs: 'POST', open: (ctx, placed) => voidMethod('DeleteWithParameters', (call) => remove(ctx, placed, tagIn(call))) },
];

/** A file of a library and all that lies below it. */
export const fileKind: Kind<PlacedFile> = {
  type: 'SP.File',
  where: "web/GetFileByServerRelativePath(decodedurl='url')",
  steps: [
    { at: 'Author', verbs: 'GET', isNavigation: true, open: (ctx, { file }) => personNode(ctx, file.item.author) },
    { at: 'CheckedOutByUser', verbs: 'GET', isNavigation: true, open: (ctx, { file: { state } }) => (state.checkOut === undefined ? nobody('CheckedOutByUser') : personNode(ctx, state.checkOut.by)) },
    // A lock of the editors is what a check-out is not: nobody ever holds one here.
    { at: 'LockedByUser', verbs: 'GET', isNavigation: true, open: () => nobody('LockedByUser') },
    { at: 'ModifiedBy', verbs: 'GET', isNavigation: true, open: (ctx, { file }) => personNode(ctx, file.item.editor) },
    { at: 'ListItemAllFields', verbs: 'GET MERGE PUT', isNavigation: true, open: (ctx, { list, file }) => itemNode(ctx, list, file.item.id) },
    { at: 'Properties', verbs: 'GET', isNavigation: true, lacks: 'what a client would set in it', open: bag },
    { at: 'Versions', verbs: 'GET', isNavigation: true, open: (ctx, placed, segment) => keyed(fileVersionsNode(ctx, placed), segment) },
    { at: "moveTo(newurl='url',flags=1)", verbs: 'POST', open: (ctx, { list, file }, segment) => moveNode(ctx, list, file.item, segment) },
    { at: "moveToUsingPath(DecodedUrl='url',moveOperations=1)", verbs: 'POST', open: (ctx, { list, file }, segment) => moveNode(ctx, list, file.item, segment) },
    { at: "copyTo(strNewUrl='url',bOverWrite=true)", verbs: 'POST', open: (ctx, { list, file }, segment) => copyNode(ctx, list, file.item, segment) },
    { at: "copyToUsingPath(DecodedUrl='url',bOverWrite=true)", verbs: 'POST', open: (ctx, { list, file }, segment) => copyNode(ctx, list, file.item, segment) },
    { at: 'openBinaryStream', verbs: 'GET', open: (ctx, placed) => ({ name: 'the contents of a file', get: () => read(ctx, placed), post: () => read(ctx, placed) }) },
    { at: 'saveBinaryStream', verbs: 'POST', open: (ctx, placed) => voidMethod('saveBinaryStream', (call) => void replace(ctx, placed, call)) },
    ...lockingOfFile,
    ...uploadOfFile,
    ...removal,
    ...absent(
      'approve', 'deny', 'VersionEvents', 'VersionExpirationReport', 'EffectiveInformationRightsManagementSettings', 'InformationRightsManagementSettings', 'getLimitedWebPartManager', 'executeAction',
      'executeCobaltRequest', 'getImagePreviewUri', 'getImagePreviewUrl', 'getMediaServiceMetadata', 'getPreAuthorizedAccessUrl', 'getPreAuthorizedAccessUrl2', 'getSharingInformation', 'getWOPIFrameUrl',
      'openBinaryStreamWithOptions', 'parseAndSetMediaFieldValue', 'recycleObject', 'replaceFileContent', 'sendNewForApproval', 'scheduleEnable', 'scheduleDisable', 'updateVirusInfo', 'uploadWithChecksum',
      'finishUploadWithChecksum', 'addClientActivities', 'checkPermissions', 'shareLink', 'unshareLink', 'upload',
    ),
  ],
};

/** One file. It is looked up at once, so that a missing one answers before anything below it. */
export function fileNode(ctx: Context, placed: PlacedFile): Node {
  const { list, file } = placed;
  return {
    name: 'SP.File',
    get: () => found(fileEntity(ctx, list, file)),
    remove: (call) => {
      remove(ctx, placed, call.ifMatch);
      return deleted;
    },
    content: { name: `the contents of ${nameOf(file)}`, get: () => read(ctx, placed), put: (call) => replace(ctx, placed, call) },
    child: below(fileKind, ctx, placed, () => fileEntity(ctx, list, fileOfItem(ctx.site.db, list, file.item.id) ?? file)),
  };
}
