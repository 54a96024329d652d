import { badQuery } from '../../model/errors';
import { maskJson, type Mask } from '../../model/permission-bits';
import type { Entity } from '../../protocol/odata/entity';
import type { Role } from '../../store/roles';

/** A permission level as the API shows it (14.2). */
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

/** `{High, Low}` of a body. 64-bit halves travel as texts; a JSON number is a type error (400). */
export function maskFrom(given: unknown): Mask {
  const { High, Low } = (given ?? {}) as { High?: unknown; Low?: unknown };
  const half = (one: unknown): number => {
    if (typeof one !== 'string' || !/^\d+$/.test(one)) throw badQuery("Cannot convert a primitive value to the expected type 'Edm.Int64'. See the inner exception for more details.");
    return Number(BigInt.asUintN(32, BigInt(one)));
  };
  return { high: half(High), low: half(Low) };
}
