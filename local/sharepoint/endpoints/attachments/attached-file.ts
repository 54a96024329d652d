import { noFile, notImplemented } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { found, type Entity } from '../../protocol/odata/entity';
import { attach, attachmentBytes, detach, findAttachment } from '../../store/attachments';
import type { Blob } from '../../store/blobs';
import { Permission } from '../../model/permission-bits';
import { placeOf } from '../files/file-access';
import { inAddress } from '../files/file-entity';
import { readableItem, writableItem, type ItemAt } from '../items/item-access';
import { checkName, nameTaken } from '../files/names';
import { voidMethod } from '../core/void-method';
import { property } from '../core/property';
import type { Node } from '../core/node';
import { attachmentNode } from './attachments';
import { attachmentUrl } from './attachment-entity';

export interface Attached {
  readonly at: ItemAt;
  readonly blob: Blob;
}

/** What is attached under an address (`/sites/demo/Lists/L/Attachments/1/x`); undefined for addresses of another kind. Throws 403 and 404. */
export function attachedAt(ctx: Context, url: string): Attached | undefined {
  const place = /\/Attachments\/\d+\/[^/]+$/i.test(url) ? placeOf(ctx, url) : undefined;
  const [, id, name = ''] = /^Attachments\/(\d+)\/([^/]+)$/i.exec(place?.path ?? '') ?? [];
  if (place === undefined || id === undefined) return undefined;
  const at: ItemAt = { list: place.list, id: Number(id) };
  readableItem(ctx, at, Permission.viewListItems);
  const blob = findAttachment(ctx.site.db, at.list, at.id, name);
  if (blob === undefined) throw noFile(attachmentUrl(ctx, at.list, at.id, name));
  return { at, blob };
}

/** Its bytes, for whom the row may be opened. */
export function attachedBytes(ctx: Context, { at, blob }: Attached): Uint8Array {
  readableItem(ctx, at, Permission.openItems);
  return attachmentBytes(ctx.site.db, at.list, at.id, blob.name);
}

/** Gives an attachment another name; it stays with its row. */
function rename(ctx: Context, { at, blob }: Attached, url: string): void {
  const item = writableItem(ctx, at, Permission.editListItems);
  const name = url.slice(url.lastIndexOf('/') + 1);
  if (url.replace(name, '').toLowerCase() !== attachmentUrl(ctx, at.list, at.id, '').toLowerCase()) throw notImplemented('moving an attachment to another row');
  checkName(name);
  if (findAttachment(ctx.site.db, at.list, at.id, name) !== undefined) throw nameTaken(at.list, `Attachments/${at.id}/${name}`);
  detach(ctx.site, at.list, attach(ctx.site, at.list, item, name, attachmentBytes(ctx.site.db, at.list, at.id, blob.name), ctx.caller.id), blob.name, ctx.caller.id);
}

/** An attachment as a file: SharePoint gives it by its address as it gives those of libraries. It has no row of its own. */
export function attachedFileNode(ctx: Context, url: string): Node | undefined {
  const attached = attachedAt(ctx, url);
  if (attached === undefined) return undefined;
  const { at, blob } = attached;
  const address = attachmentUrl(ctx, at.list, at.id, blob.name);
  const entity: Entity = {
    type: 'SP.File', set: 'SP.ApiData.Files', link: `Web/GetFileByServerRelativePath(decodedurl='${inAddress(address)}')`,
    props: {
      CheckInComment: '', CheckOutType: 2, CustomizedPageStatus: 0, Exists: true, IrmEnabled: false, Length: String(blob.size), Level: 1, LinkingUri: null, LinkingUrl: '', MajorVersion: 1, MinorVersion: 0,
      Name: blob.name, ServerRelativeUrl: address, TimeCreated: blob.at, TimeLastModified: blob.at, Title: null, UIVersion: 512, UIVersionLabel: '1.0',
    },
    onDemand: { ServerRelativePath: () => ({ DecodedUrl: address }), ListId: () => at.list.id },
  };
  const node = attachmentNode(ctx, { at, name: blob.name });
  return {
    name: 'SP.File',
    get: () => found(entity),
    ...(node.remove === undefined ? {} : { remove: node.remove }),
    ...(node.content === undefined ? {} : { content: node.content }),
    child: (segment) => {
      switch (segment.name) {
        case 'openbinarystream': case 'deleteobject': return node.child?.(segment);
        case 'moveto': case 'movetousingpath': return voidMethod('MoveTo', () => rename(ctx, attached, segment.named['newurl'] ?? segment.named['decodedurl'] ?? segment.args[0] ?? ''));
        case 'recycle': return node.child?.({ ...segment, name: 'recycleobject' });
        case 'listitemallfields': return { name: 'the row of an attachment', get: () => ({ kind: 'null', name: 'ListItemAllFields' }) };
        default: return property(entity, segment);
      }
    },
  };
}
