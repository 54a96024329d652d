import { accessDenied, spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { deleted, found, nothing, updated, type Reply } from '../../protocol/odata/entity';
import { allPrincipals, principalById, removePrincipal, updatePrincipal, type Principal } from '../../store/principals';
import { noted } from '../core/note';
import { below } from '../core/kind-node';
import { demand, method, type Json, type Node } from '../core/node';
import { settingsIn } from '../core/settings';
import { keyed, type Kind } from '../core/step';
import { membersNode } from './group-members';
import { linkOfPrincipal, mayManage, ownerOf, principalEntity } from './principal-entity';
import { noUser } from './user';

const STANDARDS = {
  Title: '', AllowMembersEditMembership: false, AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, Description: null,
  OnlyAllowMembersViewMembership: true, RequestToJoinLeaveEmailSetting: '',
};
const READ_ONLY: readonly string[] = ['Id', 'IsHiddenInUI', 'LoginName', 'PrincipalType', 'OwnerTitle', 'Owner', 'Users', 'CanCurrentUserEditMembership', 'CanCurrentUserManageGroup', 'CanCurrentUserViewMembership'];
const LONGEST_TITLE = 255;

/** The settings in a write, the name apart. */
export function groupSettings(body: Json): { readonly title: string | undefined; readonly settings: Record<string, unknown> } {
  const { Title, ...settings } = settingsIn(body, 'SP.Group', STANDARDS, (name) => READ_ONLY.includes(name));
  return { title: typeof Title === 'string' ? Title.trim() : undefined, settings };
}

/** Throws unless a group of the site may have this name: 400 for one that is none, 500 for one that is taken. */
export function checkTitle(ctx: Context, title: string, self?: number): void {
  if (title === '' || title.length > LONGEST_TITLE) throw spException(400, -2147024809, 'A group must have a name of at most 255 characters.');
  const isTaken = allPrincipals(ctx.site.db, 'group').some((group) => group.id !== self && group.title.toLowerCase() === title.toLowerCase());
  if (isTaken) throw spException(500, -2130575293, 'The specified name is already in use.  Please try again with a new name.');
}

function demandManage(ctx: Context, group: Principal): void {
  if (!mayManage(ctx, group)) throw accessDenied();
}

function setOwner(ctx: Context, group: Principal, id: number): Reply {
  demandManage(ctx, group);
  const owner = principalById(ctx.site.db, id);
  if (owner === undefined || owner.kind === 'removed') throw noUser();
  updatePrincipal(ctx.site.db, { ...group, props: { ...group.props, ownerId: id } });
  noted(ctx, 'group', 'update', { facts: { GroupId: group.id } });
  return nothing;
}

/** What lies below a group. */
export const groupKind: Kind<Principal> = {
  type: 'SP.Group',
  where: "web/sitegroups/getByName('name')",
  steps: [
    { at: 'Users', verbs: 'GET POST', isNavigation: true, open: (ctx, group, segment) => keyed(membersNode(ctx, group), segment) },
    { at: 'Owner', verbs: 'GET', isNavigation: true, open: (ctx, group) => ctx.at(linkOfPrincipal(ownerOf(ctx, group))) },
    { at: 'SetUserAsOwner(11)', verbs: 'POST', open: (ctx, group, { args: [id] }) => method('SetUserAsOwner', () => setOwner(ctx, group, Number(id))) },
  ],
};

/** Takes a group away with its permissions. Groups it owned go to whoever removes it. */
export function removeGroup(ctx: Context, group: Principal): void {
  demand(ctx, ctx.site.scope, Permission.managePermissions);
  removePrincipal(ctx.site.db, group.id);
  noted(ctx, 'group', 'delete', { facts: { GroupId: group.id } });
  for (const one of allPrincipals(ctx.site.db, 'group')) {
    if (one.props['ownerId'] === group.id) updatePrincipal(ctx.site.db, { ...one, props: { ...one.props, ownerId: ctx.caller.id } });
  }
  ctx.site.permissions.forget();
}

export function groupNode(ctx: Context, group: Principal): Node {
  return {
    name: 'SP.Group',
    get: () => {
      demand(ctx, ctx.site.scope, Permission.open);
      return found(principalEntity(ctx, group));
    },
    merge: (call) => {
      demandManage(ctx, group);
      const { title = group.title, settings } = groupSettings(call.body);
      checkTitle(ctx, title, group.id);
      // The login follows the name (15.1).
      updatePrincipal(ctx.site.db, { ...group, title, login: title, props: { ...group.props, ...settings } });
      noted(ctx, 'group', 'update', { facts: { GroupId: group.id } });
      return updated();
    },
    remove: () => {
      removeGroup(ctx, group);
      return deleted;
    },
    child: below(groupKind, ctx, group, () => principalEntity(ctx, group)),
  };
}
