import type { Database } from './database';
import { blobsOf, bytesOf, findBlob, removeBlob, saveBlob, type Blob } from './blobs';
import { noteChange } from './changes';
import { HAS_ATTACHMENTS, type Item } from '../model/item';
import { updateItem } from './items';
import { recycleAttachment } from './recycled';
import type { List } from './lists';
import type { Site } from './site';

/** Attachments are bytes beside a row. A row's id is never used twice, so they wait there while it lies in the recycle bin. */
const KIND = 'attachment';
const ownerOf = (list: Pick<List, 'id'>, item: number): string => `${list.id}:${item}`;

export const attachmentsOf = (db: Database, list: Pick<List, 'id'>, item: number): Blob[] => blobsOf(db, KIND, ownerOf(list, item));
export const findAttachment = (db: Database, list: Pick<List, 'id'>, item: number, name: string): Blob | undefined => findBlob(db, KIND, ownerOf(list, item), name);
export const attachmentBytes = (db: Database, list: Pick<List, 'id'>, item: number, name: string): Uint8Array => bytesOf(db, KIND, ownerOf(list, item), name);

/** Writes the row anew, as SharePoint does when something is attached to it or taken off: a new version with a new tag. */
const touch = (site: Site, list: List, item: Item, caller: number): Item =>
  updateItem(site, list, item, { [HAS_ATTACHMENTS]: attachmentsOf(site.db, list, item.id).length > 0 }, caller);

/** Attaches bytes under a name, in the place of what had that name. */
export function attach(site: Site, list: List, item: Item, name: string, content: Uint8Array, caller: number): Item {
  const isThere = findAttachment(site.db, list, item.id, name) !== undefined;
  saveBlob(site.db, KIND, ownerOf(list, item.id), { name, at: site.now(), by: caller }, content);
  noteChange(site, 'file', isThere ? 'update' : 'add', caller, { list, facts: { UniqueId: item.uniqueId } });
  return touch(site, list, item, caller);
}

export function detach(site: Site, list: List, item: Item, name: string, caller: number): Item {
  removeBlob(site.db, KIND, ownerOf(list, item.id), name);
  noteChange(site, 'file', 'delete', caller, { list, facts: { UniqueId: item.uniqueId } });
  return touch(site, list, item, caller);
}

/** Takes an attachment off into the recycle bin and gives the bin's id for it. */
export function recycleAttached(site: Site, list: List, item: Item, name: string, caller: number): string {
  const id = recycleAttachment(site, list, item, name, caller);
  touch(site, list, item, caller);
  return id;
}
