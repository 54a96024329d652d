import { groupNames } from '../../schema/define-list';
import { addressOf, customLevel, desiredLists, templateOf, titleField, type AnyList } from '../desired';
import { levelId } from '../diff-access';
import { fieldType } from '../field-xml';
import { isOfList, type ListOperation, type Operation, type Receiver } from '../operations';
import type { Assignment, PresentList, PresentSite } from '../present-site';
import { SCHEMA_VERSION } from '../../schema/lists';

/** A new site as SharePoint makes it, seen by one of its owners. */
export const emptySite: PresentSite = {
  title: 'Demo',
  mayInstall: true,
  me: { id: 9, login: 'i:0#.f|membership|agare@region.example' },
  owners: ['Anna Lindqvist'],
  ownerGroupId: 3,
  levels: [
    { id: 1073741829, name: 'Full Control', kind: 5, high: 2147483647, low: 4294967295 },
    { id: 1073741826, name: 'Read', kind: 2, high: 176, low: 138612833 },
    { id: 1073741825, name: 'Limited Access', kind: 1, high: 48, low: 134287360 },
  ],
  groups: {},
  closedGroups: [],
  hasAdministrator: false,
  access: [{ principalId: 3, levelIds: [1073741829] }],
  allLists: [{ title: 'Dokument', path: '/sites/demo/Shared Documents' }],
  lists: Object.fromEntries(desiredLists.map((list) => [list.name, 'absent' as const])),
  version: null,
};

const freshList = (list: AnyList): PresentList => ({
  title: list.name,
  template: templateOf(list),
  hasVersions: true,
  hasAttachments: false,
  hasOwnAccess: false,
  fields: [{ internal: 'Title', title: 'Rubrik', type: 'Text', isIndexed: false, isUnique: false, isRequired: list.isLibrary !== true, isHidden: false, choices: null, isFormatted: false }],
  view: { title: 'Alla objekt', columns: ['LinkTitle'] },
  access: [],
});

const changed = (site: PresentSite, list: AnyList, change: (present: PresentList) => PresentList): PresentSite => {
  const present = site.lists[list.name];
  // On a list that is not there SharePoint answers 404 and nothing happens.
  return typeof present === 'object' ? { ...site, lists: { ...site.lists, [list.name]: change(present) } } : site;
};

const idOf = (site: PresentSite, receiver: Receiver): number | undefined =>
  (receiver === 'owners' ? site.ownerGroupId ?? undefined : site.groups[receiver]);

const given = (access: readonly Assignment[], principalId: number, level: number): Assignment[] => {
  const held = access.find((a) => a.principalId === principalId)?.levelIds ?? [];
  return [...access.filter((a) => a.principalId !== principalId), { principalId, levelIds: [...new Set([...held, level])] }];
};

const give = (site: PresentSite, operation: Extract<Operation, { readonly do: 'give' }>): PresentSite => {
  const principal = idOf(site, operation.to);
  const level = levelId(operation.level, site.levels);
  if (principal === undefined || level === undefined) return site;
  if (operation.list === null) return { ...site, access: given(site.access, principal, level) };
  return changed(site, operation.list, (list) => (list.hasOwnAccess ? { ...list, access: given(list.access, principal, level) } : list));
};

/** What a site is after one operation: SharePoint's part in tests of the comparison. */
export const simulate = (site: PresentSite, operation: Operation): PresentSite => {
  if (operation.do === 'give') return give(site, operation);
  if (operation.do === 'createList') return createList(site, operation.list);
  if (isOfList(operation)) return changed(site, operation.list, (list) => simulateList(site, list, operation));
  switch (operation.do) {
    case 'createGroup': return site.groups[operation.group] === undefined
      ? { ...site, groups: { ...site.groups, [operation.group]: 20 + groupNames.indexOf(operation.group) } } : site;
    case 'openGroup': return { ...site, closedGroups: site.closedGroups.filter((group) => group !== operation.group) };
    case 'addInstaller': return site.groups.administrators === undefined ? site : { ...site, hasAdministrator: true };
    case 'createLevel': return levelId('addAndEdit', site.levels) === undefined
      ? { ...site, levels: [...site.levels, { id: 1073741927, name: customLevel.name, kind: 0, ...customLevel.mask }] } : site;
    case 'mendLevel': return { ...site, levels: site.levels.map((l) => (l.id === operation.levelId ? { ...l, ...customLevel.mask } : l)) };
    case 'writeVersion': return { ...site, version: { id: 1, etag: '"1"', value: SCHEMA_VERSION } };
  }
};

const createList = (site: PresentSite, list: AnyList): PresentSite => (site.lists[list.name] === 'absent' ? {
  ...site,
  allLists: [...site.allLists, { title: list.name, path: `/sites/demo/${addressOf(list)}` }],
  lists: { ...site.lists, [list.name]: freshList(list) },
} : site);

type OfList = Exclude<ListOperation, { readonly do: 'createList' | 'give' }>;

const simulateList = (site: PresentSite, list: PresentList, operation: OfList): PresentList => {
  switch (operation.do) {
    case 'nameList': return { ...list, title: operation.title };
    case 'mendList': return { ...list, hasVersions: true, hasAttachments: false };
    case 'mendTitle': return withField(list, 'Title', { title: titleField(operation.list)?.title ?? 'Rubrik', isRequired: false, isHidden: titleField(operation.list) === undefined });
    case 'createField': return list.fields.some((f) => f.internal === operation.field.internal) ? list : {
      ...list,
      fields: [...list.fields, {
        internal: operation.field.internal, title: operation.field.title, type: fieldType[operation.field.kind],
        isIndexed: operation.field.indexed === true || operation.field.unique === true, isUnique: operation.field.unique === true,
        isRequired: false, isHidden: false, choices: operation.field.kind === 'choice' ? operation.field.codes : null,
        isFormatted: operation.field.pills !== undefined,
      }],
    };
    case 'indexField': return withField(list, operation.field.internal, { isIndexed: true, ...(operation.field.unique === true ? { isUnique: true } : {}) });
    case 'formatField': return withField(list, operation.field.internal, { isFormatted: true });
    case 'addChoices': return withField(list, operation.field.internal, { choices: operation.choices });
    case 'clearView': return { ...list, view: { ...list.view, columns: [] } };
    case 'showColumn': return { ...list, view: { ...list.view, columns: [...list.view.columns, operation.column] } };
    case 'nameView': return { ...list, view: { ...list.view, title: operation.list.view.title } };
    case 'ownAccess': return list.hasOwnAccess ? list : { ...list, hasOwnAccess: true, access: [{ principalId: site.me.id, levelIds: [1073741829] }] };
    case 'take': return { ...list, access: list.access.map((a) => (a.principalId === site.groups[operation.from] ? { ...a, levelIds: a.levelIds.filter((id) => id !== operation.levelId) } : a)) };
  }
};

const withField = (list: PresentList, internal: string, change: Partial<PresentList['fields'][number]>): PresentList =>
  ({ ...list, fields: list.fields.map((field) => (field.internal === internal ? { ...field, ...change } : field)) });
