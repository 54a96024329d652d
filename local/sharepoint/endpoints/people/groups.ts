import { collection, created, deleted, found, nothing, updated, type Reply } from '../../protocol/odata/entity';
import { accessDenied, notFound, spException, unknownProperty } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { Permission } from '../../model/permission-bits';
import { addMember, allPrincipals, groupsOf, insertPrincipal, membersOf, principalById, removeMember, removePrincipal, updatePrincipal, type Principal } from '../../store/principals';
import { newGroup } from '../../store/site';
import { demand, may, method, text, type Json, type Node } from '../core/node';
import { inMemory } from '../core/local-filter';
import { principalEntity } from './principal-entity';
import { property } from '../core/property';
import { ensure } from './users';

const SETTINGS: readonly string[] = ['AllowMembersEditMembership', 'AllowRequestToJoinLeave', 'AutoAcceptRequestToJoinLeave', 'Description', 'OnlyAllowMembersViewMembership', 'RequestToJoinLeaveEmailSetting'];
const READ_ONLY: readonly string[] = ['Id', 'IsHiddenInUI', 'LoginName', 'PrincipalType', 'OwnerTitle'];
const noGroup = (): Error => notFound('Group cannot be found.');
const nameTaken = (): Error => spException(500, -2130575293, 'The specified name is already in use.  Please try again with a new name.');

function settingsOf(body: Json): Record<string, unknown> {
  const strange = Object.keys(body).find((name) => name !== 'Title' && !SETTINGS.includes(name) && !READ_ONLY.includes(name));
  if (strange !== undefined) throw unknownProperty(strange, 'SP.Group');
  return Object.fromEntries(Object.entries(body).filter(([name]) => SETTINGS.includes(name)));
}

const isIn = (ctx: Context, group: number): boolean => groupsOf(ctx.site.db, ctx.caller.id).some((g) => g.id === group);

/** A group's owner, somebody who may manage permissions, or (where the group allows it) a member. */
function demandGroupRight(ctx: Context, group: Principal, isMembership: boolean): void {
  const ownerId = Number(group.props['ownerId']);
  const isOwner = ownerId === ctx.caller.id || isIn(ctx, ownerId);
  const isAllowedMember = isMembership && group.props['AllowMembersEditMembership'] === true && isIn(ctx, group.id);
  if (!isOwner && !isAllowedMember && !may(ctx, ctx.site.scope, Permission.managePermissions)) throw accessDenied();
}

function membersNode(ctx: Context, read: () => Principal): Node {
  const visible = (): Principal[] => {
    const group = read();
    const isClosed = group.props['OnlyAllowMembersViewMembership'] === true;
    if (isClosed && !isIn(ctx, group.id)) demandGroupRight(ctx, group, false);
    return membersOf(ctx.site.db, group.id);
  };
  const remove = (key: (user: Principal) => boolean): Reply => {
    const group = read();
    demandGroupRight(ctx, group, true);
    const user = membersOf(ctx.site.db, group.id).find(key);
    if (user === undefined) throw spException(400, -2146232832, 'User cannot be found in the group.');
    removeMember(ctx.site.db, group.id, user.id);
    ctx.site.permissions.forget();
    return nothing;
  };
  return {
    name: 'SP.User',
    get: (call) => collection('SP.ApiData.Users', inMemory(visible().map((user) => principalEntity(ctx, user)), call.options)),
    post: (call) => {
      const group = read();
      demandGroupRight(ctx, group, true);
      const user = ensure(ctx, text(call.body['LoginName']));
      addMember(ctx.site.db, group.id, user.id);
      ctx.site.permissions.forget();
      return created(principalEntity(ctx, user));
    },
    child: (segment) => {
      if (!segment.hasArgs) return undefined;
      const key = segment.args[0] ?? '';
      const byId = (user: Principal): boolean => user.id === Number(key);
      const byLogin = (user: Principal): boolean => user.login.toLowerCase() === key.toLowerCase();
      switch (segment.name) {
        case 'removebyid': return method('removeById', () => remove(byId));
        case 'removebyloginname': return method('removeByLoginName', () => remove(byLogin));
        case 'getbyid':
        case 'getbyemail':
        case 'getbyloginname':
        case '': {
          const isMatch = segment.name === 'getbyid' ? byId : segment.name === 'getbyemail' ? (user: Principal) => user.email.toLowerCase() === key.toLowerCase() : byLogin;
          return {
            name: 'SP.User',
            get: () => {
              const user = visible().find(isMatch);
              if (user === undefined) throw spException(500, -2146232832, 'User cannot be found.');
              return found(principalEntity(ctx, user));
            },
            remove: () => {
              remove(isMatch);
              return deleted;
            },
          };
        }
        default: return undefined;
      }
    },
  };
}

export function groupNode(ctx: Context, pick: (group: Principal) => boolean): Node {
  const read = (): Principal => {
    const group = allPrincipals(ctx.site.db, 'group').find(pick);
    if (group === undefined) throw noGroup();
    return group;
  };
  return {
    name: 'SP.Group',
    get: () => {
      demand(ctx, ctx.site.scope, Permission.open);
      return found(principalEntity(ctx, read()));
    },
    merge: (call) => {
      const group = read();
      demandGroupRight(ctx, group, false);
      const settings = settingsOf(call.body);
      const title = typeof call.body['Title'] === 'string' ? call.body['Title'] : group.title;
      if (allPrincipals(ctx.site.db, 'group').some((g) => g.id !== group.id && g.title.toLowerCase() === title.toLowerCase())) throw nameTaken();
      updatePrincipal(ctx.site.db, { ...group, title, login: title, props: { ...group.props, ...settings } });
      return updated();
    },
    remove: () => {
      removeGroup(ctx, read());
      return deleted;
    },
    child: (segment) => {
      switch (segment.name) {
        case 'users': return membersNode(ctx, read);
        case 'owner': return { name: 'the owner of a group', get: () => found(principalEntity(ctx, principalById(ctx.site.db, Number(read().props['ownerId'])) ?? read())) };
        case 'setuserasowner':
          return method('SetUserAsOwner', () => {
            const group = read();
            demandGroupRight(ctx, group, false);
            updatePrincipal(ctx.site.db, { ...group, props: { ...group.props, ownerId: Number(segment.args[0]) } });
            return nothing;
          });
        default: return property(principalEntity(ctx, read()), segment);
      }
    },
  };
}

function removeGroup(ctx: Context, group: Principal): void {
  demand(ctx, ctx.site.scope, Permission.managePermissions);
  removePrincipal(ctx.site.db, group.id);
  ctx.site.permissions.forget();
}

/** `web/sitegroups`. */
export function groupsNode(ctx: Context): Node {
  const all = (): Principal[] => allPrincipals(ctx.site.db, 'group');
  const removeWhere = (pick: (group: Principal) => boolean): Reply => {
    const group = all().find(pick);
    if (group === undefined) throw noGroup();
    removeGroup(ctx, group);
    return nothing;
  };
  return {
    name: 'SP.Group',
    get: (call) => {
      demand(ctx, ctx.site.scope, Permission.browseUserInfo);
      return collection('SP.ApiData.Groups', inMemory(all().map((group) => principalEntity(ctx, group)), call.options));
    },
    post: (call) => {
      demand(ctx, ctx.site.scope, Permission.createGroups);
      const title = text(call.body['Title']).trim();
      const settings = settingsOf(call.body);
      if (title === '') throw spException(400, -2147024809, 'A group must have a name.');
      if (all().some((group) => group.title.toLowerCase() === title.toLowerCase())) throw nameTaken();
      const group = insertPrincipal(ctx.site.db, newGroup(title, ctx.caller.id, settings));
      return created(principalEntity(ctx, group));
    },
    child: (segment) => {
      if (!segment.hasArgs) return undefined;
      const key = segment.args[0] ?? '';
      const byId = (group: Principal): boolean => group.id === Number(key);
      const byName = (group: Principal): boolean => group.title.toLowerCase() === key.toLowerCase();
      switch (segment.name) {
        case '':
        case 'getbyid': return groupNode(ctx, byId);
        case 'getbyname': return groupNode(ctx, byName);
        case 'removebyid': return method('removeById', () => removeWhere(byId));
        case 'removebyloginname': return method('removeByLoginName', () => removeWhere(byName));
        default: return undefined;
      }
    },
  };
}
