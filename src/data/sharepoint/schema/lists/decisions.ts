import { decisionCodes } from '../../../../method/scales';
import { defineList } from '../define-list';
import { choice, day, note, number, text } from '../field-kinds';

/**
 * One decision of the management group, in the decider's own name (the row's author). A case is decided only when a
 * row here says so, for the revision at hand; status columns are for show and for flows.
 */
export const decisions = defineList({
  name: 'HbDecisions',
  fields: {
    key: text('HbKey', { unique: true }),
    assessmentId: number('HbAssessmentId', { indexed: true }),
    revision: number('HbRevision'),
    decision: choice('HbDecision', decisionCodes),
    reason: note('HbReason'),
    conditions: note('HbConditions'),
    minutesReference: text('HbMinutesReference'),
    decidedOn: day('HbDecidedOn'),
  },
});
