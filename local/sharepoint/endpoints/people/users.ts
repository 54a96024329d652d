import { unknownProperty } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, nothing } from '../../protocol/odata/entity';
import { allPrincipals, type Principal } from '../../store/principals';
import { inMemory } from '../core/local-filter';
import { demand, method, typed, type Json, type Node } from '../core/node';
import { openStep, type Kind, type Step } from '../core/step';
import { ensure } from './directory';
import { principalEntity } from './principal-entity';
import { noUser, removeUser, userById, userNode } from './user';

/** How clients find somebody among users: by id, mail or login, in any case of letters. */
export const byEmail = (key: string) => (user: Principal): boolean => user.email !== '' && user.email.toLowerCase() === key.toLowerCase();
export const byLogin = (key: string) => (user: Principal): boolean => user.login.toLowerCase() === key.toLowerCase();
export const byId = (key: string) => (user: Principal): boolean => user.id === Number(key);

const USER_PROPERTIES: readonly string[] = ['LoginName', 'Title', 'Email', 'Id', 'PrincipalType', 'IsSiteAdmin', 'IsHiddenInUI', 'UserId', 'UserPrincipalName', 'Expiration', 'IsEmailAuthenticationGuestUser', 'IsShareByEmailGuestUser'];

/** The login of a user that a client adds to a collection. */
export function loginIn(body: Json): string {
  const strange = Object.keys(body).find((name) => !USER_PROPERTIES.includes(name));
  if (strange !== undefined) throw unknownProperty(strange, 'SP.User');
  return typed(body['LoginName'], 'string', '');
}

const users = (ctx: Context): Principal[] => {
  demand(ctx, ctx.site.scope, Permission.browseUserInfo);
  return allPrincipals(ctx.site.db, 'user');
};
function pick(ctx: Context, isOne: (user: Principal) => boolean): Principal {
  const user = users(ctx).find(isOne);
  if (user === undefined) throw noUser();
  return user;
}
const oneOf = (at: string, isOne: (key: string) => (user: Principal) => boolean): Step<undefined> => ({
  at, verbs: 'GET MERGE DELETE', open: (ctx, _on, { hasArgs, args: [key = ''] }) => (hasArgs ? userNode(ctx, pick(ctx, isOne(key))) : undefined),
});
const removal = (at: string, isOne: (key: string) => (user: Principal) => boolean): Step<undefined> => ({
  at, verbs: 'POST', open: (ctx, _on, { text, hasArgs, args: [key = ''] }) => (hasArgs ? method(text, () => {
    removeUser(ctx, pick(ctx, isOne(key)));
    return nothing;
  }) : undefined),
});

/** What lies below the users of the site. */
export const usersKind: Kind<undefined> = {
  type: 'SP.User collection',
  where: 'web/siteusers',
  steps: [
    oneOf("('login')", byLogin),
    { at: 'getById(11)', verbs: 'GET MERGE DELETE', open: (ctx, _on, { hasArgs, args: [id] }) => (hasArgs ? userNode(ctx, userById(ctx, id)) : undefined) },
    oneOf("getByEmail('mail')", byEmail),
    oneOf("getByLoginName('login')", byLogin),
    removal('removeById(11)', byId),
    removal("removeByLoginName('login')", byLogin),
  ],
};

/** `web/siteusers`. Adding somebody needs Manage Permissions; `ensureUser` does not. */
export function usersNode(ctx: Context): Node {
  return {
    name: 'SP.User',
    get: (call) => collection('SP.ApiData.Users', inMemory(users(ctx).map((user) => principalEntity(ctx, user)), call.options)),
    post: (call) => {
      demand(ctx, ctx.site.scope, Permission.managePermissions);
      return created(principalEntity(ctx, ensure(ctx, loginIn(call.body))));
    },
    child: (segment) => openStep(usersKind, ctx, undefined, segment),
  };
}
