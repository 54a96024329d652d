import { groupNames, type GroupName } from '../schema/define-list';
import { customLevel, desiredLists, standardKinds, webLevel, type AnyList, type GivenLevel } from './desired';
import type { Operation } from './operations';
import type { Assignment, PresentLevel, PresentSite } from './present-site';

/** Bits of SharePoint's permission mask (low half): add, edit and delete items, delete versions. */
const ADD_AND_EDIT = 0x2 + 0x4;
const DELETES = 0x8 + 0x80;
const LIMITED_ACCESS_KIND = 1;
const isAddAndEdit = (level: PresentLevel): boolean => (level.low & ADD_AND_EDIT) === ADD_AND_EDIT && (level.low & DELETES) === 0;

/** Id of a level on this site, or undefined as long as it is not there. */
export const levelId = (level: GivenLevel, levels: readonly PresentLevel[]): number | undefined =>
  level === 'addAndEdit'
    ? levels.find((l) => l.name === customLevel.name)?.id
    : levels.find((l) => l.kind === standardKinds[level])?.id;

/** Groups and the level behind `addAndEdit`. */
export const diffGroups = (site: PresentSite): Operation[] => {
  const custom = site.levels.find((level) => level.name === customLevel.name);
  return [
    ...groupNames.filter((group) => site.groups[group] === undefined).map((group): Operation => ({ do: 'createGroup', group })),
    // Who decides is no secret: everybody must be able to tell a decision of the management group from another row.
    ...site.closedGroups.flatMap((group): Operation[] => {
      const groupId = site.groups[group];
      return groupId === undefined ? [] : [{ do: 'openGroup', group, groupId }];
    }),
    // Somebody must be able to look after the lists: whoever installs, until others have been put there.
    ...(!site.hasAdministrator ? [{ do: 'addInstaller', login: site.me.login } as const] : []),
    ...(custom === undefined ? [{ do: 'createLevel' } as const] : []),
    ...(custom !== undefined && !isAddAndEdit(custom) ? [{ do: 'mendLevel', levelId: custom.id } as const] : []),
  ];
};

/** Rights on the site and on each list, as declared. Rights of people and groups we do not know are left alone. */
export const diffAccess = (site: PresentSite): Operation[] => [
  ...groupNames.filter((group) => levelsOf(site, site.access, group).length === 0)
    .map((group): Operation => ({ do: 'give', list: null, to: group, level: webLevel })),
  ...desiredLists.flatMap((list) => listAccess(list, site)),
];

const listAccess = (list: AnyList, site: PresentSite): Operation[] => {
  const present = site.lists[list.name] ?? 'absent';
  if (present === 'denied') return [];
  const isOwn = present !== 'absent' && present.hasOwnAccess;
  const access = isOwn ? present.access : [];
  return [
    ...(isOwn ? [] : [{ do: 'ownAccess', list } as const]),
    ...ownersAccess(list, site, access),
    ...groupNames.flatMap((group) => groupAccess(list, group, site, access)),
  ];
};

const ownersAccess = (list: AnyList, site: PresentSite, access: readonly Assignment[]): Operation[] => {
  const full = levelId('full', site.levels);
  const held = access.find((assignment) => assignment.principalId === site.ownerGroupId)?.levelIds ?? [];
  return site.ownerGroupId === null || full === undefined || held.includes(full) ? [] : [{ do: 'give', list, to: 'owners', level: 'full' }];
};

const groupAccess = (list: AnyList, group: GroupName, site: PresentSite, access: readonly Assignment[]): Operation[] => {
  const declared = list.access[group];
  const held = levelsOf(site, access, group);
  const wanted = declared === 'none' ? undefined : levelId(declared, site.levels);
  return [
    ...(declared === 'none' || (wanted !== undefined && held.includes(wanted)) ? [] : [{ do: 'give', list, to: group, level: declared } as const]),
    ...held.filter((id) => id !== wanted).map((id): Operation => ({ do: 'take', list, from: group, levelId: id })),
  ];
};

/** Levels one of our groups holds; Limited Access is SharePoint's own by-product and does not count. */
const levelsOf = (site: PresentSite, access: readonly Assignment[], group: GroupName): number[] => {
  const limited = site.levels.filter((level) => level.kind === LIMITED_ACCESS_KIND).map((level) => level.id);
  const held = access.find((assignment) => assignment.principalId === site.groups[group])?.levelIds ?? [];
  return held.filter((id) => !limited.includes(id));
};
