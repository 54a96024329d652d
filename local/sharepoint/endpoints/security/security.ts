import { collection, found, nothing, value, type Entity, type Reply } from '../../protocol/odata/entity';
import { notFound, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { ALL_RIGHTS, maskJson, Permission } from '../../model/permission-bits';
import type { Assignment, Scope } from '../../store/permissions';
import { principalById, principalByLogin } from '../../store/principals';
import { FULL_CONTROL, findRole } from '../../store/roles';
import { anyVerb, demand, maskOn, method, type Call, type Node } from '../core/node';
import { keyed, type Step } from '../core/step';
import { principalEntity } from '../people/principal-entity';
import { roleEntity } from './roles';

export interface SecurableOptions {
  /** Called when the object's own permissions were broken or restored. */
  readonly onChange?: () => void;
}

const MASK_TYPE = 'SP.BasePermissions';

function assignmentEntity(ctx: Context, scope: Scope, assignment: Assignment): Entity {
  return {
    type: 'SP.RoleAssignment',
    set: 'SP.ApiData.RoleAssignments',
    link: `Web/RoleAssignments/GetByPrincipalId(${assignment.principal})`,
    props: { PrincipalId: assignment.principal },
    nav: {
      Member: () => {
        const member = principalById(ctx.site.db, assignment.principal);
        if (member === undefined) throw notFound('The principal does not exist.');
        return principalEntity(ctx, member);
      },
      RoleDefinitionBindings: () =>
        assignment.roles.flatMap((id) => {
          const role = findRole(ctx.site.db, id);
          return role === undefined ? [] : [roleEntity(role)];
        }),
    },
  };
}

/** Throws unless the ids name a principal and a level of this site. */
function checkGrant(ctx: Context, principal: number, role: number): void {
  if (principalById(ctx.site.db, principal) === undefined) throw spException(500, -2146232832, 'Cannot find the principal with id: ' + principal + '.');
  if (findRole(ctx.site.db, role) === undefined) throw spException(500, -2146232832, 'Cannot find the role definition with id: ' + role + '.');
}

function roleAssignments(ctx: Context, scope: Scope): Node {
  const { permissions } = ctx.site;
  const change = (run: (principal: number, role: number) => void) => (segment: Segment): Reply => {
    demand(ctx, scope, Permission.managePermissions);
    if (!permissions.isUnique(scope)) throw spException(500, -2146232832, 'This operation is not allowed on an object that inherits permissions.');
    const principal = Number(segment.named['principalid'] ?? segment.args[0]);
    const role = Number(segment.named['roledefid'] ?? segment.args[1]);
    checkGrant(ctx, principal, role);
    run(principal, role);
    return nothing;
  };
  const one = (id: number): Node => {
    const read = (): Assignment => {
      demand(ctx, scope, Permission.enumeratePermissions);
      const held = permissions.assignments(scope).find((a) => a.principal === id);
      if (held === undefined) throw notFound('Can not find the principal with id: ' + id + '.');
      return held;
    };
    return {
      name: 'a role assignment',
      get: () => found(assignmentEntity(ctx, scope, read())),
      remove: () => {
        demand(ctx, scope, Permission.managePermissions);
        read();
        permissions.unassign(scope, id);
        return { kind: 'empty', status: 200 };
      },
      child: (segment) => {
        if (segment.name === 'roledefinitionbindings')
          return { name: 'the levels of a role assignment', get: () => collection('SP.ApiData.RoleDefinitions', assignmentEntity(ctx, scope, read()).nav?.['RoleDefinitionBindings']?.() as readonly Entity[]) };
        if (segment.name === 'member') return { name: 'the member of a role assignment', get: () => found(assignmentEntity(ctx, scope, read()).nav?.['Member']?.() as Entity) };
        return undefined;
      },
    };
  };
  return {
    name: 'the role assignments',
    get: () => {
      demand(ctx, scope, Permission.enumeratePermissions);
      return collection('SP.ApiData.RoleAssignments', permissions.assignments(scope).map((a) => assignmentEntity(ctx, scope, a)));
    },
    child: (segment) => {
      switch (segment.name) {
        case 'addroleassignment':
          return method('addRoleAssignment', () => change((principal, role) => permissions.assign(scope, principal, role))(segment));
        case 'removeroleassignment':
          return method('removeRoleAssignment', () => change((principal, role) => permissions.unassign(scope, principal, role))(segment));
        case '':
        case 'getbyprincipalid':
          return segment.hasArgs ? one(Number(segment.args[0])) : undefined;
        default:
          return undefined;
      }
    },
  };
}

function breakInheritance(ctx: Context, scope: Scope, segment: Segment, options: SecurableOptions): Reply {
  demand(ctx, scope, Permission.managePermissions);
  const flag = (name: string, at: number): boolean => (segment.named[name] ?? segment.args[at] ?? 'false').toLowerCase() === 'true';
  ctx.site.permissions.breakInheritance(scope, flag('copyroleassignments', 0), ctx.caller.id, FULL_CONTROL);
  if (flag('clearsubscopes', 1)) ctx.site.permissions.clearBelow(scope);
  options.onChange?.();
  return nothing;
}

function userPermissions(ctx: Context, scope: Scope, login: string): Reply {
  const user = principalByLogin(ctx.site.db, login);
  if (user === undefined || user.kind !== 'user') throw spException(400, -2146232832, `The specified user ${login} could not be found.`);
  if (user.id !== ctx.caller.id) demand(ctx, scope, Permission.enumeratePermissions);
  return value('GetUserEffectivePermissions', maskJson(ctx.site.permissions.maskOf(user.id, scope)), MASK_TYPE);
}

/** What every object with permissions has: role assignments, inheritance, effective permissions. */
export function securableSteps<T>(scopeOf: (ctx: Context, on: T) => Scope, onChange?: (ctx: Context, on: T) => void): readonly Step<T>[] {
  const options = (ctx: Context, on: T): SecurableOptions => (onChange === undefined ? {} : { onChange: () => onChange(ctx, on) });
  return [
    { at: 'RoleAssignments', verbs: 'GET', isNavigation: true, open: (ctx, on, segment) => keyed(roleAssignments(ctx, scopeOf(ctx, on)), segment) },
    {
      at: 'breakRoleInheritance(copyRoleAssignments=true, clearSubscopes=true)', verbs: 'POST',
      open: (ctx, on, segment) => method('breakRoleInheritance', () => breakInheritance(ctx, scopeOf(ctx, on), segment, options(ctx, on))),
    },
    {
      at: 'resetRoleInheritance', verbs: 'POST',
      open: (ctx, on) => method('resetRoleInheritance', () => {
        demand(ctx, scopeOf(ctx, on), Permission.managePermissions);
        ctx.site.permissions.resetInheritance(scopeOf(ctx, on));
        onChange?.(ctx, on);
        return nothing;
      }),
    },
    { at: 'EffectiveBasePermissions', verbs: 'GET', open: (ctx, on) => ({ name: 'EffectiveBasePermissions', get: () => value('EffectiveBasePermissions', maskJson(maskOn(ctx, scopeOf(ctx, on))), MASK_TYPE) }) },
    {
      at: "getUserEffectivePermissions('login')", verbs: 'GET POST',
      open: (ctx, on, { hasArgs, args: [login = ''] }) => (hasArgs ? anyVerb('getUserEffectivePermissions', () => userPermissions(ctx, scopeOf(ctx, on), login)) : undefined),
    },
    { at: 'doesUserHavePermissions(@v)', verbs: 'GET', open: (ctx, on, segment) => ({ name: 'doesUserHavePermissions', get: (call) => doesHave(ctx, scopeOf(ctx, on), segment, call) }) },
    { at: 'HasUniqueRoleAssignments', verbs: 'GET', open: (ctx, on) => ({ name: 'HasUniqueRoleAssignments', get: () => value('HasUniqueRoleAssignments', ctx.site.permissions.isUnique(scopeOf(ctx, on)), 'Edm.Boolean') }) },
    {
      at: 'FirstUniqueAncestorSecurableObject', verbs: 'GET', isNavigation: true,
      open: () => ({ name: 'FirstUniqueAncestorSecurableObject', get: () => found({ type: 'SP.SecurableObject', set: 'SP.ApiData.SecurableObjects', link: 'Web', props: { HasUniqueRoleAssignments: true } }) }),
    },
  ];
}

function doesHave(ctx: Context, scope: Scope, segment: Segment, call: Call): Reply {
  const given = segment.args[0] ?? call.query.get('@v') ?? '';
  const high = Number(/"?High"?\s*:\s*"?(\d+)/i.exec(given)?.[1] ?? ALL_RIGHTS.high);
  const low = Number(/"?Low"?\s*:\s*"?(\d+)/i.exec(given)?.[1] ?? ALL_RIGHTS.low);
  const held = maskOn(ctx, scope);
  return value('DoesUserHavePermissions', ((held.high & high) >>> 0) === high && ((held.low & low) >>> 0) === low, 'Edm.Boolean');
}
