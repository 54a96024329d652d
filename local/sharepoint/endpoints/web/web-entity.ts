import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { lastChange, token } from '../../store/changes';
import type { List } from '../../store/lists';
import { maskJson } from '../../model/permission-bits';
import { allPrincipals, principalById } from '../../store/principals';
import { allRoles } from '../../store/roles';
import { visibleLists } from '../lists/list-access';
import { maskOn } from '../core/node';
import { principalEntity } from '../people/principal-entity';
import { roleEntity } from '../security/roles';

/** The web as the API shows it. `listEntity` shows its lists: web and lists lead to each other, the files should not. */
export function webEntity(ctx: Context, listEntity: (ctx: Context, list: List) => Entity): Entity {
  const { site } = ctx;
  const group = (name: 'owners' | 'members' | 'visitors') => (): Entity => {
    const held = principalById(site.db, Number(site.meta(name)));
    if (held === undefined) throw new Error(`the associated group "${name}" was removed`);
    return principalEntity(ctx, held);
  };
  return {
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    link: 'Web',
    id: `${ctx.webUrl}/_api/Web`,
    props: {
      AllowRssFeeds: true,
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      Configuration: 0,
      Created: site.meta('created'),
      CurrentChangeToken: { StringValue: token(2, site.meta('webId'), site.now(), lastChange(site)) },
      CustomMasterUrl: `${ctx.webPath}/_catalogs/masterpage/seattle.master`,
      Description: site.meta('description'),
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      EnableMinimalDownload: false,
      Id: site.meta('webId'),
      IsMultilingual: false,
      Language: 1033,
      LastItemModifiedDate: site.now(),
      LastItemUserModifiedDate: site.now(),
      MasterUrl: `${ctx.webPath}/_catalogs/masterpage/seattle.master`,
      NoCrawl: false,
      OverwriteTranslationsOnChange: false,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ResourcePath: { DecodedUrl: ctx.webUrl },
      ServerRelativeUrl: ctx.webPath,
      SiteLogoUrl: null,
      SyndicationEnabled: true,
      Title: site.meta('title'),
      TreeViewEnabled: false,
      UIVersion: 15,
      UIVersionConfigurationEnabled: false,
      Url: ctx.webUrl,
      WebTemplate: 'STS',
      WelcomePage: 'SitePages/Home.aspx',
    },
    onDemand: {
      EffectiveBasePermissions: () => maskJson(maskOn(ctx, ctx.site.scope)),
      HasUniqueRoleAssignments: () => true,
      AccessRequestListUrl: () => '',
      AllowAutomaticASPXPageIndexing: () => false,
      SupportedUILanguageIds: () => [1033, 1053],
    },
    nav: {
      CurrentUser: () => principalEntity(ctx, ctx.caller),
      Lists: () => visibleLists(ctx).map((list) => listEntity(ctx, list)),
      SiteUsers: () => allPrincipals(site.db, 'user').map((user) => principalEntity(ctx, user)),
      SiteGroups: () => allPrincipals(site.db, 'group').map((held) => principalEntity(ctx, held)),
      RoleDefinitions: () => allRoles(site.db).map(roleEntity),
      AssociatedOwnerGroup: group('owners'),
      AssociatedMemberGroup: group('members'),
      AssociatedVisitorGroup: group('visitors'),
    },
  };
}
