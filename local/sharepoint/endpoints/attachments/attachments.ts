import { collection, deleted, found, nothing, updated, type Reply } from '../../protocol/odata/entity';
import { noFile, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { attach, attachmentBytes, attachmentsOf, detach, findAttachment, recycleAttached } from '../../store/attachments';
import type { Item } from '../../model/item';
import { etagOf } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { checkName, checkPath, checkSize, nameTaken } from '../files/names';
import { readableItem, writableItem, type ItemAt } from '../items/item-access';
import { inMemory } from '../core/local-filter';
import { below } from '../core/kind-node';
import { checkEtag, method, type Call, type Node } from '../core/node';
import { openStep, type Kind, type Step } from '../core/step';
import { voidMethod } from '../core/void-method';
import { attachmentEntity, attachmentUrl } from './attachment-entity';

export interface AttachmentAt {
  readonly at: ItemAt;
  /** As it is written; letters of any case lead to it. */
  readonly name: string;
}

const nameIn = ({ named, args }: Segment): string => named['filename'] ?? named['decodedurl'] ?? args[0] ?? '';

/** The row, for a write to what is attached to it. A tag that is named must be the row's. */
function writable(ctx: Context, at: ItemAt, ifMatch: string | undefined): Item {
  const item = writableItem(ctx, at, Permission.editListItems);
  if (!at.list.props.EnableAttachments) throw spException(400, -2130575164, 'Attachments are disabled in this list.');
  if (ifMatch !== undefined) checkEtag(ifMatch, etagOf(at.list, item));
  return item;
}

function add(ctx: Context, at: ItemAt, name: string, call: Call): Reply {
  const item = writable(ctx, at, undefined);
  checkName(name);
  checkPath(attachmentUrl(ctx, at.list, at.id, name));
  checkSize(call.bytes.length);
  // 11.2: the same name again is refused; the client replaces the bytes by PUT of $value.
  if (findAttachment(ctx.site.db, at.list, at.id, name) !== undefined) throw nameTaken(at.list, `Attachments/${at.id}/${name}`);
  attach(ctx.site, at.list, item, name, call.bytes, ctx.caller.id);
  return found(attachmentEntity(ctx, at.list, at.id, name));
}

/** The name an attachment has, for whom the row is open. Throws 404 where nothing of that name is attached. */
function known(ctx: Context, { at, name }: AttachmentAt): string {
  readableItem(ctx, at);
  const blob = findAttachment(ctx.site.db, at.list, at.id, name);
  if (blob === undefined) throw noFile(attachmentUrl(ctx, at.list, at.id, name));
  return blob.name;
}

function read(ctx: Context, on: AttachmentAt): Reply {
  const name = known(ctx, on);
  readableItem(ctx, on.at, Permission.openItems);
  return { kind: 'bytes', type: 'application/octet-stream', bytes: attachmentBytes(ctx.site.db, on.at.list, on.at.id, name) };
}

function replace(ctx: Context, on: AttachmentAt, call: Call): Reply {
  const item = writable(ctx, on.at, call.ifMatch);
  const name = known(ctx, on);
  checkSize(call.bytes.length);
  attach(ctx.site, on.at.list, item, name, call.bytes, ctx.caller.id);
  return updated();
}

function remove(ctx: Context, on: AttachmentAt, call: Call): Reply {
  const item = writable(ctx, on.at, call.ifMatch);
  detach(ctx.site, on.at.list, item, known(ctx, on), ctx.caller.id);
  return deleted;
}

function recycle(ctx: Context, on: AttachmentAt, call: Call): Reply {
  const item = writable(ctx, on.at, call.ifMatch);
  recycleAttached(ctx.site, on.at.list, item, known(ctx, on), ctx.caller.id);
  return nothing;
}

/** An attachment of a row. */
export const attachmentKind: Kind<AttachmentAt> = {
  type: 'SP.Attachment',
  where: "web/lists/getByTitle('title')/items(1)/AttachmentFiles('name')",
  steps: [
    { at: 'deleteObject', verbs: 'POST', open: (ctx, on) => voidMethod('deleteObject', (call) => void remove(ctx, on, call)) },
    {
      // PnPjs asks with `X-HTTP-Method: DELETE`.
      at: 'recycleObject', verbs: 'POST DELETE',
      open: (ctx, on) => ({ name: 'recycleObject', post: (call) => recycle(ctx, on, call), remove: (call) => recycle(ctx, on, call) }),
    },
    { at: 'openBinaryStream', verbs: 'GET', open: (ctx, on) => ({ name: 'the contents of an attachment', get: () => read(ctx, on) }) },
  ],
};

export function attachmentNode(ctx: Context, on: AttachmentAt): Node {
  const entity = () => attachmentEntity(ctx, on.at.list, on.at.id, known(ctx, on));
  return {
    name: 'SP.Attachment',
    get: () => found(entity()),
    remove: (call) => remove(ctx, on, call),
    content: { name: 'the contents of an attachment', get: () => read(ctx, on), put: (call) => replace(ctx, on, call) },
    child: below(attachmentKind, ctx, on, entity),
  };
}

const step = (at: string, verbs: string, open: Step<ItemAt>['open']): Step<ItemAt> => (open === undefined ? { at, verbs } : { at, verbs, open });
const byName: Step<ItemAt>['open'] = (ctx, at, segment) => attachmentNode(ctx, { at, name: nameIn(segment) });
const adding: Step<ItemAt>['open'] = (ctx, at, segment) => method(segment.text, (call) => add(ctx, at, nameIn(segment), call));

/** The attachments of a row (11.1). */
export const attachmentsKind: Kind<ItemAt> = {
  type: 'SP.Attachment collection',
  where: "web/lists/getByTitle('title')/items(1)/AttachmentFiles",
  steps: [
    step("('name')", 'GET DELETE', byName),
    step("getByFileName('name')", 'GET DELETE', byName),
    step("getByFileNameAsPath(DecodedUrl='name')", 'GET DELETE', byName),
    step("add(FileName='name')", 'POST', adding),
    step("addUsingPath(decodedUrl='name')", 'POST', adding),
    step('addMultiple', '', undefined),
  ],
};

/** `AttachmentFiles` of a row. */
export const attachmentsNode = (ctx: Context, at: ItemAt): Node => ({
  name: 'SP.Attachment',
  get: (call) => {
    readableItem(ctx, at);
    return collection('SP.ApiData.Attachments', inMemory(attachmentsOf(ctx.site.db, at.list, at.id).map(({ name }) => attachmentEntity(ctx, at.list, at.id, name)), call.options));
  },
  child: (segment) => openStep(attachmentsKind, ctx, at, segment),
});
