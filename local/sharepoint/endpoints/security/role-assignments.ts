import { spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, deleted, found, nothing, type Entity, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import type { Assignment, Scope } from '../../store/permissions';
import { principalById, type Principal } from '../../store/principals';
import { findRole, LIMITED_ACCESS } from '../../store/roles';
import { notedOn } from '../core/note';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, method, type Json, type Node } from '../core/node';
import { openStep, type Kind, type Step } from '../core/step';
import { linkOfPrincipal, principalEntity } from '../people/principal-entity';
import { argument } from '../core/arguments';
import { placeOfScope } from './place';
import { roleEntity } from './role-entity';

/** What somebody holds on a scope. */
interface Held {
  readonly scope: Scope;
  readonly assignment: Assignment;
}

const noPrincipal = (id: number): Error => spException(404, -2146232832, `Can not find the principal with id: ${Number.isInteger(id) ? id : 0}.`);

function memberOf(ctx: Context, { assignment }: Held): Principal {
  const member = principalById(ctx.site.db, assignment.principal);
  if (member === undefined) throw noPrincipal(assignment.principal);
  return member;
}
const levelsOf = (ctx: Context, { assignment }: Held): readonly Entity[] =>
  assignment.roles.flatMap((id) => {
    const role = findRole(ctx.site.db, id);
    return role === undefined ? [] : [roleEntity(role)];
  });

function assignmentEntity(ctx: Context, held: Held): Entity {
  const { principal } = held.assignment;
  return {
    type: 'SP.RoleAssignment',
    set: 'SP.ApiData.RoleAssignments',
    link: `${placeOfScope(ctx, held.scope)}/RoleAssignments/GetByPrincipalId(${principal})`,
    props: { PrincipalId: principal },
    nav: { Member: () => principalEntity(ctx, memberOf(ctx, held)), RoleDefinitionBindings: () => levelsOf(ctx, held) },
  };
}

/** What lies below a role assignment. */
export const assignmentKind: Kind<Held> = {
  type: 'SP.RoleAssignment',
  where: 'web/roleassignments/getByPrincipalId(3)',
  steps: [
    { at: 'Member', verbs: 'GET', isNavigation: true, open: (ctx, held) => ctx.at(linkOfPrincipal(memberOf(ctx, held))) },
    {
      at: 'RoleDefinitionBindings', verbs: 'GET', isNavigation: true,
      open: (ctx, held) => ({ name: 'SP.RoleDefinition', get: (call) => collection('SP.ApiData.RoleDefinitions', inMemory(levelsOf(ctx, held), call.options)) }),
    },
  ],
};

/** Permissions are changed where they are an object's own. */
function demandOwn(ctx: Context, scope: Scope): void {
  demand(ctx, scope, Permission.managePermissions);
  if (!ctx.site.permissions.isUnique(scope)) throw spException(500, -2146232832, 'This operation is not allowed on an object that inherits permissions.');
}

function heldBy(ctx: Context, scope: Scope, id: number): Held {
  demand(ctx, scope, Permission.enumeratePermissions);
  const assignment = ctx.site.permissions.assignments(scope).find(({ principal }) => principal === id);
  if (assignment === undefined) throw noPrincipal(id);
  return { scope, assignment };
}

function assignmentNode(ctx: Context, scope: Scope, id: number): Node {
  const held = heldBy(ctx, scope, id);
  return {
    name: 'SP.RoleAssignment',
    get: () => found(assignmentEntity(ctx, held)),
    remove: () => {
      demandOwn(ctx, scope);
      ctx.site.permissions.unassign(scope, id);
      notedOn(ctx, scope, 'assignmentDelete');
      return deleted;
    },
    child: below(assignmentKind, ctx, held, () => assignmentEntity(ctx, held)),
  };
}

function grantOf(ctx: Context, segment: Segment, body: Json): { readonly principal: number; readonly role: number } {
  const principal = Number(argument(segment, body, 'principalId', 0));
  const role = Number(argument(segment, body, 'roleDefId', 1));
  const known = principalById(ctx.site.db, principal);
  if (known === undefined || known.kind === 'removed') throw noPrincipal(principal);
  if (findRole(ctx.site.db, role) === undefined) throw spException(404, -2146232832, 'Can not find the permission level.');
  return { principal, role };
}

const change = (at: string, run: (ctx: Context, scope: Scope, principal: number, role: number) => void): Step<Scope> => ({
  at, verbs: 'POST',
  open: (ctx, scope, segment) => method(segment.text, (call): Reply => {
    demandOwn(ctx, scope);
    const { principal, role } = grantOf(ctx, segment, call.body);
    run(ctx, scope, principal, role);
    return nothing;
  }),
});
const byPrincipal = (at: string): Step<Scope> => ({
  at, verbs: 'GET DELETE', open: (ctx, scope, { hasArgs, args: [id] }) => (hasArgs ? assignmentNode(ctx, scope, Number(id)) : undefined),
});

/** What lies below the role assignments of an object. */
export const assignmentsKind: Kind<Scope> = {
  type: 'SP.RoleAssignment collection',
  where: 'web/roleassignments',
  steps: [
    byPrincipal('(3)'),
    byPrincipal('getByPrincipalId(3)'),
    change('addRoleAssignment(principalid=11,roledefid=1073741829)', (ctx, scope, principal, role) => {
      if (role === LIMITED_ACCESS) throw spException(500, -2146232832, 'You cannot grant a user the limited access permission level.');
      ctx.site.permissions.assign(scope, principal, role);
      notedOn(ctx, scope, 'assignmentAdd');
    }),
    change('removeRoleAssignment(principalid=11,roledefid=1073741829)', (ctx, scope, principal, role) => {
      heldBy(ctx, scope, principal);
      ctx.site.permissions.unassign(scope, principal, role);
      notedOn(ctx, scope, 'assignmentDelete');
    }),
    {
      at: 'Groups', verbs: 'GET',
      open: (ctx, scope) => ({
        name: 'SP.Group',
        get: (call) => {
          demand(ctx, scope, Permission.enumeratePermissions);
          const members = ctx.site.permissions.assignments(scope).map((assignment) => memberOf(ctx, { scope, assignment }));
          return collection('SP.ApiData.Groups', inMemory(members.filter(({ kind }) => kind === 'group').map((group) => principalEntity(ctx, group)), call.options));
        },
      }),
    },
  ],
};

/** `roleassignments` of a web, a list or a row: its own, or those it inherits. */
export function assignmentsNode(ctx: Context, scope: Scope): Node {
  return {
    name: 'SP.RoleAssignment',
    get: (call) => {
      demand(ctx, scope, Permission.enumeratePermissions);
      return collection('SP.ApiData.RoleAssignments', inMemory(ctx.site.permissions.assignments(scope).map((assignment) => assignmentEntity(ctx, { scope, assignment })), call.options));
    },
    child: (segment) => openStep(assignmentsKind, ctx, scope, segment),
  };
}
