import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { has, maskJson, Permission } from '../../model/permission-bits';
import { lastChange, token } from '../../store/changes';
import { lastModifiedIn } from '../../store/list-index';
import { maskOn } from '../core/node';
import { webSettings } from './web-settings';

export const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** Languages a web's pages may be shown in beside its own. */
export const UI_LANGUAGES = [1033, 1053];

/** A web as the API shows it: the one the context is of. Things below it are steps of `SP.Web`. */
export function webEntity(ctx: Context): Entity {
  const { site } = ctx;
  const settings = webSettings(ctx);
  const modified = lastModifiedIn(site);
  const mayDesign = (): boolean => has(maskOn(ctx, site.scope), Permission.manageLists);
  return {
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    link: 'Web',
    id: `${ctx.webUrl}/_api/Web`,
    props: {
      AllowRssFeeds: true,
      AppInstanceId: NO_GUID,
      ClassicWelcomePage: null,
      Configuration: Number(site.meta('configuration') || 0),
      Created: site.meta('created'),
      CurrentChangeToken: { StringValue: token(2, site.meta('webId'), site.now(), lastChange(site)) },
      Description: site.meta('description'),
      DesignPackageId: NO_GUID,
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      Id: site.meta('webId'),
      IsEduClass: false,
      IsHomepageModernized: false,
      KeepFieldUserResources: false,
      Language: Number(site.meta('language') || 1033),
      LastItemModifiedDate: modified,
      LastItemUserModifiedDate: modified,
      RecycleBinEnabled: true,
      ResourcePath: { DecodedUrl: decodeURI(ctx.webUrl) },
      ServerRelativeUrl: ctx.webPath,
      TenantAdminMembersCanShare: 0,
      Title: site.meta('title'),
      Url: ctx.webUrl,
      WebTemplate: site.meta('template') || 'STS',
      ...settings.shown,
    },
    onDemand: {
      ...settings.asked,
      AccessRequestListUrl: () => '',
      AllowCreateDeclarativeWorkflowForCurrentUser: mayDesign,
      AllowDesignerForCurrentUser: mayDesign,
      AllowMasterPageEditingForCurrentUser: mayDesign,
      AllowRevertFromTemplateForCurrentUser: mayDesign,
      AllowSaveDeclarativeWorkflowAsTemplateForCurrentUser: mayDesign,
      AllowSavePublishDeclarativeWorkflowForCurrentUser: mayDesign,
      DesignerDownloadUrlForCurrentUser: () => '',
      EffectiveBasePermissions: () => maskJson(maskOn(ctx, site.scope)),
      HasUniqueRoleAssignments: () => site.permissions.isUnique(site.scope),
      IsProvisioningComplete: () => true,
      PrimaryColor: () => null,
      ServerRelativePath: () => ({ DecodedUrl: ctx.webPath }),
      ShowUrlStructureForCurrentUser: mayDesign,
      SupportedUILanguageIds: () => UI_LANGUAGES,
      TenantTagPolicyEnabled: () => true,
      ThemeData: () => null,
      ThemedCssFolderUrl: () => null,
      ThirdPartyMdmEnabled: () => false,
    },
  };
}
