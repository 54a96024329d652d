import { found, nothing, value, type Reply } from '../../protocol/odata/entity';
import { spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { replaceContent, reread } from '../../store/files';
import { dropUpload, keepPiece, takeUpload, uploadedSoFar } from '../../store/uploads';
import { removeItem } from '../../store/items';
import { method, type Call } from '../core/node';
import type { Step } from '../core/step';
import { demandOn, type PlacedFile } from './file-access';
import { fileEntity } from './file-entity';
import { demandMine } from './locks';
import { checkSize } from './names';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function uploadId({ named, args }: Segment): string {
  const id = (named['uploadid'] ?? args[0] ?? '').replace(/[{}]/g, '');
  if (!GUID.test(id)) throw spException(400, -2147024809, `'${id}' is not the id of an upload session.`);
  return id;
}

/** Throws unless the piece begins where the last one ended. */
function nextOffset(ctx: Context, { file }: PlacedFile, segment: Segment): number {
  const id = uploadId(segment);
  const sofar = uploadedSoFar(ctx.site.db, file, id);
  if (sofar === undefined) throw spException(404, -2147024894, `The upload session '${id}' does not exist.`);
  const offset = Number(segment.named['fileoffset'] ?? segment.args[1] ?? 'NaN');
  if (offset !== sofar) throw spException(400, -2147024809, `The file offset ${segment.named['fileoffset'] ?? ''} is not where the upload session '${id}' stands (${sofar}).`);
  return offset;
}

/** A piece of an upload; the answer is how far it has come, as a text. */
function piece(ctx: Context, placed: PlacedFile, segment: Segment, call: Call, isFirst: boolean): Reply {
  demandOn(ctx, placed, Permission.editListItems);
  demandMine(ctx, placed.list, placed.file);
  checkSize(call.bytes.length);
  const offset = isFirst ? 0 : nextOffset(ctx, placed, segment);
  return value(isFirst ? 'StartUpload' : 'ContinueUpload', String(keepPiece(ctx.site, placed.file, uploadId(segment), offset, call.bytes, ctx.caller.id)), 'Edm.Int64');
}

function finish(ctx: Context, placed: PlacedFile, segment: Segment, call: Call): Reply {
  const { list, file } = placed;
  demandOn(ctx, placed, Permission.editListItems);
  demandMine(ctx, list, file);
  checkSize(call.bytes.length);
  keepPiece(ctx.site, file, uploadId(segment), nextOffset(ctx, placed, segment), call.bytes, ctx.caller.id);
  return found(fileEntity(ctx, list, replaceContent(ctx.site, list, reread(ctx.site.db, list, file.item.id), takeUpload(ctx.site.db, file, uploadId(segment)), ctx.caller.id)));
}

/** A file that has had nothing but the beginning of an upload goes with it, as SharePoint's page says. */
function cancel(ctx: Context, placed: PlacedFile, segment: Segment): Reply {
  const { list, file } = placed;
  demandOn(ctx, placed, Permission.editListItems);
  const wasBegun = uploadedSoFar(ctx.site.db, file, uploadId(segment)) !== undefined;
  dropUpload(ctx.site.db, file, uploadId(segment));
  if (wasBegun && file.size === 0 && file.contentVersion === 1) removeItem(ctx.site, list, file.item, ctx.caller.id);
  return nothing;
}

const step = (at: string, open: (ctx: Context, placed: PlacedFile, segment: Segment, call: Call) => Reply): Step<PlacedFile> => ({
  at, verbs: 'POST', open: (ctx, placed, segment) => method(segment.text, (call) => open(ctx, placed, segment, call)),
});

/** Uploads in pieces. Source: Microsoft, "Upload large files sample"; the texts as answers are what gosip and PnPjs read. */
export const uploadOfFile: readonly Step<PlacedFile>[] = [
  step("startUpload(uploadId=guid'id')", (ctx, placed, segment, call) => piece(ctx, placed, segment, call, true)),
  step("continueUpload(uploadId=guid'id',fileOffset=1)", (ctx, placed, segment, call) => piece(ctx, placed, segment, call, false)),
  step("finishUpload(uploadId=guid'id',fileOffset=1)", finish),
  step("cancelUpload(uploadId=guid'id')", cancel),
  step("startUploadFile(uploadId=guid'id')", (ctx, placed, segment, call) => piece(ctx, placed, segment, call, true)),
  step("continueUploadFile(uploadId=guid'id',fileOffset=1)", (ctx, placed, segment, call) => piece(ctx, placed, segment, call, false)),
  step("finishUploadFile(uploadId=guid'id',fileOffset=1)", finish),
];
