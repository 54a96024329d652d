import { notImplemented, unknownProperty } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { found, updated } from '../../protocol/odata/entity';
import { changesOfWeb } from '../changes/steps';
import { demand, text, type Json, type Node } from '../core/node';
import { property } from '../core/property';
import { absent, openStep, type Kind } from '../core/step';
import { filesOfWeb } from '../files/steps';
import { listEntity } from '../lists/list-entity';
import { listsOfWeb } from '../lists/steps';
import { peopleOfWeb } from '../people/steps';
import { rolesOfWeb } from '../security/roles';
import { securableSteps } from '../security/security';
import { webEntity } from './web-entity';
import { tenantOfWeb } from './tenant';

/** A web and all that lies below it. There is one in each context, so a step needs no more to start from. */
export const webKind: Kind<undefined> = {
  type: 'SP.Web',
  where: 'web',
  steps: [
    ...listsOfWeb,
    ...filesOfWeb,
    ...peopleOfWeb,
    ...rolesOfWeb,
    ...securableSteps<undefined>((ctx) => ctx.site.scope),
    ...changesOfWeb,
    ...tenantOfWeb,
    ...absent(
      'AllProperties', 'AvailableContentTypes', 'AvailableFields', 'ContentTypes', 'EventReceivers', 'Features', 'Fields', 'Folders', 'ListTemplates', 'Navigation',
      'ParentWeb', 'PushNotificationSubscribers', 'RecycleBin', 'RegionalSettings', 'RootFolder', 'ThemeInfo', 'UserCustomActions', 'Webs', 'WebInfos', 'WorkflowAssociations',
    ),
  ],
};

function merge(ctx: Context, body: Json): void {
  demand(ctx, ctx.site.scope, Permission.manageWeb);
  const known = Object.keys(webEntity(ctx, listEntity).props);
  for (const [name, held] of Object.entries(body)) {
    if (name === 'Title') ctx.site.setMeta('title', text(held));
    else if (name === 'Description') ctx.site.setMeta('description', text(held));
    else if (!known.includes(name)) throw unknownProperty(name, 'SP.Web');
    else throw notImplemented(`a change of the web's ${name}`);
  }
}

/** `web`. */
export function webNode(ctx: Context): Node {
  return {
    name: 'SP.Web',
    get: () => found(webEntity(ctx, listEntity)),
    merge: (call) => {
      merge(ctx, call.body);
      return updated();
    },
    child: (segment) => openStep(webKind, ctx, undefined, segment) ?? property(webEntity(ctx, listEntity), segment),
  };
}
