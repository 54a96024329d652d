import type { FieldDef } from './field-def';
import { dirOf, HAS_ATTACHMENTS, isFolder, pathOf, versionLabel, type Item } from './item';
import type { Stored } from './values';

/** A file's name; a row of a list has one that says nothing. */
export const leafOf = (item: Item): string => String(item.data['FileLeafRef'] ?? `${item.id}_.000`);

const contentTypeId = (item: Item, list: { readonly id: string }): string =>
  `${isFolder(item) ? '0x0120' : 'FileLeafRef' in item.data ? '0x0101' : '0x01'}00${list.id.replace(/-/g, '').toUpperCase()}`;
const contentType = (item: Item): string => (isFolder(item) ? 'Folder' : 'FileLeafRef' in item.data ? 'Document' : 'Item');

/** The stored value of any column of an item, system columns too. */
export function rawValue(item: Item, field: FieldDef, list: { readonly id: string; readonly folder: string }, webPath: string): Stored {
  switch (field.internalName) {
    case 'ID': return item.id;
    case 'Created': return item.created;
    case 'Modified': return item.modified;
    case 'Author': return item.author;
    case 'Editor': return item.editor;
    case 'owshiddenversion': return item.version;
    case '_UIVersion': return item.uiVersion;
    case '_UIVersionString': return versionLabel(item.uiVersion);
    case 'GUID': return item.guid;
    case 'UniqueId': return item.uniqueId;
    case 'FSObjType': return isFolder(item) ? 1 : 0;
    case '_ModerationStatus': return 0;
    case 'Attachments': return item.data[HAS_ATTACHMENTS] === true;
    case 'ContentTypeId': return item.data['ContentTypeId'] ?? contentTypeId(item, list);
    case 'ContentType': return contentType(item);
    case 'FileLeafRef':
    case 'LinkFilename':
    case 'LinkFilenameNoMenu': return leafOf(item);
    case 'FileDirRef': return `${webPath}/${pathOf(list.folder, dirOf(item)).replace(/\/$/, '')}`;
    case 'FileRef': return `${webPath}/${list.folder}/${pathOf(dirOf(item), leafOf(item))}`;
    case 'LinkTitle':
    case 'LinkTitleNoMenu':
    case 'SelectTitle': return item.data['Title'] ?? null;
    default: return item.data[field.internalName] ?? null;
  }
}
