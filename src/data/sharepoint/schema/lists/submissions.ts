import { childFields } from '../child-fields';
import { defineList } from '../define-list';
import { day, moment, note, number, text, yesNo } from '../field-kinds';

/**
 * One submission of a case to the management group, with the brief as it was then. A row whose revision is higher than
 * the case's belongs to a submission that was cut off.
 */
export const submissions = defineList({
  name: 'HbSubmissions',
  fields: {
    ...childFields,
    name: text('Title'),
    revision: number('HbRevision'),
    submittedOn: moment('HbSubmittedOn'),
    /** File in the library of snapshots, and its SHA-256 in hexadecimal. */
    dataFile: text('HbDataFile'),
    dataDigest: text('HbDataDigest'),
    withdrawnOn: moment('HbWithdrawnOn'),
    withdrawnReason: note('HbWithdrawnReason'),
  },
});

/** What the project group reports about a condition; the management group says when it is met. */
export const conditionReports = defineList({
  name: 'HbConditionReports',
  fields: {
    ...childFields,
    /** `HbKey` of the condition. */
    condition: text('HbConditionKey'),
    text: note('HbText'),
    reportedOn: day('HbReportedOn'),
    /** The group holds that the condition is met. */
    saysMet: yesNo('HbSaysMet'),
  },
});
