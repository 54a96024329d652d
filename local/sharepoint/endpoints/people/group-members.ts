import { accessDenied, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, deleted, nothing } from '../../protocol/odata/entity';
import { addMember, membersOf, removeMember, type Principal } from '../../store/principals';
import { noted } from '../core/note';
import { inMemory } from '../core/local-filter';
import { method, type Node } from '../core/node';
import { openStep, type Kind, type Step } from '../core/step';
import { ensure } from './directory';
import { mayEditMembers, mayViewMembers, principalEntity } from './principal-entity';
import { noUser, userNode } from './user';
import { byEmail, byId, byLogin, loginIn } from './users';

const visible = (ctx: Context, group: Principal): Principal[] => {
  if (!mayViewMembers(ctx, group)) throw accessDenied();
  return membersOf(ctx.site.db, group.id);
};

function demandEdit(ctx: Context, group: Principal): void {
  if (!mayEditMembers(ctx, group)) throw accessDenied();
}

function remove(ctx: Context, group: Principal, isOne: (user: Principal) => boolean): void {
  demandEdit(ctx, group);
  const user = membersOf(ctx.site.db, group.id).find(isOne);
  if (user === undefined) throw spException(400, -2146232832, 'User cannot be found in the group.');
  removeMember(ctx.site.db, group.id, user.id);
  noted(ctx, 'group', 'memberDelete', { facts: { GroupId: group.id, UserId: user.id } });
  ctx.site.permissions.forget();
}

/** A member: as the user it is, but DELETE takes it out of the group alone. */
const oneOf = (at: string, isOne: (key: string) => (user: Principal) => boolean): Step<Principal> => ({
  at, verbs: 'GET MERGE DELETE',
  open: (ctx, group, { hasArgs, args: [key = ''] }) => {
    if (!hasArgs) return undefined;
    const user = visible(ctx, group).find(isOne(key));
    if (user === undefined) throw noUser();
    return {
      ...userNode(ctx, user),
      remove: () => {
        remove(ctx, group, byId(String(user.id)));
        return deleted;
      },
    };
  },
});
const removal = (at: string, isOne: (key: string) => (user: Principal) => boolean): Step<Principal> => ({
  at, verbs: 'POST', open: (ctx, group, { text, hasArgs, args: [key = ''] }) => (hasArgs ? method(text, () => {
    remove(ctx, group, isOne(key));
    return nothing;
  }) : undefined),
});

/** What lies below the members of a group. */
export const membersKind: Kind<Principal> = {
  type: 'SP.User collection of a group',
  where: 'web/sitegroups(3)/users',
  steps: [
    oneOf("('login')", byLogin),
    oneOf('getById(11)', byId),
    oneOf("getByEmail('mail')", byEmail),
    oneOf("getByLoginName('login')", byLogin),
    removal('removeById(11)', byId),
    removal("removeByLoginName('login')", byLogin),
  ],
};

/** `users` of a group (15.2): POST adds, 201. A group that only members may look into refuses others (403). */
export function membersNode(ctx: Context, group: Principal): Node {
  return {
    name: 'SP.User',
    get: (call) => collection('SP.ApiData.Users', inMemory(visible(ctx, group).map((user) => principalEntity(ctx, user)), call.options)),
    post: (call) => {
      demandEdit(ctx, group);
      const user = ensure(ctx, loginIn(call.body));
      addMember(ctx.site.db, group.id, user.id);
      noted(ctx, 'group', 'memberAdd', { facts: { GroupId: group.id, UserId: user.id } });
      ctx.site.permissions.forget();
      return created(principalEntity(ctx, user));
    },
    child: (segment) => openStep(membersKind, ctx, group, segment),
  };
}
