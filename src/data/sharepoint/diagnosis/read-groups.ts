import { SPCollection } from '@pnp/sp';
import type { GroupHealth } from '../../ports/diagnosis';
import { success, type Result } from '../../ports/results';
import type { GroupMembers, SiteSetupPort } from '../../ports/site-setup';
import type { SharePointClient } from '../client/client';
import { asResult, together } from '../client/together';

/** SharePoint's number for a person among principals; 4 is a security group of the directory. */
const PERSON = 1;
const names: readonly GroupHealth['group'][] = ['project', 'management', 'readers', 'administrators', 'flow'];

interface Member { readonly Title: string; readonly PrincipalType: number }

const healthOf = (group: GroupHealth['group'], found: GroupMembers | undefined, answer: Result<readonly Member[]> | undefined): GroupHealth => {
  // A group that somebody renamed is known to the installer by its description, and asking by name finds nothing.
  const isRenamed = found !== undefined && answer?.ok === false && answer.failure.kind === 'gone';
  const told = answer?.ok === true ? answer.value : isRenamed ? found.members.map(({ name }): Member => ({ Title: name, PrincipalType: PERSON })) : null;
  return {
    group, title: found?.title ?? '', isThere: found !== undefined, isRenamed, memberCount: found === undefined ? 0 : told?.length ?? null,
    groupsWithin: (told ?? []).filter(({ PrincipalType: type }) => type !== PERSON).map(({ Title: title }) => title),
  };
};

/** The five groups with how many are in each. One request after the installer's own two. */
export const readGroups = async (client: SharePointClient, setup: SiteSetupPort): Promise<Result<readonly GroupHealth[]>> => {
  const found = await setup.groups();
  if (!found.ok) return found;
  // The installer shows a closed group as empty; asked by name, SharePoint says whether it is.
  const asked = await together(client, (sp) => Promise.all(found.value.map(({ title }) => asResult<readonly Member[]>(client,
    SPCollection(sp.web, `sitegroups/getbyname('${encodeURIComponent(title)}')/users`).select('Title', 'PrincipalType')<readonly Member[]>()))));
  if (!asked.ok) return asked;
  const at = (group: GroupHealth['group']): number => found.value.findIndex((one) => one.group === group);
  return success(names.map((group) => healthOf(group, found.value[at(group)], asked.value[at(group)])));
};
