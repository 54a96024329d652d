import { found, value, type Entity, type Reply } from '../protocol/odata/entity';
import type { Context } from '../protocol/http/exchange';
import { DIGEST_TIMEOUT_SECONDS, makeDigest } from '../protocol/http/digest';
import { peoplePickerNode } from './people-picker';
import { listEntity } from './list-entity';
import { property } from './property';
import { webNode } from './web';
import { webEntity } from './web-entity';
import { method, type Node } from './node';

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

const PICKER = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.';

/** `_api/` itself. */
export function rootNode(ctx: Context): Node {
  return {
    name: 'the API root',
    child: (segment) => {
      switch (segment.name) {
        case 'contextinfo':
          return method('contextinfo', () => contextInfo(ctx));
        case 'web':
          return webNode(ctx);
        case 'lists':
          return webNode(ctx).child?.(segment);
        case 'site':
          return { name: 'SP.Site', get: () => found(siteEntity(ctx)), child: (next) => (next.name === 'rootweb' ? webNode(ctx) : property(siteEntity(ctx), next)) };
        default:
          return segment.name.startsWith(PICKER) ? peoplePickerNode(ctx, segment.name.slice(PICKER.length)) : undefined;
      }
    },
  };
}
