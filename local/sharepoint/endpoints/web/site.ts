import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { found, nothing, updated, value, type Entity, type Reply } from '../../protocol/odata/entity';
import { lastChange, token } from '../../store/changes';
import { saveSettings } from '../../store/webs';
import { noted } from '../core/note';
import { below } from '../core/kind-node';
import { demand, method, type Call, type Node } from '../core/node';
import { settingsIn } from '../core/settings';
import { absent, type Kind } from '../core/step';
import { changesOfSite } from '../changes/steps';
import { recycleBinOf } from '../recycle-bin/bin';
import { actionsOfSite } from './custom-actions';
import { receiversOf } from './event-receivers';
import { featuresOf } from './features';
import { SITE_SETTINGS, siteSettings } from './site-settings';
import { contextOf, inWeb, personNode, webById } from './web-access';
import { NO_GUID } from './web-entity';
import { webNode } from './web';

/** The site collection as the API shows it, from whichever of its webs it is asked. */
export function siteEntity(ctx: Context): Entity {
  const { site } = ctx;
  const { webUrl: url, webPath: path } = contextOf(ctx, site.webs.root);
  const settings = siteSettings(ctx);
  return {
    type: 'SP.Site',
    set: 'SP.ApiData.Sites',
    link: 'Site',
    id: `${ctx.webUrl}/_api/Site`,
    props: {
      CompatibilityLevel: 15,
      CurrentChangeToken: { StringValue: token(1, site.meta('siteId'), site.now(), lastChange(site)) },
      GroupId: NO_GUID, HubSiteId: NO_GUID, Id: site.meta('siteId'), IsHubSite: false, LockIssue: null, MaxItemsPerThrottledOperation: 5000, MediaTranscriptionDisabled: false,
      NeedsB2BUpgrade: false, PrimaryUri: `${url}/`, ReadOnly: false, RequiredDesignerVersion: '15.0.0.0', ResourcePath: { DecodedUrl: decodeURI(url) },
      SandboxedCodeActivationCapability: 2, SensitivityLabel: NO_GUID, SensitivityLabelId: null, ServerRelativeUrl: path, UpgradeReminderDate: null, UpgradeScheduled: false,
      UpgradeScheduledDate: '1753-01-01T00:00:00Z', Upgrading: false, Url: url, WriteLocked: false, ...settings.shown,
    },
    onDemand: {
      ...settings.asked,
      CanSyncHubSitePermissions: () => true,
      CanUpgrade: () => false,
      ExternalSharingTipsEnabled: () => false,
      ExternalUserExpirationInDays: () => 0,
      GeoLocation: () => 'EUR',
      RelatedGroupId: () => NO_GUID,
      ServerRelativePath: () => ({ DecodedUrl: path }),
      UpgradeInfo: () => ({ ErrorFile: null, Errors: 0, LastUpdated: '0001-01-01T00:00:00', LogFile: null, RequestDate: '0001-01-01T00:00:00', RetryCount: 0, StartTime: '0001-01-01T00:00:00', Status: 0, UpgradeType: 0, Warnings: 0 }),
      Usage: () => ({ Bandwidth: '0', DiscussionStorage: '0', Hits: '0', Storage: '1048576', StoragePercentageUsed: 0, Visits: '0' }),
    },
  };
}

/** The site collection and all that lies below it. */
export const siteKind: Kind<undefined> = {
  type: 'SP.Site',
  where: 'site',
  steps: [
    { at: 'RootWeb', verbs: 'GET', isNavigation: true, open: (ctx) => inWeb(ctx, ctx.site.webs.root, webNode) },
    {
      // Who made the site collection: the first site administrator.
      at: 'Owner', verbs: 'GET', isNavigation: true,
      open: (ctx) => personNode(ctx, 'Owner', ''),
    },
    { at: 'SecondaryContact', verbs: 'GET', isNavigation: true, open: () => ({ name: 'SP.User', get: () => ({ kind: 'null', name: 'SecondaryContact' }) }) },
    {
      at: "openWebById('id')", verbs: 'POST',
      open: (ctx, _site, { args: [id = ''] }) => inWeb(ctx, webById(ctx, id), (inner) => ({ ...webNode(inner), post: webNode(inner).get })),
    },
    {
      at: "openWeb('url')", verbs: 'POST',
      open(ctx, _site, { args: [url = ''] }) {
        const root = ctx.site.webs.root;
        const site = root.webs.byPath(url.startsWith('/') ? url : `${root.webPath}/${url}`);
        return site === undefined ? undefined : inWeb(ctx, site, (inner) => ({ ...webNode(inner), post: webNode(inner).get }));
      },
    },
    { at: 'getWebPath', verbs: 'POST', open: (ctx, _site, { args: [, id = ''] }) => method('getWebPath', () => value('GetWebPath', { DecodedUrl: webById(ctx, id).webPath }, 'SP.ResourcePath')) },
    { at: 'extendUpgradeReminderDate', verbs: 'POST', open: () => method('extendUpgradeReminderDate', () => nothing) },
    ...changesOfSite,
    ...recycleBinOf('site'),
    ...featuresOf('site'),
    ...actionsOfSite,
    ...receiversOf('Site'),
    ...absent(
      'Audit', 'CreateCopyJob', 'CreateCopyJobs', 'CreateMigrationJob', 'GetCopyJobProgress', 'getCustomListTemplates', 'CustomScriptSafeDomains', 'getCatalog', 'getHubSiteJoinApprovalCorrelationId', 'getWebTemplates',
      'HubSiteSynchronizableVisitorGroup', 'invalidate', 'joinHubSite', 'registerHubSite', 'unregisterHubSite', 'runHealthCheck', 'runUpgradeSiteSession',
    ),
  ],
};

function merge(ctx: Context, call: Call): Reply {
  demand(ctx, ctx.site.webs.root.scope, Permission.manageWeb);
  const { props, onDemand = {} } = siteEntity(ctx);
  const isKnown = (name: string): boolean => name in props || name in onDemand || ctx.stateOf('SP.Site', name) !== 'unknown';
  noted(ctx, 'site', 'update');
  saveSettings(ctx.site.db, ctx.site.meta('siteId'), settingsIn(call.body, 'SP.Site', SITE_SETTINGS, isKnown));
  return updated();
}

/** `site`. */
export const siteNode = (ctx: Context): Node => ({
  name: 'SP.Site',
  get: () => found(siteEntity(ctx)),
  merge: (call) => merge(ctx, call),
  child: below(siteKind, ctx, undefined, () => siteEntity(ctx)),
});
