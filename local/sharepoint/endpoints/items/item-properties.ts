import { entityName, valueName } from '../../model/field-def';
import { isLookup, isPerson } from '../../model/field-types';
import { dirOf, isFolder, pathOf, type Item } from '../../model/item';
import { maskJson } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { columnsOf } from '../../store/columns';
import { leafOf } from '../../model/item-values';
import { isLibrary, type List } from '../../store/lists';
import { itemScope } from '../../store/permissions';
import { maskOn } from '../core/node';

/** Properties of an item that no column stands for. */
export const EXTRA: Readonly<Record<string, (ctx: Context, list: List, item: Item) => unknown>> = {
  FileSystemObjectType: (_ctx, _list, item) => (isFolder(item) ? 1 : 0),
  ServerRedirectedEmbedUri: () => null,
  ServerRedirectedEmbedUrl: () => '',
  HasUniqueRoleAssignments: (ctx, list, item) => ctx.site.permissions.isUnique(itemScope(list.id, item.id)),
  EffectiveBasePermissions: (ctx, list, item) => maskJson(maskOn(ctx, itemScope(list.id, item.id))),
  EffectiveBasePermissionsForUI: (ctx, list, item) => maskJson(maskOn(ctx, itemScope(list.id, item.id))),
  CommentsDisabled: () => false,
  CommentsDisabledScope: () => 0,
  IconOverlay: () => null,
  DisplayName: (_ctx, list, item) => (isLibrary(list) && !isFolder(item) ? leafOf(item).replace(/\.[^.]+$/, '') : (item.data['Title'] ?? '')),
  Client_Title: (_ctx, _list, item) => item.data['Title'] ?? null,
  EncodedAbsUrl: (ctx, list, item) => `${new URL(ctx.webUrl).origin}${encodeUrl(addressOf(ctx, list, item))}`,
  ServerUrl: addressOf,
};

function addressOf(ctx: Context, list: List, item: Item): string {
  return `${ctx.webPath}/${list.folder}/${pathOf(dirOf(item), leafOf(item))}`;
}
const encodeUrl = (path: string): string => encodeURI(path).replace(/[#?]/g, (c) => encodeURIComponent(c));

/** System columns in the order SharePoint answers with when nothing is selected; `null` is where own columns go. */
const DEFAULT_ORDER: readonly (string | null)[] = [
  'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title', 'OData__ColorTag',
  'ComplianceAssetId', null, 'ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID',
];
/** The same of a file's row. */
const LIBRARY_ORDER: readonly (string | null)[] = [
  'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'OData__ColorTag', 'ComplianceAssetId', null,
  'Title', 'ID', 'Created', 'AuthorId', 'Modified', 'EditorId', 'OData__CopySource', 'CheckoutUserId', 'OData__UIVersionString', 'GUID',
];

/** What an item answers with when nothing is selected (rule 5.1). */
export function defaultNames(list: List): string[] {
  const own = list.fields.filter((f) => !f.isBase && f.type !== 'Computed').flatMap((f) => {
    if (!isLookup(f.type)) return [valueName(f)];
    return isPerson(f.type) ? [valueName(f), `${entityName(f.internalName)}StringId`] : [valueName(f)];
  });
  const columns = columnsOf(list);
  return (isLibrary(list) ? LIBRARY_ORDER : DEFAULT_ORDER).flatMap((name) => (name === null ? own : name in EXTRA || columns.has(name) ? [name] : []));
}

