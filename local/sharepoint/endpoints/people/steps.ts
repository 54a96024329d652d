import { spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { found } from '../../protocol/odata/entity';
import { method, text, type Node } from '../core/node';
import { keyed, type Step } from '../core/step';
import { groupNode, groupsNode } from './groups';
import { principalEntity } from './principal-entity';
import { ensure, userById, userNode, usersNode } from './users';

const associated = (ctx: Context, name: 'owners' | 'members' | 'visitors'): Node => groupNode(ctx, (group) => group.id === Number(ctx.site.meta(name)));

/** Users and groups of the site. */
export const peopleOfWeb: readonly Step<undefined>[] = [
  { at: 'CurrentUser', verbs: 'GET', open: (ctx) => userNode(ctx, () => ctx.caller) },
  { at: 'GetUserById(11)', verbs: 'GET MERGE', open: (ctx, _web, { args: [id] }) => userNode(ctx, () => userById(ctx, Number(id))) },
  {
    at: 'ensureUser', verbs: 'POST', open: (ctx, _web, { args: [key = ''] }) => method('ensureUser', (call) => {
      const login = text(call.body['logonName'] ?? key);
      if (login === '') throw spException(400, -2146232832, 'The specified user  could not be found.');
      return found(principalEntity(ctx, ensure(ctx, login)));
    }),
  },
  { at: 'SiteUsers', verbs: 'GET POST', open: (ctx, _web, segment) => keyed(usersNode(ctx), segment) },
  { at: 'SiteGroups', verbs: 'GET POST', open: (ctx, _web, segment) => keyed(groupsNode(ctx), segment) },
  { at: 'AssociatedOwnerGroup', verbs: 'GET', open: (ctx) => associated(ctx, 'owners') },
  { at: 'AssociatedMemberGroup', verbs: 'GET', open: (ctx) => associated(ctx, 'members') },
  { at: 'AssociatedVisitorGroup', verbs: 'GET', open: (ctx) => associated(ctx, 'visitors') },
];
