import type { FieldDef } from '../../model/field-def';
import { Permission } from '../../model/permission-bits';
import type { CamlView } from '../../protocol/caml/view';
import type { Context } from '../../protocol/http/exchange';
import { columnsOfView } from '../../query/caml-query';
import { isLibrary, type List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { viewsOf } from '../../store/views';
import { may, type Json } from '../core/node';
import { braced, hexMask } from './row';
import { columnsShown } from './view-fields';

/** SP.RenderListDataOptions. What is not named changes nothing here. */
export const OPTION = {
  ContextInfo: 1, ListData: 2, ListSchema: 4, MenuView: 8, ListContentType: 16, ClientFormSchema: 64, QuickLaunch: 128, Spotlight: 256, Visualization: 512,
  ViewMetadata: 1024, ParentInfo: 8192, PageContextInfo: 16384, ClientSideComponentManifest: 32768, ListAvailableContentTypes: 65536, FolderContentTypeOrder: 131072, GridInitInfo: 262144,
} as const;

const upper = (flag: boolean): string => (flag ? 'TRUE' : 'FALSE');

function schemaField(field: FieldDef): Json {
  return {
    Name: field.internalName, FieldType: field.type, RealFieldName: field.internalName, DisplayName: field.title, ID: field.id, StaticName: field.internalName,
    Type: field.type, ...(field.readOnly ? { ReadOnly: 'TRUE' } : {}), AllowGridEditing: upper(!field.readOnly), Filterable: 'TRUE', Sortable: 'TRUE',
    ...(Array.isArray(field.extras['Choices']) ? { Choices: field.extras['Choices'] } : {}), ...(field.type.endsWith('Multi') ? { AllowMultipleValues: 'TRUE' } : {}), role: field.type,
  };
}

function schema(ctx: Context, list: List, view: CamlView, viewId: string | undefined): Json {
  const columns = columnsShown(ctx.site, list, view, columnsOfView(ctx.site, list, view), false);
  return {
    IsDocLib: isLibrary(list) ? '1' : '', Field: columns.map(({ field }) => schemaField(field)), LCID: '1033', Userid: String(ctx.caller.id), PagePath: `${ctx.webPath}/${list.folder}/AllItems.aspx`,
    ShowWebPart: '', View: viewId === undefined ? '' : braced(viewId), RootFolderParam: '', FieldSortParam: '', HttpVDir: ctx.webUrl, ForceShowOrder: '', RowLimit: String(view.rowLimit ?? 30),
    ListTemplateType: String(list.props.BaseTemplate), EffectivePermissions: hexMask(ctx, list, undefined), Direction: 'none',
  };
}

function contextInfo(ctx: Context, list: List, viewId: string | undefined): Json {
  const scope = listScope(list.id);
  return {
    BaseViewID: '1', ListTemplateType: String(list.props.BaseTemplate), listBaseType: isLibrary(list) ? 1 : 0, listTemplate: String(list.props.BaseTemplate), listName: braced(list.id), listTitle: list.title,
    listUrlDir: `${ctx.webPath}/${list.folder}`, rootFolder: `${ctx.webPath}/${list.folder}`, view: viewId === undefined ? '' : braced(viewId), HttpPath: `${ctx.webPath}/_vti_bin/owssvr.dll?CS=65001`, HttpRoot: ctx.webUrl,
    imagesPath: '/_layouts/15/images/', displayFormUrl: `${ctx.webUrl}/_layouts/15/listform.aspx?PageType=4&ListId=${list.id}`, editFormUrl: `${ctx.webUrl}/_layouts/15/listform.aspx?PageType=6&ListId=${list.id}`,
    newFormUrl: `${ctx.webUrl}/_layouts/15/listform.aspx?PageType=8&ListId=${list.id}`, ContentTypesEnabled: list.props.ContentTypesEnabled, EnableMinorVersions: list.props.EnableMinorVersions,
    isModerated: list.props['EnableModeration'] === true, isVersions: list.props.EnableVersioning ? 1 : 0, AllowCreateFolder: list.props.EnableFolderCreation, AllowGridMode: true, CurrentCultureName: 'en-US', CurrentLanguage: 1033,
    CurrentUserId: ctx.caller.id, CurrentUserIsSiteAdmin: ctx.caller.isSiteAdmin, LastItemModifiedTime: list.itemModified, PortalUrl: null, SiteTitle: ctx.site.meta('title'), noGroupCollapse: false,
    BasePermissions: { ManageLists: may(ctx, scope, Permission.manageLists), OpenItems: may(ctx, scope, Permission.openItems) },
  };
}

function viewMetadata(ctx: Context, list: List, viewId: string | undefined): Json {
  const view = viewsOf(ctx.site.db, list.no).find(({ id }) => id === viewId);
  if (view === undefined) return {};
  return { Id: view.id, Title: view.title, BaseViewId: '1', DefaultView: view.isDefault, Hidden: view.hidden, PersonalView: view.personal, RowLimit: view.rowLimit, ViewQuery: view.query, ViewFields: view.fields, CustomFormatter: view.customFormatter ?? '' };
}

/** Parts that are answered, empty: their contents are those of SharePoint's own pages, and not documented. */
const EMPTY = ['MenuView', 'QuickLaunch', 'Spotlight', 'Visualization', 'ClientSideComponentManifest', 'FolderContentTypeOrder', 'GridInitInfo'] as const;

/** What RenderOptions ask for beside the rows. */
export function partsOf(ctx: Context, list: List, view: CamlView, viewId: string | undefined, options: number): Json {
  const wants = (name: keyof typeof OPTION): boolean => (options & OPTION[name]) !== 0;
  const root = `${ctx.webPath}/${list.folder}`;
  return {
    ...(wants('ContextInfo') ? contextInfo(ctx, list, viewId) : {}),
    ...(wants('ListSchema') ? { ListSchema: schema(ctx, list, view, viewId) } : {}),
    ...(wants('ListContentType') || wants('ListAvailableContentTypes') ? { ListContentType: [{ Name: isLibrary(list) ? 'Document' : 'Item', CTID: isLibrary(list) ? '0x0101' : '0x01' }] } : {}),
    ...(wants('ClientFormSchema') ? { ClientForms: {} } : {}),
    ...(wants('ViewMetadata') ? { ViewMetadata: viewMetadata(ctx, list, viewId) } : {}),
    ...(wants('ParentInfo') ? { ParentInfo: { ParentFolderInfo: [{ ServerRelativeUrl: root, Permissions: hexMask(ctx, list, undefined) }] } } : {}),
    ...(wants('PageContextInfo') ? { PageContextInfo: { webAbsoluteUrl: ctx.webUrl, webServerRelativeUrl: ctx.webPath, webTitle: ctx.site.meta('title'), listId: braced(list.id), listTitle: list.title, listUrl: root, userId: ctx.caller.id, userDisplayName: ctx.caller.title } } : {}),
    ...Object.fromEntries(EMPTY.filter(wants).map((name) => [name, {}])),
  };
}
