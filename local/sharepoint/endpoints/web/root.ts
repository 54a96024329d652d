import { value, type Reply } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { DIGEST_TIMEOUT_SECONDS, makeDigest } from '../../protocol/http/digest';
import { camlOfRoot } from '../caml/steps';
import { moveCopyOfRoot } from '../files/move-copy-util';
import { peopleOfRoot } from '../people/root-steps';
import { webNode } from './web';
import { method, type Node } from '../core/node';
import { absent, openStep, type Kind } from '../core/step';
import { navigationService } from './menu-state';
import { siteNode } from './site';
import { documentLibraries, siteExists, siteUrlById, webUrlFromPage } from './site-addresses';
import { contextOf } from './web-access';

const LIBRARY_VERSION = '16.0.25513.12004';

function contextInfo(ctx: Context): Reply {
  const info = {
    FormDigestTimeoutSeconds: DIGEST_TIMEOUT_SECONDS,
    FormDigestValue: makeDigest(ctx.site.meta('secret'), ctx.caller.login, ctx.site.clock()),
    LibraryVersion: LIBRARY_VERSION,
    SiteFullUrl: contextOf(ctx, ctx.site.webs.root).webUrl,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
    WebFullUrl: ctx.webUrl,
  };
  return value('GetContextWebInformation', info, 'SP.ContextWebInformation');
}

/** Services of SharePoint that are not among ours: all that lies below these names answers 501. */
const SERVICES = absent(
  'search', 'SP_TenantSettings_Current', 'SPSiteManager', 'GroupSiteManager', 'GroupService', 'HubSites', 'SiteIconManager', 'SitePages', 'TenantAppCatalog', 'ThemeManager', 'v2.0', 'v2.1',
  'Microsoft.SharePoint.*', 'Microsoft.Office.*', 'Microsoft.Online.*', 'Microsoft.VisualStudio.*', 'PS.*', 'PublishingSite.*', 'SP.APIHubConnector.*', 'SP.AppContextSite*', 'SP.BusinessData.*', 'SP.CompliancePolicy.*',
  'SP.Directory.*', 'SP.HomeSite*', 'SP.HubSite*', 'SP.InformationPolicy.*', 'SP.MoveCopyUtil*', 'SP.OAuth.*', 'SP.Publishing.*', 'SP.RelatedItemManager*', 'SP.RemoteWeb*', 'SP.Sharing*',
  'SP.SharingLinks*', 'SP.Social.*', 'SP.Taxonomy.*', 'SP.Translation.*', 'SP.UI.*', 'SP.UserProfiles.*', 'SP.Utilities.*', 'SP.Web.*', 'SP.WebParts.*', 'SP.WorkManagement.*', 'SP.WorkflowServices.*', 'social.*',
);

/** What lies at `_api/` itself. */
export const rootKind: Kind<undefined> = {
  type: 'the API root',
  where: '_api',
  steps: [
    { at: 'contextinfo', verbs: 'POST', open: (ctx) => method('contextinfo', () => contextInfo(ctx)) },
    { at: 'web', verbs: 'GET MERGE DELETE', open: (ctx) => webNode(ctx) },
    { at: 'lists', verbs: 'GET', open: (ctx, _root, segment) => webNode(ctx).child?.(segment) },
    { at: 'site', verbs: 'GET MERGE', open: (ctx) => siteNode(ctx) },
    { at: 'navigation', verbs: 'GET POST', open: (ctx) => navigationService(ctx) },
    { at: 'SP.Site.Exists', verbs: 'GET POST', open: (ctx, _root, { args }) => siteExists(ctx, args) },
    { at: 'SP.Site.GetUrlById', verbs: 'GET POST', open: (ctx, _root, { args }) => siteUrlById(ctx, args) },
    { at: 'SP.Web.GetWebUrlFromPageUrl(@v)', verbs: 'GET POST', open: (ctx, _root, { args }) => webUrlFromPage(ctx, args) },
    { at: 'SP.Web.GetDocumentLibraries(@v)', verbs: 'GET POST', open: (ctx, _root, { args }) => documentLibraries(ctx, 'GetDocumentLibraries', args) },
    { at: 'SP.Web.GetDocumentAndMediaLibraries(@v)', verbs: 'GET POST', open: (ctx, _root, { args }) => documentLibraries(ctx, 'GetDocumentAndMediaLibraries', args) },
    ...camlOfRoot,
    ...peopleOfRoot,
    ...moveCopyOfRoot,
    ...SERVICES,
  ],
};

/** `_api/` itself. */
export const rootNode = (ctx: Context): Node => ({ name: 'the API root', child: (segment) => openStep(rootKind, ctx, undefined, segment) });
