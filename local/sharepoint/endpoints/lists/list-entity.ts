import { escapeXml } from '../../model/xml';
import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { ASKED_SETTINGS, LIST_SETTINGS } from '../../model/list-settings';
import { CATALOGS, listTemplate } from '../../model/list-templates';
import { lastChange, token } from '../../store/changes';
import { entityTypeName, isLibrary, itemType, type List } from '../../store/lists';
import { maskJson } from '../../model/permission-bits';
import { listScope } from '../../store/permissions';
import { viewsOf } from '../../store/views';
import { maskOn } from '../core/node';
import { viewEntity } from '../views/views';

export const listEtag = (list: List): string => `"${list.version}"`;

export function folderEntity(ctx: Context, list: List): Entity {
  const url = `${ctx.webPath}/${list.folder}`;
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    link: `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(url).replace(/'/g, "''")}')`,
    props: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: list.itemCount,
      Name: list.folder.slice(list.folder.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url,
      TimeCreated: list.created,
      TimeLastModified: list.itemModified,
      UniqueId: list.id,
      WelcomePage: '',
    },
  };
}

/** The page of the view a list opens with. */
export function defaultViewUrl(ctx: Context, list: List): string {
  const view = viewsOf(ctx.site.db, list.no).find((one) => one.isDefault);
  return view === undefined ? `${ctx.webPath}/${list.folder}/AllItems.aspx` : String(viewEntity(ctx, list, view).props['ServerRelativeUrl']);
}

/** A page of a list's forms (`DispForm.aspx`); those of a library lie in its folder Forms. */
const formUrl = (ctx: Context, list: List, page: string): string => `${ctx.webPath}/${list.folder}/${isLibrary(list) ? 'Forms/' : ''}${page}.aspx`;
const schemaXml = (ctx: Context, list: List): string =>
  `<List DocTemplateUrl="" DefaultViewUrl="${escapeXml(defaultViewUrl(ctx, list))}" ID="{${list.id.toUpperCase()}}" Title="${escapeXml(list.title)}" Description="${escapeXml(list.props.Description)}" `
  + `Name="{${list.id.toUpperCase()}}" BaseType="${isLibrary(list) ? 1 : 0}" ServerTemplate="${list.props.BaseTemplate}" ItemCount="${list.itemCount}" Version="${list.version}" />`;

/** Settings under their names, with what stands where nobody has set them: lists of earlier days lack the newer ones. */
function settings(list: List): { readonly shown: Record<string, unknown>; readonly asked: Record<string, () => unknown> } {
  const held: Record<string, unknown> = { ...LIST_SETTINGS, ...list.props };
  const isAsked = (name: string): boolean => ASKED_SETTINGS.includes(name);
  return {
    shown: Object.fromEntries(Object.entries(held).filter(([name]) => !isAsked(name))),
    asked: Object.fromEntries(ASKED_SETTINGS.map((name) => [name, () => held[name]])),
  };
}

/** A list as the API shows it. What lies below it are steps of `SP.List`; the root folder is here too, for filters that look into it. */
export function listEntity(ctx: Context, list: List): Entity {
  const { permissions } = ctx.site;
  const isOfFiles = isLibrary(list);
  const { shown, asked } = settings(list);
  const form = (setting: string, page: string) => (): unknown => list.props[setting] ?? formUrl(ctx, list, page);
  return {
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    link: `Web/Lists(guid'${list.id}')`,
    etag: listEtag(list),
    props: {
      ...shown,
      BaseType: isOfFiles ? 1 : 0,
      Created: list.created,
      CurrentChangeToken: { StringValue: token(3, list.id, ctx.site.now(), lastChange(ctx.site)) },
      EntityTypeName: entityTypeName(list),
      HasExternalDataSource: false,
      Id: list.id,
      ImagePath: { DecodedUrl: list.props['ImageUrl'] },
      IsCatalog: CATALOGS.some(({ id }) => id === list.props.BaseTemplate) || list.props.BaseTemplate === 112,
      ItemCount: list.itemCount,
      LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.itemModified,
      LastItemUserModifiedDate: list.itemModified,
      ListItemEntityTypeFullName: itemType(list),
      ParentWebPath: { DecodedUrl: ctx.webPath },
      ParentWebUrl: ctx.webPath,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: listTemplate(list.props.BaseTemplate)?.featureId ?? '00000000-0000-0000-0000-000000000000',
      Title: list.title,
    },
    onDemand: {
      ...asked,
      CustomActionElements: () => ({ Items: [] }),
      DataSource: () => null,
      DefaultDisplayFormUrl: form('DefaultDisplayFormUrl', 'DispForm'),
      DefaultEditFormUrl: form('DefaultEditFormUrl', 'EditForm'),
      DefaultNewFormUrl: form('DefaultNewFormUrl', isOfFiles ? 'Upload' : 'NewForm'),
      DefaultViewPath: () => ({ DecodedUrl: defaultViewUrl(ctx, list) }),
      DefaultViewUrl: () => defaultViewUrl(ctx, list),
      EffectiveBasePermissions: () => maskJson(maskOn(ctx, listScope(list.id))),
      EffectiveBasePermissionsForUI: () => maskJson(maskOn(ctx, listScope(list.id))),
      HasUniqueRoleAssignments: () => permissions.isUnique(listScope(list.id)),
      IsEnterpriseGalleryLibrary: () => false,
      IsSiteAssetsLibrary: () => list.folder === 'SiteAssets',
      IsSystemList: () => list.folder.startsWith('_catalogs/'),
      PageRenderType: () => 0,
      SchemaXml: () => schemaXml(ctx, list),
    },
    forFilter: { RootFolder: () => folderEntity(ctx, list) },
  };
}
