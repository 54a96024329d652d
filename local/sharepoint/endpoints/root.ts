import { value, type Reply } from '../http/entity';
import type { Context } from '../http/exchange';
import { DIGEST_TIMEOUT_SECONDS, makeDigest } from '../http/digest';
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

/** `_api/` itself. */
export function rootNode(ctx: Context): Node {
  return {
    name: 'the API root',
    child: (segment) => {
      switch (segment.name) {
        case 'contextinfo':
          return method('contextinfo', () => contextInfo(ctx));
        default:
          return undefined;
      }
    },
  };
}
