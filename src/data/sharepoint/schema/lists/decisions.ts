import { decisionCodes } from '../../../../method/scales';
import { defineList } from '../define-list';
import { choice, day, note, number, text, yesNo } from '../field-kinds';

/**
 * One decision of the management group, in the decider's own name (the row's author). A case is decided only when a
 * row here says so, for the revision at hand; status columns are for show and for flows.
 */
export const decisions = defineList({
  name: 'HbDecisions',
  fields: {
    /** `<key of the case>:<revision>`: SharePoint itself refuses a second decision on the same submission. */
    key: text('HbKey', { unique: true }),
    assessmentId: number('HbAssessmentId', { indexed: true }),
    revision: number('HbRevision'),
    decision: choice('HbDecision', decisionCodes, { indexed: true }),
    reason: note('HbReason'),
    /** The conditions in words, as they were decided; what is followed up are the rows of HbConditions. */
    conditions: note('HbConditions'),
    minutesReference: text('HbMinutesReference'),
    diaryNumber: text('HbDiaryNumber'),
    decidedOn: day('HbDecidedOn'),
    /** Made once per form: tells a decider's own row from another's, and which conditions belong to it. */
    attempt: text('HbAttempt'),
    /** SHA-256 of the submitted brief that was decided on, in hexadecimal; '' when there was no file. */
    submissionDigest: text('HbSubmissionDigest'),
  },
});

/**
 * One condition of a decision to continue. It counts only when the decision of its `attempt` stands: conditions are
 * written first, so that no decision with conditions is ever without them.
 */
export const conditions = defineList({
  name: 'HbConditions',
  fields: {
    key: text('HbKey', { unique: true }),
    assessmentId: number('HbAssessmentId', { indexed: true }),
    revision: number('HbRevision'),
    attempt: text('HbAttempt', { indexed: true }),
    /** Its place among the conditions of the decision, from 1. */
    order: number('HbOrder'),
    text: note('HbText'),
    /** Name or role of who answers for it. */
    owner: text('HbOwnerName'),
    /** The day it is followed up. */
    due: day('HbDue', { indexed: true }),
    isMet: yesNo('HbIsMet', { indexed: true }),
    metOn: day('HbMetOn'),
    metHow: note('HbMetHow'),
    /** Written by the flow alone: when people were last reminded. */
    remindedOn: day('HbRemindedOn'),
  },
});
