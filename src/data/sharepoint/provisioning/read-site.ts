import type { SPFI } from '@pnp/sp';
import { failed, success, type Result } from '../../ports/results';
import { configList, desiredGroups, desiredLists, VERSION_ROW } from './desired';
import { listPath } from './requests';
import { noAnswer, sendReads, webPathOf, type Answer, type Asking } from './transport';
import { failureOf, type RequestTrouble } from '../client/errors';
import type { PresentList, PresentSite } from './present-site';
import {
  asAssignments, asClosedGroups, asField, asGroups, asLevels, asLists, asMask, asNames, asNumber, asText, asVersion, property, rows,
} from './parse-site';

const get = (path: string): Asking => ({ method: 'GET', path });
const ACCESS = 'roleassignments?$expand=RoleDefinitionBindings&$select=PrincipalId,RoleDefinitionBindings/Id';

const siteReads: readonly Asking[] = [
  get('web?$select=Title,EffectiveBasePermissions'),
  get('web/currentuser?$select=Id,LoginName'),
  get('web/associatedownergroup?$select=Id,Title'),
  get('web/associatedownergroup/users?$select=Title'),
  get('web/siteusers?$filter=IsSiteAdmin eq true&$select=Title'),
  get('web/lists?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder'),
  get('web/roledefinitions?$select=Id,Name,RoleTypeKind,BasePermissions'),
  get('web/sitegroups?$select=Id,Title,Description,OnlyAllowMembersViewMembership'),
  get(`web/sitegroups/getbyname('${desiredGroups.administrators.title}')/users?$select=Id`),
  get(`web/${ACCESS}`),
];

const PER_LIST = 4;
const listReads = (path: string): readonly Asking[] => [
  get(`${path}?$select=Title,BaseTemplate,EnableVersioning,EnableAttachments,HasUniqueRoleAssignments`),
  get(`${path}/fields?$select=InternalName,Title,TypeAsString,Indexed,EnforceUniqueValues,Required,Hidden,Choices,CustomFormatter`),
  get(`${path}/defaultview?$select=Title,ViewFields&$expand=ViewFields`),
  get(`${path}/${ACCESS}`),
];

/**
 * Reads the whole present state at once (two batches at the same time: SharePoint takes a hundred parts in one),
 * whatever the site looks like: what is not there answers 404 in its own part, what the caller may not see 403.
 */
export const readSite = async (sp: SPFI): Promise<Result<PresentSite>> => {
  const webPath = webPathOf(sp);
  // Everything, since the column of the value may not be made yet; `owshiddenversion` is the row's ETag.
  const version = get(`${listPath(configList.name, webPath)}/items?$select=*,owshiddenversion&$filter=Title eq '${VERSION_ROW}'`);
  const perList = desiredLists.map((list) => listReads(listPath(list, webPath)));
  const answers = await sendReads(sp, [...siteReads, version, ...perList.flat()]);
  const web = answers[0];
  if (web === undefined || !web.ok) return failed(failureOf(web?.trouble ?? noAnswer));
  const stopped = answers.find((answer) => !answer.ok && [0, 429, 503].includes(answer.trouble.status));
  if (stopped !== undefined && !stopped.ok) return failed(failureOf(stopped.trouble));
  const site = parseSite(answers);
  const unread = site.mayInstall ? unreadPart(answers) : undefined;
  return unread === undefined ? success(site) : failed(failureOf(unread));
};

/** A list that is there but whose columns, view or rights did not come must not be taken for one without any. */
const unreadPart = (answers: readonly Answer[]): RequestTrouble | undefined => {
  for (let from = siteReads.length + 1; from < answers.length; from += PER_LIST) {
    const parts = answers.slice(from, from + PER_LIST);
    const broken = parts[0]?.ok === true ? parts.find((part) => !part.ok) : undefined;
    if (broken !== undefined && !broken.ok) return broken.trouble;
  }
  return undefined;
};

const parseSite = (answers: readonly Answer[]): PresentSite => {
  const [web, me, ownerGroup, owners, admins, lists, levels, groups, administrators, access, version] = answers.map(valueOf);
  const rights = asMask(property(web, 'EffectiveBasePermissions'));
  const found = asGroups(groups);
  const ownerGroupId = asNumber(property(ownerGroup, 'Id'));
  return {
    title: asText(property(web, 'Title')),
    mayInstall: rights.mayManageLists && rights.mayManagePermissions,
    me: { id: asNumber(property(me, 'Id')) ?? 0, login: asText(property(me, 'LoginName')) },
    owners: [...new Set([...asNames(owners), ...asNames(admins)])],
    ownerGroupId,
    levels: asLevels(levels),
    groups: found,
    closedGroups: asClosedGroups(groups),
    // A group that somebody renamed is not found by its name: then it is not ours to fill.
    hasAdministrator: found.administrators !== undefined && (answers[8]?.ok !== true || rows(administrators).length > 0),
    access: asAssignments(access),
    allLists: asLists(lists),
    lists: Object.fromEntries(desiredLists.map((list, at) => {
      const from = siteReads.length + 1 + at * PER_LIST;
      return [list.name, asList(answers.slice(from, from + PER_LIST))];
    })),
    version: asVersion(version),
  };
};

const valueOf = (answer: Answer): unknown => (answer.ok ? answer.value : null);

const asList = ([list, fields, view, access]: readonly Answer[]): PresentList | 'absent' | 'denied' => {
  if (list === undefined || !list.ok) return list?.trouble.status === 403 || list?.trouble.status === 401 ? 'denied' : 'absent';
  return {
    title: asText(property(list.value, 'Title')),
    template: asNumber(property(list.value, 'BaseTemplate')) ?? 0,
    hasVersions: property(list.value, 'EnableVersioning') === true,
    hasAttachments: property(list.value, 'EnableAttachments') === true,
    hasOwnAccess: property(list.value, 'HasUniqueRoleAssignments') === true,
    fields: fields === undefined ? [] : rows(valueOf(fields)).map(asField),
    view: { title: asText(property(view && valueOf(view), 'Title')), columns: asColumns(property(view && valueOf(view), 'ViewFields')) },
    access: access === undefined ? [] : asAssignments(valueOf(access)),
  };
};

const asColumns = (viewFields: unknown): string[] => rows(property(viewFields, 'Items')).map(asText);
