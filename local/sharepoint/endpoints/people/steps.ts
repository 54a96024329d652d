import { badQuery, SpError } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { found, type Reply } from '../../protocol/odata/entity';
import { principalById } from '../../store/principals';
import { method, typed, type Json } from '../core/node';
import { keyed, type Step } from '../core/step';
import { associated, createAssociated } from './associated';
import { ensure } from './directory';
import { groupsNode } from './groups';
import { principalEntity } from './principal-entity';
import { userById, userNode } from './user';
import { usersNode } from './users';

/** The argument may stand in the body or in the address. Nothing at all is an error, another name too. */
function ensureFrom(ctx: Context, body: Json, inAddress: string | undefined): Reply {
  const strange = Object.keys(body).find((name) => name.toLowerCase() !== 'logonname');
  if (strange !== undefined) throw badQuery(`The parameter ${strange} does not exist in method EnsureUser.`);
  const login = Object.values(body)[0] ?? inAddress;
  if (login === undefined || login === null) throw new SpError(400, '-2147467261, System.ArgumentNullException', 'Value cannot be null.\r\nParameter name: logonName');
  return found(principalEntity(ctx, ensure(ctx, typed(login, 'string', ''))));
}

/** Users and groups of the site. */
export const peopleOfWeb: readonly Step<undefined>[] = [
  { at: 'CurrentUser', verbs: 'GET MERGE', isNavigation: true, open: (ctx) => userNode(ctx, principalById(ctx.site.db, ctx.caller.id) ?? ctx.caller) },
  { at: 'GetUserById(11)', verbs: 'GET MERGE DELETE', open: (ctx, _web, { args: [id] }) => userNode(ctx, userById(ctx, id)) },
  { at: "ensureUser('login')", verbs: 'POST', open: (ctx, _web, { args: [key] }) => method('ensureUser', (call) => ensureFrom(ctx, call.body, key)) },
  { at: 'SiteUsers', verbs: 'GET POST', isNavigation: true, open: (ctx, _web, segment) => keyed(usersNode(ctx), segment) },
  { at: 'SiteGroups', verbs: 'GET POST', isNavigation: true, open: (ctx, _web, segment) => keyed(groupsNode(ctx), segment) },
  { at: 'AssociatedOwnerGroup', verbs: 'GET MERGE', isNavigation: true, open: (ctx) => associated(ctx, 'owners') },
  { at: 'AssociatedMemberGroup', verbs: 'GET MERGE', isNavigation: true, open: (ctx) => associated(ctx, 'members') },
  { at: 'AssociatedVisitorGroup', verbs: 'GET MERGE', isNavigation: true, open: (ctx) => associated(ctx, 'visitors') },
  {
    at: "createDefaultAssociatedGroups(userLogin='login',userLogin2='login',groupNameSeed='name')", verbs: 'POST',
    open: (ctx, _web, segment) => method('createDefaultAssociatedGroups', () => createAssociated(ctx, segment)),
  },
];
