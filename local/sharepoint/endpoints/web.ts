import { found, nothing, updated, value } from '../protocol/odata/entity';
import { notImplemented, spException, unknownProperty } from '../model/errors';
import type { Context } from '../protocol/http/exchange';
import type { Segment } from '../protocol/odata/segments';
import { Permission } from '../model/permission-bits';
import { WEB_SCOPE } from '../store/permissions';
import { webChanges } from './changes';
import { fileById, fileByUrl, folderByUrl } from './file-access';
import { fileNode } from './files';
import { folderNode } from './folders';
import { rowFileNode } from './moving';
import { groupNode, groupsNode } from './groups';
import { listByUrl } from './list-access';
import { listEntity } from './list-entity';
import { listNode, listsNode } from './lists';
import { demand, method, text, type Json, type Node } from './node';
import { principalEntity } from './principal-entity';
import { property } from './property';
import { rolesNode } from './roles';
import { securable } from './security';
import { ensure, userById, userNode, usersNode } from './users';
import { webEntity } from './web-entity';

function merge(ctx: Context, body: Json): void {
  demand(ctx, WEB_SCOPE, Permission.manageWeb);
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
    child: (segment) => webChild(ctx, segment) ?? securable(ctx, WEB_SCOPE, segment) ?? property(webEntity(ctx, listEntity), segment),
  };
}

const associated = (ctx: Context, name: 'owners' | 'members' | 'visitors'): Node => groupNode(ctx, (group) => group.id === Number(ctx.site.meta(name)));

function storageEntity(ctx: Context, key: string): Node {
  const held = ctx.site.tenantProperties.get(key);
  return { name: 'SP.StorageEntity', get: () => (held === undefined ? nothing : value('GetStorageEntity', { Comment: '', Description: '', Value: held }, 'SP.StorageEntity')) };
}

function webChild(ctx: Context, segment: Segment): Node | undefined {
  const key = segment.args[0] ?? '';
  /** `lists(guid'…')`, `siteusers(@v)`: a collection with a key is its child. */
  const keyed = (node: Node): Node | undefined => (segment.hasArgs ? node.child?.({ ...segment, name: '' }) : node);
  switch (segment.name) {
    case 'lists': return keyed(listsNode(ctx));
    case 'getlist': return listNode(ctx, listByUrl(ctx, key));
    case 'getfolderbyserverrelativepath':
    case 'getfolderbyserverrelativeurl': return folderNode(ctx, folderByUrl(ctx, key));
    case 'getfilebyserverrelativepath':
    case 'getfilebyserverrelativeurl': return rowFileNode(ctx, key) ?? fileNode(ctx, fileByUrl(ctx, key));
    case 'getfilebyid': return fileNode(ctx, fileById(ctx, key));
    case 'siteuserinfolist': return listNode(ctx, listByUrl(ctx, '_catalogs/users'));
    case 'defaultdocumentlibrary': return listNode(ctx, listByUrl(ctx, 'Shared Documents'));
    case 'currentuser': return userNode(ctx, () => ctx.caller);
    case 'getuserbyid': return userNode(ctx, () => userById(ctx, Number(key)));
    case 'ensureuser':
      return method('ensureUser', (call) => {
        const login = text(call.body['logonName'] ?? key);
        if (login === '') throw spException(400, -2146232832, 'The specified user  could not be found.');
        return found(principalEntity(ctx, ensure(ctx, login)));
      });
    case 'siteusers': return keyed(usersNode(ctx));
    case 'sitegroups': return keyed(groupsNode(ctx));
    case 'roledefinitions': return keyed(rolesNode(ctx));
    case 'associatedownergroup': return associated(ctx, 'owners');
    case 'associatedmembergroup': return associated(ctx, 'members');
    case 'associatedvisitorgroup': return associated(ctx, 'visitors');
    // Of the tenant, and answered by every web; readable by everybody. A key that nobody has set is null.
    case 'getstorageentity': return storageEntity(ctx, key);
    case 'getchanges': return method('getChanges', (call) => webChanges(ctx, (call.body['query'] ?? {}) as Json));
    default: return undefined;
  }
}
