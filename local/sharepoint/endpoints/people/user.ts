import { accessDenied, spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, deleted, found, updated } from '../../protocol/odata/entity';
import { allPrincipals, groupsOf, principalById, removePrincipal, updatePrincipal, type Principal } from '../../store/principals';
import { noted } from '../core/note';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, typed, updateKnown, type Json, type Node } from '../core/node';
import { absent, type Kind } from '../core/step';
import { principalEntity } from './principal-entity';

export const noUser = (): Error => spException(500, -2146232832, 'User cannot be found.');

/** The user with this id (1.16). Throws 500, SharePoint's answer, for one who is not there. */
export function userById(ctx: Context, id: string | undefined): Principal {
  demand(ctx, ctx.site.scope, Permission.browseUserInfo);
  const held = principalById(ctx.site.db, Number(id));
  if (held?.kind !== 'user') throw noUser();
  return held;
}

/** What lies below a user. */
export const userKind: Kind<Principal> = {
  type: 'SP.User',
  where: 'web/getUserById(11)',
  steps: [
    {
      at: 'Groups', verbs: 'GET', isNavigation: true,
      open: (ctx, user) => ({
        name: 'SP.Group',
        get: (call) => collection('SP.ApiData.Groups', inMemory(groupsOf(ctx.site.db, user.id).map((group) => principalEntity(ctx, group)), call.options)),
      }),
    },
    ...absent('Alerts'),
  ],
};

const SETTABLE = { Title: 'title', Email: 'email', IsSiteAdmin: 'isSiteAdmin' } as const;

/** 15.3: the whole user may be sent back as it was read. Others than oneself need Manage Web Site, administrators an administrator. */
function merge(ctx: Context, user: Principal, body: Json): void {
  if (user.id !== ctx.caller.id) demand(ctx, ctx.site.scope, Permission.manageWeb);
  const { props, onDemand } = principalEntity(ctx, user);
  const given = updateKnown(body, 'SP.User', SETTABLE, [...Object.keys(props), ...Object.keys(onDemand ?? {}), 'Groups', 'Alerts']);
  const title = typed(given['title'], 'string', user.title);
  const email = typed(given['email'], 'string', user.email);
  const isSiteAdmin = typed(given['isSiteAdmin'], 'boolean', user.isSiteAdmin);
  if (isSiteAdmin !== user.isSiteAdmin && !ctx.caller.isSiteAdmin) throw accessDenied();
  if (user.isSiteAdmin && !isSiteAdmin) keepOneAdmin(ctx, user);
  updatePrincipal(ctx.site.db, { ...user, title, email, isSiteAdmin });
  noted(ctx, 'user', 'update', { facts: { UserId: user.id } });
  ctx.site.permissions.forget();
}

/** A site without an administrator could be mended by nobody. */
function keepOneAdmin(ctx: Context, user: Principal): void {
  const others = allPrincipals(ctx.site.db, 'user').filter(({ id, isSiteAdmin }) => isSiteAdmin && id !== user.id);
  if (user.isSiteAdmin && others.length === 0) throw spException(500, -2130575278, 'You cannot delete the owners of a Web site collection.');
}

/** Takes a user out of the site, its groups and its permissions. Rows keep the name. */
export function removeUser(ctx: Context, user: Principal): void {
  demand(ctx, ctx.site.scope, Permission.manageWeb);
  keepOneAdmin(ctx, user);
  removePrincipal(ctx.site.db, user.id);
  noted(ctx, 'user', 'delete', { facts: { UserId: user.id } });
  ctx.site.permissions.forget();
}

export function userNode(ctx: Context, user: Principal): Node {
  return {
    name: 'SP.User',
    get: () => found(principalEntity(ctx, user)),
    merge: (call) => {
      merge(ctx, user, call.body);
      return updated();
    },
    remove: () => {
      removeUser(ctx, user);
      return deleted;
    },
    child: below(userKind, ctx, user, () => principalEntity(ctx, user)),
  };
}
