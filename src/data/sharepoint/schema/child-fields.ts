import { number, text, yesNo } from './field-kinds';
import type { AccessLevel, GroupName } from './define-list';

/** Columns that every child row of a case carries. */
export const childFields = {
  /** Client-made key: makes a create that is sent twice end in one row. For answers it is `<case key>:<item id>`. */
  key: text('HbKey', 'Nyckel', { unique: true }),
  /** SharePoint id of the case the row belongs to. */
  assessmentId: number('HbAssessmentId', 'Säkring', { indexed: true }),
  /** Removed in the product; kept in the list, since nobody but an administrator deletes rows. */
  isRemoved: yesNo('HbIsRemoved', 'Borttagen'),
} as const;

/** Who may do what with the rows a project group works on. */
export const projectAccess: Readonly<Record<GroupName, AccessLevel>> = {
  administrators: 'full', project: 'addAndEdit', management: 'read', readers: 'read', flow: 'read',
};
