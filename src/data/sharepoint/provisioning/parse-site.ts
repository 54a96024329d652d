import { groupNames, type GroupName } from '../schema/define-list';
import { desiredGroups } from './desired';
import type { Assignment, PresentField, PresentLevel, PresentSite } from './present-site';

/** Readers of SharePoint's answers: total, so that an unexpected answer counts as "not there" and never throws. */

export const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** The entries of a collection, whichever way it is wrapped. */
export const rows = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value as readonly unknown[];
  const inner = property(value, 'value') ?? property(value, 'results');
  return Array.isArray(inner) ? (inner as readonly unknown[]) : [];
};

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
export const asNumber = (value: unknown): number | null =>
  value === null || value === undefined || value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
export const asNames = (value: unknown): readonly string[] =>
  rows(value).map((row) => asText(property(row, 'Title'))).filter((name) => name !== '');

const MANAGE_LISTS = 0x800;
const MANAGE_PERMISSIONS = 0x2000000;

/** What a permission mask allows, as far as the installer cares. */
export const asMask = (value: unknown): { readonly mayManageLists: boolean; readonly mayManagePermissions: boolean } => {
  const low = asNumber(property(value, 'Low')) ?? 0;
  return { mayManageLists: (low & MANAGE_LISTS) !== 0, mayManagePermissions: (low & MANAGE_PERMISSIONS) !== 0 };
};

export const asLevels = (value: unknown): readonly PresentLevel[] => rows(value).map((row) => ({
  id: asNumber(property(row, 'Id')) ?? 0,
  name: asText(property(row, 'Name')),
  kind: asNumber(property(row, 'RoleTypeKind')) ?? 0,
  high: asNumber(property(property(row, 'BasePermissions'), 'High')) ?? 0,
  low: asNumber(property(property(row, 'BasePermissions'), 'Low')) ?? 0,
}));

/** One of our groups among all of the site's: by title, or by description when somebody renamed it. */
const groupRow = (value: unknown, name: GroupName): unknown => {
  const { title, description } = desiredGroups[name];
  const all = rows(value);
  return all.find((row) => property(row, 'Title') === title) ?? all.find((row) => property(row, 'Description') === description);
};

/** Ids of our groups, where they are made. */
export const asGroups = (value: unknown): Readonly<Partial<Record<GroupName, number>>> =>
  Object.fromEntries(groupNames.flatMap((name) => {
    const id = asNumber(property(groupRow(value, name), 'Id'));
    return id === null ? [] : [[name, id]];
  }));

/** Those of our groups whose members only the members may see. */
export const asClosedGroups = (value: unknown): readonly GroupName[] =>
  groupNames.filter((name) => property(groupRow(value, name), 'OnlyAllowMembersViewMembership') === true);

export const asAssignments = (value: unknown): readonly Assignment[] => rows(value).map((row) => ({
  principalId: asNumber(property(row, 'PrincipalId')) ?? 0,
  levelIds: rows(property(row, 'RoleDefinitionBindings')).map((level) => asNumber(property(level, 'Id')) ?? 0),
}));

export const asLists = (value: unknown): PresentSite['allLists'] => rows(value).map((row) => ({
  title: asText(property(row, 'Title')),
  path: asText(property(property(row, 'RootFolder'), 'ServerRelativeUrl')),
}));

export const asField = (row: unknown): PresentField => ({
  internal: asText(property(row, 'InternalName')),
  title: asText(property(row, 'Title')),
  type: asText(property(row, 'TypeAsString')),
  isIndexed: property(row, 'Indexed') === true,
  isUnique: property(row, 'EnforceUniqueValues') === true,
  isRequired: property(row, 'Required') === true,
  isHidden: property(row, 'Hidden') === true,
  choices: property(row, 'TypeAsString') === 'Choice' ? rows(property(row, 'Choices')).map(asText) : null,
  isFormatted: asText(property(row, 'CustomFormatter')).trim() !== '',
});

export const asVersion = (value: unknown): PresentSite['version'] => {
  const row = rows(value)[0];
  const id = asNumber(property(row, 'Id'));
  return id === null ? null : { id, etag: `"${String(property(row, 'owshiddenversion'))}"`, value: asNumber(property(row, 'HbValue')) };
};
