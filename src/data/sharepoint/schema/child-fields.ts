import { number, text, yesNo } from './field-kinds';

/** Columns that every child row of a case carries. */
export const childFields = {
  /** Client-made key: makes a create that is sent twice end in one row. For answers it is `<case key>:<item id>`. */
  key: text('HbKey', { unique: true }),
  /** SharePoint id of the case the row belongs to. */
  assessmentId: number('HbAssessmentId', { indexed: true }),
  /** Removed in the product; kept in the list, since nobody but an administrator deletes rows. */
  isRemoved: yesNo('HbIsRemoved'),
} as const;
