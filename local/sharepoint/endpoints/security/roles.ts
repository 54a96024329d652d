import { collection, created, deleted, found, updated, type Entity } from '../../protocol/odata/entity';
import { badQuery, notFound, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { maskJson, Permission, type Mask } from '../../model/permission-bits';
import { allRoles, insertRole, nextRoleId, removeRole, updateRole, type Role } from '../../store/roles';
import { demand, text, type Json, type Node } from '../core/node';
import { keyed, type Step } from '../core/step';

export const roleEntity = (role: Role): Entity => ({
  type: 'SP.RoleDefinition',
  set: 'SP.ApiData.RoleDefinitions',
  link: `Web/RoleDefinitions(${role.id})`,
  props: {
    BasePermissions: maskJson(role.mask),
    Description: role.description,
    Hidden: role.hidden,
    Id: role.id,
    Name: role.name,
    Order: role.order,
    RoleTypeKind: role.kind,
  },
});

function maskFrom(given: unknown): Mask {
  const { High, Low } = (given ?? {}) as { High?: unknown; Low?: unknown };
  const half = (one: unknown): number => {
    // 64-bit halves travel as strings; a JSON number is a type error.
    if (typeof one !== 'string' || !/^\d+$/.test(one)) throw badQuery("Cannot convert a primitive value to the expected type 'Edm.Int64'. See the inner exception for more details.");
    return Number(one) >>> 0;
  };
  return { high: half(High), low: half(Low) };
}

const ALLOWED = ['BasePermissions', 'Description', 'Name', 'Order', 'Hidden', 'Id', 'RoleTypeKind'];
function check(body: Json): void {
  const strange = Object.keys(body).find((name) => !ALLOWED.includes(name));
  if (strange !== undefined) throw badQuery(`The property '${strange}' does not exist on type 'SP.RoleDefinition'. Make sure to only use property names that are defined by the type.`);
}

function roleNode(ctx: Context, pick: (role: Role) => boolean): Node {
  const read = (): Role => {
    const role = allRoles(ctx.site.db).find(pick);
    if (role === undefined) throw notFound('Can not find the permission level.');
    return role;
  };
  return {
    name: 'SP.RoleDefinition',
    get: () => found(roleEntity(read())),
    merge: (call) => {
      demand(ctx, ctx.site.scope, Permission.managePermissions);
      const role = read();
      const { body } = call;
      check(body);
      updateRole(ctx.site.db, {
        ...role,
        name: typeof body['Name'] === 'string' ? body['Name'] : role.name,
        description: typeof body['Description'] === 'string' ? body['Description'] : role.description,
        order: typeof body['Order'] === 'number' ? body['Order'] : role.order,
        mask: body['BasePermissions'] === undefined ? role.mask : maskFrom(body['BasePermissions']),
      });
      ctx.site.permissions.forget();
      return updated();
    },
    remove: () => {
      demand(ctx, ctx.site.scope, Permission.managePermissions);
      removeRole(ctx.site.db, read().id);
      ctx.site.permissions.forget();
      return deleted;
    },
  };
}

/** `web/roledefinitions`: the permission levels. */
export function rolesNode(ctx: Context): Node {
  return {
    name: 'SP.RoleDefinition',
    get: () => {
      demand(ctx, ctx.site.scope, Permission.open);
      return collection('SP.ApiData.RoleDefinitions', allRoles(ctx.site.db).map(roleEntity));
    },
    post: (call) => {
      demand(ctx, ctx.site.scope, Permission.managePermissions);
      const { body } = call;
      check(body);
      const name = text(body['Name']);
      if (allRoles(ctx.site.db).some((role) => role.name.toLowerCase() === name.toLowerCase())) throw spException(500, -2130575245, 'A permission level with that name already exists.');
      const role: Role = {
        id: nextRoleId(ctx.site.db),
        name,
        description: text(body['Description']),
        order: typeof body['Order'] === 'number' ? body['Order'] : 2147483647,
        kind: 0,
        hidden: false,
        mask: maskFrom(body['BasePermissions']),
      };
      insertRole(ctx.site.db, role);
      return created(roleEntity(role));
    },
    child: ({ name, args, hasArgs }) => {
      if (!hasArgs) return undefined;
      const key = args[0] ?? '';
      if (name === '' || name === 'getbyid') return roleNode(ctx, (role) => role.id === Number(key));
      if (name === 'getbyname') return roleNode(ctx, (role) => role.name.toLowerCase() === key.toLowerCase());
      if (name === 'getbytype') return roleNode(ctx, (role) => role.kind === Number(key));
      return undefined;
    },
  };
}

export const rolesOfWeb: readonly Step<undefined>[] = [
  { at: 'RoleDefinitions', verbs: 'GET POST', open: (ctx, _web, segment) => keyed(rolesNode(ctx), segment) },
];
