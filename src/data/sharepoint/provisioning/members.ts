import type { SPFI } from '@pnp/sp';
import { failed, success, type Result } from '../../ports/results';
import type { GroupMembers } from '../../ports/site-setup';
import { groupNames, type GroupName } from '../schema/define-list';
import { desiredGroups } from './desired';
import { noSuchPerson } from '../people/no-such-person';
import { asGroups, asNumber, asText, property, rows } from './parse-site';
import { sendBatch, type Answer, type Asking } from './transport';
import { failureOf } from '../client/errors';

const get = (path: string): Asking => ({ method: 'GET', path });
const usersOf = (id: number): Asking => get(`web/sitegroups(${id})/users?$select=Id,Title`);
const GROUPS = get('web/sitegroups?$select=Id,Title,Description');

/** Our groups with who is in them, in the order of the declaration; groups not made yet are left out. */
export const readGroups = async (sp: SPFI): Promise<Result<readonly GroupMembers[]>> => {
  const [found] = await sendBatch(sp, [GROUPS]);
  if (found === undefined || !found.ok) return failure(found);
  const groups = idsOf(found.value);
  const answers = await sendBatch(sp, groups.map(({ id }) => usersOf(id)));
  const wrong = answers.find((answer) => !answer.ok && answer.trouble.status !== 403);
  if (wrong !== undefined) return failure(wrong);
  // Someone who may not see a group's members sees it empty, which is what SharePoint shows them, too.
  return success(groups.map(({ group }, at) => withMembers(group, answers[at])));
};

/**
 * Puts a person in a group; someone who is there already stays there.
 * @param login SharePoint's login name, as the people picker gives it
 */
export const addMember = async (sp: SPFI, group: GroupName, login: string): Promise<Result<GroupMembers>> => {
  const [found, ensured] = await sendBatch(sp, [GROUPS, { method: 'POST', path: 'web/ensureuser', body: { logonName: login } }]);
  if (found === undefined || !found.ok) return failure(found);
  if (ensured === undefined || !ensured.ok) {
    const refusal = failure(ensured);
    return refusal.ok ? refusal : failed(noSuchPerson(login, refusal.failure));
  }
  const id = asGroups(found.value)[group];
  if (id === undefined) return failed({ kind: 'gone' });
  const [added, users] = await sendBatch(sp, [
    { method: 'POST', path: `web/sitegroups(${id})/users`, body: { LoginName: asText(property(ensured.value, 'LoginName')) || login } }, usersOf(id)]);
  if (added === undefined || !added.ok) return failure(added);
  if (users === undefined || !users.ok) return failure(users);
  return success(withMembers(group, users));
};

const failure = (answer: Answer | undefined): Result<never> =>
  failed(answer === undefined || answer.ok ? { kind: 'offline' } : failureOf(answer.trouble));

const idsOf = (value: unknown): readonly { readonly group: GroupName; readonly id: number }[] => {
  const found = asGroups(value);
  return groupNames.flatMap((group) => {
    const id = found[group];
    return id === undefined ? [] : [{ group, id }];
  });
};

const withMembers = (group: GroupName, answer: Answer | undefined): GroupMembers => ({
  group,
  title: desiredGroups[group].title,
  members: answer?.ok === true
    ? rows(answer.value).map((row) => ({ id: asNumber(property(row, 'Id')) ?? 0, name: asText(property(row, 'Title')) }))
    : [],
});
