import { found, value, type Entity, type Reply } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { DIGEST_TIMEOUT_SECONDS, makeDigest } from '../../protocol/http/digest';
import { peoplePickerNode } from '../people/people-picker';
import { listEntity } from '../lists/list-entity';
import { property } from '../core/property';
import { webNode } from './web';
import { webEntity } from './web-entity';
import { method, type Node } from '../core/node';
import { absent, openStep, type Kind, type Step } from '../core/step';

const LIBRARY_VERSION = '16.0.25513.12004';

function contextInfo(ctx: Context): Reply {
  const info = {
    FormDigestTimeoutSeconds: DIGEST_TIMEOUT_SECONDS,
    FormDigestValue: makeDigest(ctx.site.meta('secret'), ctx.caller.login, ctx.site.clock()),
    LibraryVersion: LIBRARY_VERSION,
    SiteFullUrl: ctx.webUrl,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
    WebFullUrl: ctx.webUrl,
  };
  return value('GetContextWebInformation', info, 'SP.ContextWebInformation');
}

function siteEntity(ctx: Context): Entity {
  return {
    type: 'SP.Site',
    set: 'SP.ApiData.Sites',
    link: 'Site',
    id: `${ctx.webUrl}/_api/Site`,
    props: {
      AllowDesigner: true, Classification: '', CompatibilityLevel: 15, GroupId: '00000000-0000-0000-0000-000000000000', HubSiteId: '00000000-0000-0000-0000-000000000000',
      Id: ctx.site.meta('siteId'), IsHubSite: false, PrimaryUri: `${ctx.webUrl}/`, ReadOnly: false, ServerRelativeUrl: ctx.webPath, ShareByEmailEnabled: false, Url: ctx.webUrl, WriteLocked: false,
    },
    nav: { RootWeb: () => webEntity(ctx, listEntity) },
  };
}

const PICKER = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.';
const picker = (name: string): Step<undefined> => ({ at: PICKER + name, verbs: 'POST', open: (ctx, _root, segment) => peoplePickerNode(ctx, segment.name.slice(PICKER.length)) });

/** What lies at `_api/` itself. */
export const rootKind: Kind<undefined> = {
  type: 'the API root',
  where: '_api',
  steps: [
    { at: 'contextinfo', verbs: 'POST', open: (ctx) => method('contextinfo', () => contextInfo(ctx)) },
    { at: 'web', verbs: 'GET MERGE', open: (ctx) => webNode(ctx) },
    { at: 'lists', verbs: 'GET', open: (ctx, _root, segment) => webNode(ctx).child?.(segment) },
    { at: 'site', verbs: 'GET', open: (ctx) => siteNode(ctx) },
    picker('clientPeoplePickerSearchUser'),
    picker('clientPeoplePickerResolveUser'),
    ...absent('search', 'SP.UserProfiles.PeopleManager', 'SP.MoveCopyUtil', 'v2.0', 'v2.1'),
  ],
};

const siteNode = (ctx: Context): Node => ({
  name: 'SP.Site',
  get: () => found(siteEntity(ctx)),
  child: (next) => (next.name === 'rootweb' ? webNode(ctx) : property(siteEntity(ctx), next)),
});

/** `_api/` itself. */
export const rootNode = (ctx: Context): Node => ({ name: 'the API root', child: (segment) => openStep(rootKind, ctx, undefined, segment) });
