import { collection, deleted, found, nothing, type Reply } from '../../protocol/odata/entity';
import { accessDenied, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { people } from '../../people';
import { Permission } from '../../model/permission-bits';
import { allPrincipals, ensureUser, groupsOf, principalById, principalByLogin, removePrincipal, updatePrincipal, type Principal } from '../../store/principals';
import { demand, text, typed, updateKnown, type Node } from '../core/node';
import { inMemory } from '../core/local-filter';
import { principalEntity } from './principal-entity';
import { property } from '../core/property';

const noUser = (): Error => spException(500, -2146232832, 'User cannot be found.');

/** Finds somebody of the directory by login, mail or claim, whatever form a client has at hand. */
export function fromDirectory(key: string): (typeof people)[number] | undefined {
  const wanted = key.trim().toLowerCase().replace(/^i:0#\.f\|membership\|/, '');
  return people.find((person) => person.email.toLowerCase() === wanted);
}

/** `ensureuser`: the site's user for a login, made when it is not there yet. */
export function ensure(ctx: Context, login: string): Principal {
  demand(ctx, ctx.site.scope, Permission.browseUserInfo);
  const known = principalByLogin(ctx.site.db, login);
  if (known !== undefined) return known;
  const person = fromDirectory(login);
  if (person === undefined) throw spException(400, -2146232832, `The specified user ${login} could not be found.`);
  return ensureUser(ctx.site.db, person);
}

export function userNode(ctx: Context, read: () => Principal | undefined): Node {
  const get = (): Principal => {
    const user = read();
    if (user === undefined) throw noUser();
    return user;
  };
  return {
    name: 'SP.User',
    get: () => found(principalEntity(ctx, get())),
    merge: (call) => {
      const user = get();
      if (user.id !== ctx.caller.id) demand(ctx, ctx.site.scope, Permission.manageWeb);
      const given = updateKnown(call.body, 'SP.User', { Title: 'title', Email: 'email', IsSiteAdmin: 'isSiteAdmin' }, Object.keys(principalEntity(ctx, user).props));
      const title = typed(given['title'], 'string', user.title);
      const email = typed(given['email'], 'string', user.email);
      const isSiteAdmin = typed(given['isSiteAdmin'], 'boolean', user.isSiteAdmin);
      if (isSiteAdmin !== user.isSiteAdmin && !ctx.caller.isSiteAdmin) throw accessDenied();
      updatePrincipal(ctx.site.db, { ...user, title, email, isSiteAdmin });
      ctx.site.permissions.forget();
      return { kind: 'empty', status: 204 };
    },
    remove: () => removeUser(ctx, get()),
    child: (segment) =>
      segment.name === 'groups'
        ? { name: 'the groups of a user', get: (call) => collection('SP.ApiData.Groups', inMemory(groupsOf(ctx.site.db, get().id).map((g) => principalEntity(ctx, g)), call.options)) }
        : property(principalEntity(ctx, get()), segment),
  };
}

function removeUser(ctx: Context, user: Principal): Reply {
  demand(ctx, ctx.site.scope, Permission.manageWeb);
  removePrincipal(ctx.site.db, user.id);
  ctx.site.permissions.forget();
  return deleted;
}

/** `web/siteusers`. */
export function usersNode(ctx: Context): Node {
  const users = (): Principal[] => {
    demand(ctx, ctx.site.scope, Permission.browseUserInfo);
    return allPrincipals(ctx.site.db, 'user');
  };
  const byLogin = (login: string): Node => userNode(ctx, () => users().find((user) => user.login.toLowerCase() === login.toLowerCase()));
  return {
    name: 'SP.User',
    get: (call) => collection('SP.ApiData.Users', inMemory(users().map((user) => principalEntity(ctx, user)), call.options)),
    post: (call) => ({ kind: 'entity', status: 201, entity: principalEntity(ctx, ensure(ctx, text(call.body['LoginName']))) }),
    child: (segment) => {
      if (!segment.hasArgs) return undefined;
      const key = segment.args[0] ?? '';
      switch (segment.name) {
        case '':
        case 'getbyloginname':
          return byLogin(key);
        case 'getbyid':
          return userNode(ctx, () => {
            demand(ctx, ctx.site.scope, Permission.browseUserInfo);
            return userById(ctx, Number(key));
          });
        case 'getbyemail':
          return userNode(ctx, () => users().find((user) => user.email.toLowerCase() === key.toLowerCase()));
        case 'removebyid':
        case 'removebyloginname':
          return {
            name: segment.text,
            post: () => {
              const user = users().find((one) => one.id === Number(key) || one.login.toLowerCase() === key.toLowerCase());
              if (user === undefined) throw noUser();
              removeUser(ctx, user);
              return nothing;
            },
          };
        default:
          return undefined;
      }
    },
  };
}

export function userById(ctx: Context, id: number): Principal | undefined {
  const held = principalById(ctx.site.db, id);
  return held?.kind === 'user' ? held : undefined;
}
