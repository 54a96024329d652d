import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { groupsOf, membersOf, principalById, type Principal } from '../../store/principals';

function userEntity(ctx: Context, user: Principal): Entity {
  return {
    type: 'SP.User',
    set: 'SP.ApiData.Users',
    link: `Web/GetUserById(${user.id})`,
    props: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: 1,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isSiteAdmin,
      UserId: { NameId: `1003200${user.id.toString(16).padStart(9, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' },
      UserPrincipalName: user.email,
    },
    nav: { Groups: () => groupsOf(ctx.site.db, user.id).map((group) => principalEntity(ctx, group)) },
  };
}

function groupEntity(ctx: Context, group: Principal): Entity {
  const { ownerId, ...settings } = group.props;
  const owner = principalById(ctx.site.db, Number(ownerId)) ?? group;
  return {
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    link: `Web/SiteGroups/GetById(${group.id})`,
    props: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      ...settings,
      OwnerTitle: owner.title,
    },
    nav: {
      Users: () => membersOf(ctx.site.db, group.id).map((user) => principalEntity(ctx, user)),
      Owner: () => principalEntity(ctx, owner),
    },
  };
}

/** A user or a group as the API shows it. */
export const principalEntity = (ctx: Context, principal: Principal): Entity =>
  principal.kind === 'group' ? groupEntity(ctx, principal) : userEntity(ctx, principal);
