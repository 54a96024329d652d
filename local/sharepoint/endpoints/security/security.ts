import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { nothing, value, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import type { Scope } from '../../store/permissions';
import { FULL_CONTROL } from '../../store/roles';
import type { List } from '../../store/lists';
import { listScope } from '../../store/scopes';
import { notedOn } from '../core/note';
import { anyVerb, demand, method, type Json } from '../core/node';
import { absent, keyed, type Step } from '../core/step';
import { flag } from '../core/arguments';
import { doesHave, ownMask, userMask } from './effective';
import { placeOfScope } from './place';
import { assignmentsNode } from './role-assignments';

/** 14.1: arguments by name, by place, in the body or none. Whoever does not copy keeps Full Control. */
function breakInheritance(ctx: Context, scope: Scope, segment: Segment, body: Json): Reply {
  demand(ctx, scope, Permission.managePermissions);
  const isCopying = flag(segment, body, 'copyRoleAssignments', 0);
  const isClearing = flag(segment, body, 'clearSubscopes', 1);
  if (!ctx.site.permissions.isUnique(scope)) notedOn(ctx, scope, 'scopeAdd');
  ctx.site.permissions.breakInheritance(scope, isCopying, ctx.caller.id, FULL_CONTROL);
  if (isClearing) ctx.site.permissions.clearBelow(scope);
  return nothing;
}

/**
 * What every object with permissions has: role assignments, inheritance, effective permissions.
 * @param onChange called when the object's own permissions were broken or restored
 */
export function securableSteps<T>(scopeOf: (ctx: Context, on: T) => Scope, onChange?: (ctx: Context, on: T) => void): readonly Step<T>[] {
  return [
    { at: 'RoleAssignments', verbs: 'GET', isNavigation: true, open: (ctx, on, segment) => keyed(assignmentsNode(ctx, scopeOf(ctx, on)), segment) },
    {
      at: 'breakRoleInheritance(copyRoleAssignments=true, clearSubscopes=true)', verbs: 'POST',
      open: (ctx, on, segment) => method('breakRoleInheritance', (call) => {
        const reply = breakInheritance(ctx, scopeOf(ctx, on), segment, call.body);
        onChange?.(ctx, on);
        return reply;
      }),
    },
    {
      at: 'resetRoleInheritance', verbs: 'POST',
      open: (ctx, on) => method('resetRoleInheritance', () => {
        demand(ctx, scopeOf(ctx, on), Permission.managePermissions);
        if (ctx.site.permissions.isUnique(scopeOf(ctx, on))) notedOn(ctx, scopeOf(ctx, on), 'scopeDelete');
        ctx.site.permissions.resetInheritance(scopeOf(ctx, on));
        onChange?.(ctx, on);
        return nothing;
      }),
    },
    { at: 'EffectiveBasePermissions', verbs: 'GET POST', open: (ctx, on) => anyVerb('EffectiveBasePermissions', () => ownMask(ctx, scopeOf(ctx, on), 'EffectiveBasePermissions')) },
    {
      at: "getUserEffectivePermissions('login')", verbs: 'GET POST',
      open: (ctx, on, segment) => anyVerb('getUserEffectivePermissions', (call) => userMask(ctx, scopeOf(ctx, on), segment, call)),
    },
    {
      // Some clients read it by POST.
      at: 'HasUniqueRoleAssignments', verbs: 'GET POST',
      open: (ctx, on) => anyVerb('HasUniqueRoleAssignments', () => value('HasUniqueRoleAssignments', ctx.site.permissions.isUnique(scopeOf(ctx, on)), 'Edm.Boolean')),
    },
    {
      // The web, list, folder or row whose permissions hold here, as that thing itself.
      at: 'FirstUniqueAncestorSecurableObject', verbs: 'GET', isNavigation: true,
      open: (ctx, on) => ctx.at(placeOfScope(ctx, ctx.site.permissions.rootOf(scopeOf(ctx, on)))),
    },
    ...absent(
      'getSharingInformation', 'getObjectSharingSettings', 'getSharingSettings', 'shareLink', 'unshareLink', 'shareObject', 'unshareObject', 'checkPermissions', 'deleteLinkByKind',
    ),
  ];
}

export const securityOfWeb: readonly Step<undefined>[] = [
  {
    at: 'doesUserHavePermissions(@mask)', verbs: 'GET POST',
    open: (ctx, _web, segment) => anyVerb('doesUserHavePermissions', (call) => doesHave(ctx, ctx.site.scope, segment, call)),
  },
];

export const securityOfList: readonly Step<List>[] = [
  { at: 'EffectiveBasePermissionsForUI', verbs: 'GET', open: (ctx, list) => ({ name: 'EffectiveBasePermissionsForUI', get: () => ownMask(ctx, listScope(list.id), 'EffectiveBasePermissionsForUI') }) },
];
