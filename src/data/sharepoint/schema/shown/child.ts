import type { AccessLevel, GroupName } from '../define-list';

/** Swedish names of the columns that every child row of a case carries. */
export const childTitles = { key: 'Nyckel', assessmentId: 'Säkring', isRemoved: 'Borttagen' } as const;

/** Who may do what with the rows a project group works on. */
export const projectAccess: Readonly<Record<GroupName, AccessLevel>> = {
  administrators: 'full', project: 'addAndEdit', management: 'read', readers: 'read', flow: 'read',
};
