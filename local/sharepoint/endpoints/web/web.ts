import { notImplemented, spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { deleted, found, nothing, updated, value, type Reply } from '../../protocol/odata/entity';
import type { Site } from '../../store/site';
import { changesOfWeb } from '../changes/steps';
import { noted } from '../core/note';
import { below } from '../core/kind-node';
import { demand, method, type Call, type Node } from '../core/node';
import { property } from '../core/property';
import { settingsIn } from '../core/settings';
import { absent, type Kind, type Step } from '../core/step';
import { contentTypesOfWeb } from '../content-types/steps';
import { fieldsOfWeb } from '../fields/steps';
import { filesOfWeb } from '../files/steps';
import { listsOfWeb } from '../lists/steps';
import { peopleOfWeb } from '../people/steps';
import { recycleBinOf } from '../recycle-bin/bin';
import { rolesOfWeb } from '../security/roles';
import { securableSteps, securityOfWeb } from '../security/security';
import { actionsOfWeb } from './custom-actions';
import { receiversOf } from './event-receivers';
import { featuresOf } from './features';
import { navigationOfWeb } from './navigation';
import { propertiesOfWeb } from './properties';
import { regionalOfWeb } from './regional';
import { resourcesOf } from './resources';
import { tenantOfWeb } from './tenant';
import { personNode } from './web-access';
import { webEntity } from './web-entity';
import { changeWeb, WEB_SETTINGS } from './web-settings';
import { templatesOfWeb } from './web-templates';
import { infoEntity, websOfWeb } from './webs';

/** Deletes a web with all that is in it, for good: no web goes to the recycle bin. */
function removeWeb(ctx: Context): void {
  const { site } = ctx;
  demand(ctx, site.scope, Permission.manageWeb);
  if (site.webKey === '') throw notImplemented('the removal of the root web');
  if (site.webs.below(site).length > 0)
    throw spException(500, -2130575203, `There was a problem deleting Web site "${site.webPath}". Sites that have subsites or certain apps can't be deleted. Please try again after deleting all subsites and removing the apps.`);
  noted(ctx, 'web', 'delete', { facts: { WebId: site.meta('webId') } });
  site.permissions.clearBelow(site.scope);
  site.permissions.resetInheritance(site.scope);
  site.lists.removeAll();
  site.webs.remove(site);
}

const above = (ctx: Context): Site | undefined => ctx.site.webs.above(ctx.site);

/** The webs around this one. The root web has none above it: null. */
const aroundWeb: readonly Step<undefined>[] = [
  {
    at: 'ParentWeb', verbs: 'GET', isNavigation: true,
    open(ctx) {
      const site = above(ctx);
      // Microsoft gives the few facts of SP.WebInformation here, not the web itself.
      const entity = site === undefined ? undefined : infoEntity(site);
      return { name: 'SP.WebInformation', get: () => (entity === undefined ? { kind: 'null', name: 'ParentWeb' } : found(entity)), child: (next) => (entity === undefined ? undefined : property(entity, next)) };
    },
  },
  {
    at: 'Author', verbs: 'GET', isNavigation: true,
    open: (ctx) => personNode(ctx, 'Author', ctx.site.meta('author')),
  },
  {
    at: 'deleteObject', verbs: 'POST',
    open: (ctx) => method('deleteObject', () => {
      removeWeb(ctx);
      return nothing;
    }),
  },
  { at: "mapToIcon(filename='a.docx',progid='',size=0)", verbs: 'GET', open: (_ctx, _web, { named, args }) => ({ name: 'mapToIcon', get: () => value('MapToIcon', iconOf(named['filename'] ?? args[0] ?? ''), 'Edm.String') }) },
  { at: 'hubSiteData(false)', verbs: 'GET', open: () => ({ name: 'hubSiteData', get: () => ({ kind: 'null', name: 'HubSiteData' }) }) },
  { at: 'syncHubSiteTheme', verbs: 'POST', open: () => method('syncHubSiteTheme', () => nothing) },
];

const ICONS: Readonly<Record<string, string>> = { doc: 'docx', docx: 'docx', xls: 'xlsx', xlsx: 'xlsx', ppt: 'pptx', pptx: 'pptx', pdf: 'pdf', txt: 'txt', zip: 'zip', png: 'png', jpg: 'jpg', gif: 'gif', htm: 'htm', html: 'htm', aspx: 'htm', one: 'one', msg: 'msg' };
function iconOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = Object.hasOwn(ICONS, ending) ? ICONS[ending] : undefined;
  return kind === undefined ? 'icgen.gif' : `ic${kind}.${/^(docx|xlsx|pptx|pdf|one)$/.test(kind) ? 'png' : 'gif'}`;
}

/** A web and all that lies below it. There is one in each context, so a step needs no more to start from. */
export const webKind: Kind<undefined> = {
  type: 'SP.Web',
  where: 'web',
  steps: [
    ...aroundWeb,
    ...websOfWeb,
    ...listsOfWeb,
    ...fieldsOfWeb,
    ...contentTypesOfWeb,
    ...filesOfWeb,
    ...peopleOfWeb,
    ...rolesOfWeb,
    ...securableSteps<undefined>((ctx) => ctx.site.scope),
    ...securityOfWeb,
    ...changesOfWeb,
    ...recycleBinOf('web'),
    ...regionalOfWeb,
    ...propertiesOfWeb,
    ...navigationOfWeb,
    ...featuresOf('web'),
    ...actionsOfWeb,
    ...receiversOf('Web'),
    ...resourcesOf,
    ...templatesOfWeb,
    ...tenantOfWeb,
    ...absent(
      'Activities', 'Alerts', 'AppTiles', 'ApplyTheme', 'ApplyWebTemplate', 'ClientWebParts', 'CreateAnonymousLink',
      'DataLeakagePreventionStatusInfo', 'GetRegionalDateTimeSchema', 'ParseDateTime', 'ExecuteRemoteLOB', 'GetAppInstanceById', 'GetAppInstancesByProductId', 'GetAppBdcCatalog', 'GetClientSideWebParts',
      'GetClientSideComponents', 'GetViewFromUrl', 'HostedApps', 'LoadAndInstallApp', 'MultilingualSettings', 'OneDriveSharedItems', 'PushNotificationSubscribers',
      'SiteCollectionAppCatalog', 'TenantAppCatalog', 'WorkflowAssociations', 'WorkflowTemplates',
    ),
  ],
};

function merge(ctx: Context, call: Call): Reply {
  demand(ctx, ctx.site.scope, Permission.manageWeb);
  const { props, onDemand = {} } = webEntity(ctx);
  const isKnown = (name: string): boolean => name in props || name in onDemand || ctx.stateOf('SP.Web', name) !== 'unknown';
  const { ServerRelativeUrl, ...body } = call.body;
  if (ServerRelativeUrl !== undefined && ServerRelativeUrl !== ctx.webPath) throw notImplemented("a change of a web's address");
  changeWeb(ctx, settingsIn(body, 'SP.Web', WEB_SETTINGS, isKnown));
  noted(ctx, 'web', 'update');
  return updated();
}

/** `web`: the web of the context. */
export function webNode(ctx: Context): Node {
  return {
    name: 'SP.Web',
    get: () => found(webEntity(ctx)),
    merge: (call) => merge(ctx, call),
    remove: () => {
      removeWeb(ctx);
      return deleted;
    },
    child: below(webKind, ctx, undefined, () => webEntity(ctx)),
  };
}
