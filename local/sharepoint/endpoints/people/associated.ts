import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { nothing, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { addMember, allPrincipals, insertPrincipal, principalById, type Principal } from '../../store/principals';
import { GROUP_LEVEL } from '../../store/roles';
import { newGroup } from '../../store/site';
import { demand, type Node } from '../core/node';
import { ensure } from './directory';
import { groupNode } from './group';

type Name = keyof typeof GROUP_LEVEL;
const SHOWN: Readonly<Record<Name, string>> = { owners: 'AssociatedOwnerGroup', members: 'AssociatedMemberGroup', visitors: 'AssociatedVisitorGroup' };

/** One of the three groups a web calls its own. When it was removed the answer is null, and nothing lies below. */
export function associated(ctx: Context, name: Name): Node {
  const group = principalById(ctx.site.db, Number(ctx.site.meta(name)));
  return group?.kind === 'group' ? groupNode(ctx, group) : { name: SHOWN[name], get: () => ({ kind: 'null', name: SHOWN[name] }) };
}

/**
 * `createDefaultAssociatedGroups(userLogin, userLogin2, groupNameSeed)`: the three groups, named after the seed (or the web), with their levels;
 * the two people become owners. A group of that name is used as it is.
 */
export function createAssociated(ctx: Context, { named, args }: Segment): Reply {
  const { site } = ctx;
  demand(ctx, site.scope, Permission.managePermissions);
  const argument = (name: string, at: number): string => (named[name] ?? args[at] ?? '').trim();
  const seed = argument('groupnameseed', 2) === '' ? site.meta('title') : argument('groupnameseed', 2);
  const logins = [argument('userlogin', 0), argument('userlogin2', 1)].filter((login) => login !== '');
  const people = logins.length === 0 ? [ctx.caller] : logins.map((login) => ensure(ctx, login));
  const make = (title: string, owner: number, settings: Readonly<Record<string, unknown>> = {}): Principal =>
    allPrincipals(site.db, 'group').find((group) => group.title.toLowerCase() === title.toLowerCase()) ?? insertPrincipal(site.db, newGroup(title, owner, settings));
  const owners = make(`${seed} Owners`, ctx.caller.id);
  const groups = { owners, visitors: make(`${seed} Visitors`, owners.id), members: make(`${seed} Members`, owners.id, { AllowMembersEditMembership: true }) };
  for (const person of people) addMember(site.db, owners.id, person.id);
  for (const name of ['owners', 'members', 'visitors'] as const) {
    site.setMeta(name, String(groups[name].id));
    // A web that inherits has no permissions of its own to write in.
    if (site.permissions.isUnique(site.scope)) site.permissions.assign(site.scope, groups[name].id, GROUP_LEVEL[name]);
  }
  site.permissions.forget();
  return nothing;
}
