import { spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, created, nothing } from '../../protocol/odata/entity';
import { allPrincipals, insertPrincipal, type Principal } from '../../store/principals';
import { newGroup } from '../../store/site';
import { noted } from '../core/note';
import { inMemory } from '../core/local-filter';
import { demand, method, type Node } from '../core/node';
import { openStep, type Kind, type Step } from '../core/step';
import { checkTitle, groupNode, groupSettings, removeGroup } from './group';
import { principalEntity } from './principal-entity';
import { byId } from './users';

const byName = (key: string) => (group: Principal): boolean => group.title.toLowerCase() === key.toLowerCase();

function pick(ctx: Context, isOne: (group: Principal) => boolean): Principal {
  const group = allPrincipals(ctx.site.db, 'group').find(isOne);
  if (group === undefined) throw spException(404, -2146232832, 'Group cannot be found.');
  return group;
}
const oneOf = (at: string, isOne: (key: string) => (group: Principal) => boolean): Step<undefined> => ({
  at, verbs: 'GET MERGE DELETE', open: (ctx, _on, { hasArgs, args: [key = ''] }) => (hasArgs ? groupNode(ctx, pick(ctx, isOne(key))) : undefined),
});
const removal = (at: string, isOne: (key: string) => (group: Principal) => boolean): Step<undefined> => ({
  at, verbs: 'POST', open: (ctx, _on, { text, hasArgs, args: [key = ''] }) => (hasArgs ? method(text, () => {
    removeGroup(ctx, pick(ctx, isOne(key)));
    return nothing;
  }) : undefined),
});

/** What lies below the groups of the site. */
export const groupsKind: Kind<undefined> = {
  type: 'SP.Group collection',
  where: 'web/sitegroups',
  steps: [
    oneOf('(3)', byId),
    oneOf('getById(3)', byId),
    oneOf("getByName('name')", byName),
    removal('removeById(3)', byId),
    removal("removeByLoginName('name')", byName),
  ],
};

/** `web/sitegroups`. A new group shows its members to members alone, and belongs to who made it. */
export function groupsNode(ctx: Context): Node {
  return {
    name: 'SP.Group',
    get: (call) => {
      demand(ctx, ctx.site.scope, Permission.browseUserInfo);
      return collection('SP.ApiData.Groups', inMemory(allPrincipals(ctx.site.db, 'group').map((group) => principalEntity(ctx, group)), call.options));
    },
    post: (call) => {
      demand(ctx, ctx.site.scope, Permission.createGroups);
      const { title = '', settings } = groupSettings(call.body);
      checkTitle(ctx, title);
      const group = insertPrincipal(ctx.site.db, newGroup(title, ctx.caller.id, { OnlyAllowMembersViewMembership: true, ...settings }));
      noted(ctx, 'group', 'add', { facts: { GroupId: group.id } });
      return created(principalEntity(ctx, group));
    },
    child: (segment) => openStep(groupsKind, ctx, undefined, segment),
  };
}
