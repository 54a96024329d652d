import { badQuery, spException } from '../../model/errors';
import { has, maskJson, Permission, type Mask } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { value, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import type { Scope } from '../../store/permissions';
import { principalByLogin } from '../../store/principals';
import { demand, maskOn, type Call } from '../core/node';
import { fromDirectory } from '../people/directory';
import { argument } from '../core/arguments';

const MASK_TYPE = 'SP.BasePermissions';

/** The caller's rights under a property's name (14.3). */
export const ownMask = (ctx: Context, scope: Scope, name: string): Reply => value(name, maskJson(maskOn(ctx, scope)), MASK_TYPE);

/**
 * `getUserEffectivePermissions(@user)`: somebody else's need Enumerate Permissions. Whoever the directory knows and the site does not
 * has what their groups in the directory have; a login nobody knows is a 400.
 */
export function userMask(ctx: Context, scope: Scope, segment: Segment, call: Call): Reply {
  const login = argument(segment, call.body, 'userName', 0) ?? '';
  const user = principalByLogin(ctx.site.db, login);
  if (user?.id !== ctx.caller.id) demand(ctx, scope, Permission.enumeratePermissions);
  const person = fromDirectory(login);
  if (user?.kind !== 'user' && person === undefined) throw spException(400, -2146232832, `The specified user ${login} could not be found.`);
  const { permissions } = ctx.site;
  const mask = user?.kind === 'user' ? permissions.maskOf(user.id, scope) : permissions.maskOfStranger(person?.login ?? '', scope);
  return value('GetUserEffectivePermissions', maskJson(mask), MASK_TYPE);
}

/** A mask as clients write it into an address or a body: `{'High':'432','Low':1}`. Undefined when it is none. */
function maskIn(text: string): Mask | undefined {
  const half = (written: RegExp): number | undefined => {
    const digits = written.exec(text)?.[1];
    return digits === undefined ? undefined : Number(BigInt.asUintN(32, BigInt(digits)));
  };
  const high = half(/['"]?High['"]?\s*:\s*['"]?(\d{1,20})/i);
  const low = half(/['"]?Low['"]?\s*:\s*['"]?(\d{1,20})/i);
  return high === undefined && low === undefined ? undefined : { high: high ?? 0, low: low ?? 0 };
}

/** `doesUserHavePermissions(@mask)` by GET, or `{permissionMask}` by POST: whether the caller has every right of the mask. */
export function doesHave(ctx: Context, scope: Scope, segment: Segment, call: Call): Reply {
  // A mask written into the address itself is split at its comma.
  const written = segment.args.length > 1 && Object.keys(segment.named).length === 0 ? segment.args.join(',') : argument(segment, call.body, 'permissionMask', 0);
  const wanted = maskIn(written ?? '');
  if (wanted === undefined) throw badQuery("The parameter permissionMask is not a 'SP.BasePermissions'.");
  return value('DoesUserHavePermissions', has(maskOn(ctx, scope), wanted), 'Edm.Boolean');
}
