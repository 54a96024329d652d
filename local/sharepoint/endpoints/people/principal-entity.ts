import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { Permission } from '../../model/permission-bits';
import { isSecurityGroup, principalById, SECURITY_GROUP, type Principal } from '../../store/principals';
import { may } from '../core/node';

const USER = 1;
const SITE_GROUP = 8;
const ISSUER = 'urn:federation:microsoftonline';

/** PrincipalType: 1 a person, 4 a group of the directory, 8 a group of the site. */
export const principalType = (principal: Principal): number => (principal.kind === 'group' ? SITE_GROUP : isSecurityGroup(principal) ? SECURITY_GROUP : USER);

/** Where a principal stands below `_api/`. */
export const linkOfPrincipal = ({ kind, id }: Principal): string => (kind === 'group' ? `Web/SiteGroups/GetById(${id})` : `Web/GetUserById(${id})`);

function userEntity(user: Principal): Entity {
  const isPerson = principalType(user) === USER;
  const hex = user.id.toString(16).padStart(9, '0');
  return {
    type: 'SP.User',
    set: 'SP.ApiData.Users',
    link: linkOfPrincipal(user),
    props: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: principalType(user),
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isSiteAdmin,
      UserId: isPerson ? { NameId: `1003200${hex}`, NameIdIssuer: ISSUER } : null,
      UserPrincipalName: isPerson ? user.email : null,
    },
    onDemand: { AadObjectId: () => (isPerson ? { NameId: `00000000-0000-4000-8000-000${hex}`, NameIdIssuer: ISSUER } : null) },
  };
}

/** True when a group's levels and settings hold for the caller: as a member, or by a group of the directory that is one. */
export const isIn = (ctx: Context, group: number): boolean => ctx.site.permissions.circleOf(ctx.caller.id).includes(group);

/** The group's owner, or who may manage permissions. */
export function mayManage(ctx: Context, group: Principal): boolean {
  const owner = Number(group.props['ownerId']);
  return owner === ctx.caller.id || isIn(ctx, owner) || may(ctx, ctx.site.scope, Permission.managePermissions);
}
/** Whoever manages the group, and members where it says so. */
export const mayEditMembers = (ctx: Context, group: Principal): boolean =>
  mayManage(ctx, group) || (group.props['AllowMembersEditMembership'] === true && isIn(ctx, group.id));
/** Everybody, or members alone where the group says so. */
export const mayViewMembers = (ctx: Context, group: Principal): boolean =>
  group.props['OnlyAllowMembersViewMembership'] !== true || isIn(ctx, group.id) || mayManage(ctx, group);

/** The owner of a group; one whose owner was removed owns itself. */
export const ownerOf = (ctx: Context, group: Principal): Principal => {
  const owner = principalById(ctx.site.db, Number(group.props['ownerId']));
  return owner === undefined || owner.kind === 'removed' ? group : owner;
};

function groupEntity(ctx: Context, group: Principal): Entity {
  const { ownerId, ...settings } = group.props;
  return {
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    link: linkOfPrincipal(group),
    props: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: SITE_GROUP,
      ...settings,
      OwnerTitle: ownerOf(ctx, group).title,
    },
    onDemand: {
      CanCurrentUserEditMembership: () => mayEditMembers(ctx, group),
      CanCurrentUserManageGroup: () => mayManage(ctx, group),
      CanCurrentUserViewMembership: () => mayViewMembers(ctx, group),
    },
  };
}

/** A user or a group as the API shows it (15.1). */
export const principalEntity = (ctx: Context, principal: Principal): Entity =>
  principal.kind === 'group' ? groupEntity(ctx, principal) : userEntity(principal);
