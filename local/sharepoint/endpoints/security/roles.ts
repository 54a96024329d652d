import { spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, found, updated } from '../../protocol/odata/entity';
import { allRoles, FULL_CONTROL, insertRole, nextRoleId, removeRole, updateRole, type Role } from '../../store/roles';
import { noted } from '../core/note';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, type Json, type Node } from '../core/node';
import { settingsIn } from '../core/settings';
import { keyed, openStep, type Kind, type Step } from '../core/step';
import { maskFrom, roleEntity } from './role-entity';

const SETTINGS = { Name: '', Description: '', Order: 0 };
const OTHERS: readonly string[] = ['BasePermissions', 'Hidden', 'Id', 'RoleTypeKind'];
const LAST = 2147483647;

/** A level after a write. Throws 400 for unknown properties and wrong types, 500 for a name that is none or taken. */
function written(ctx: Context, before: Role, body: Json): Role {
  const given = settingsIn(body, 'SP.RoleDefinition', SETTINGS, (name) => OTHERS.includes(name));
  const name = String(given['Name'] ?? before.name).trim();
  if (name === '') throw spException(500, -2130575245, 'The permission level must have a name.');
  if (allRoles(ctx.site.db).some((role) => role.id !== before.id && role.name.toLowerCase() === name.toLowerCase())) throw spException(500, -2130575245, 'A permission level with that name already exists.');
  return {
    ...before, name, description: String(given['Description'] ?? before.description), order: Number(given['Order'] ?? before.order),
    mask: 'BasePermissions' in body || before.id === 0 ? maskFrom(body['BasePermissions']) : before.mask,
  };
}

/** Full Control and the levels SharePoint gives by itself cannot be customized or deleted. */
function checkMine(role: Role): void {
  if (role.id === FULL_CONTROL || role.hidden) throw spException(500, -2146232832, `The permission level ${role.name} cannot be customized or deleted.`);
}

/** What lies below a permission level: its properties alone. */
export const roleKind: Kind<Role> = { type: 'SP.RoleDefinition', where: 'web/roledefinitions(1073741829)', steps: [] };

function roleNode(ctx: Context, role: Role): Node {
  const change = (run: () => void): void => {
    demand(ctx, ctx.site.scope, Permission.managePermissions);
    run();
    ctx.site.permissions.forget();
  };
  return {
    name: 'SP.RoleDefinition',
    get: () => found(roleEntity(role)),
    merge: (call) => {
      change(() => {
        const after = written(ctx, role, call.body);
        if (JSON.stringify(after) !== JSON.stringify(role)) checkMine(role);
        updateRole(ctx.site.db, after);
        noted(ctx, 'web', 'roleUpdate');
      });
      return updated();
    },
    // Whoever held the level loses it, as SharePoint warns.
    remove: () => {
      change(() => {
        checkMine(role);
        ctx.site.permissions.dropRole(role.id);
        removeRole(ctx.site.db, role.id);
        noted(ctx, 'web', 'roleDelete');
      });
      return deleted;
    },
    child: below(roleKind, ctx, role, () => roleEntity(role)),
  };
}

const oneOf = (at: string, isOne: (key: string) => (role: Role) => boolean): Step<undefined> => ({
  at, verbs: 'GET MERGE DELETE',
  open: (ctx, _on, { hasArgs, args: [key = ''] }) => {
    if (!hasArgs) return undefined;
    const role = allRoles(ctx.site.db).find(isOne(key));
    if (role === undefined) throw spException(404, -2146232832, 'Can not find the permission level.');
    return roleNode(ctx, role);
  },
});
const byId = (key: string) => (role: Role): boolean => role.id === Number(key);

/** What lies below the permission levels. */
export const rolesKind: Kind<undefined> = {
  type: 'SP.RoleDefinition collection',
  where: 'web/roledefinitions',
  steps: [
    oneOf('(1073741829)', byId),
    oneOf('getById(1073741829)', byId),
    oneOf("getByName('name')", (key) => (role) => role.name.toLowerCase() === key.toLowerCase()),
    oneOf('getByType(5)', (key) => (role) => role.kind !== 0 && role.kind === Number(key)),
  ],
};

/** `web/roledefinitions`: the permission levels, by their Order. Those of the site collection hold in all its webs. */
export function rolesNode(ctx: Context): Node {
  return {
    name: 'SP.RoleDefinition',
    get: (call) => {
      demand(ctx, ctx.site.scope, Permission.open);
      return collection('SP.ApiData.RoleDefinitions', inMemory(allRoles(ctx.site.db).map(roleEntity), call.options));
    },
    post: (call) => {
      demand(ctx, ctx.site.scope, Permission.managePermissions);
      const fresh: Role = { id: 0, name: '', description: '', order: LAST, kind: 0, hidden: false, mask: { high: 0, low: 0 } };
      const role: Role = { ...written(ctx, fresh, call.body), id: nextRoleId(ctx.site.db) };
      insertRole(ctx.site.db, role);
      noted(ctx, 'web', 'roleAdd');
      return created(roleEntity(role));
    },
    child: (segment) => openStep(rolesKind, ctx, undefined, segment),
  };
}

export const rolesOfWeb: readonly Step<undefined>[] = [
  { at: 'RoleDefinitions', verbs: 'GET POST', isNavigation: true, open: (ctx, _web, segment) => keyed(rolesNode(ctx), segment) },
];
