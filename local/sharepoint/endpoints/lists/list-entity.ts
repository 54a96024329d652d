import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { lastChange, token } from '../../store/changes';
import { entityTypeName, isLibrary, itemType, type List } from '../../store/lists';
import { maskJson } from '../../model/permission-bits';
import { listScope } from '../../store/permissions';
import { viewsOf } from '../../store/views';
import { fieldEntity } from '../fields/field-entity';
import { maskOn } from '../core/node';
import { viewEntity } from '../views/views';
import { webEntity } from '../web/web-entity';

export const listEtag = (list: List): string => `"${list.version}"`;

export function folderEntity(ctx: Context, list: List): Entity {
  const url = `${ctx.webPath}/${list.folder}`;
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    link: `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(url).replace(/'/g, "''")}')`,
    props: {
      Exists: true,
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

/** A list as the API shows it. */
export function listEntity(ctx: Context, list: List): Entity {
  const { permissions } = ctx.site;
  const now = ctx.site.now();
  const fallbackUrl = `${ctx.webPath}/${list.folder}/AllItems.aspx`;
  return {
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    link: `Web/Lists(guid'${list.id}')`,
    etag: listEtag(list),
    props: {
      ...list.props,
      BaseType: isLibrary(list) ? 1 : 0,
      Created: list.created,
      CurrentChangeToken: { StringValue: token(3, list.id, now, lastChange(ctx.site)) },
      DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
      DocumentTemplateUrl: null,
      EntityTypeName: entityTypeName(list),
      HasExternalDataSource: false,
      Id: list.id,
      ImagePath: { DecodedUrl: list.props['ImageUrl'] },
      IsApplicationList: false,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: list.itemCount,
      LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.itemModified,
      LastItemUserModifiedDate: list.itemModified,
      ListItemEntityTypeFullName: itemType(list),
      MultipleDataList: false,
      ParentWebPath: { DecodedUrl: ctx.webPath },
      ParentWebUrl: ctx.webPath,
      ParserDisabled: false,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: isLibrary(list) ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100',
      Title: list.title,
    },
    onDemand: {
      HasUniqueRoleAssignments: () => permissions.isUnique(listScope(list.id)),
      EffectiveBasePermissions: () => maskJson(maskOn(ctx, listScope(list.id))),
      SchemaXml: () => `<List Title="${list.title.replace(/[&<>"]/g, '')}" ID="{${list.id.toUpperCase()}}" />`,
      DefaultViewUrl: () => {
        const view = viewsOf(ctx.site.db, list.no).find((one) => one.isDefault);
        return view === undefined ? fallbackUrl : viewEntity(ctx, list, view).props['ServerRelativeUrl'];
      },
      OnQuickLaunch: () => list.props.OnQuickLaunch,
    },
    nav: {
      RootFolder: () => folderEntity(ctx, list),
      Fields: () => list.fields.map((field) => fieldEntity(ctx, list, field)),
      Views: () => viewsOf(ctx.site.db, list.no).map((view) => viewEntity(ctx, list, view)),
      DefaultView: () => {
        const views = viewsOf(ctx.site.db, list.no);
        const view = views.find((one) => one.isDefault) ?? views[0];
        if (view === undefined) throw new Error('the list has no view');
        return viewEntity(ctx, list, view);
      },
      ParentWeb: () => webEntity(ctx, listEntity),
    },
  };
}
