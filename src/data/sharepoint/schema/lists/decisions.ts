import { decisionCodes } from '../../../../method/scales';
import { defineList } from '../define-list';
import { choice, day, note, number, text } from '../field-kinds';

/**
 * One decision of the management group, in the decider's own name (the row's author). A case is decided only when a
 * row here says so, for the revision at hand; status columns are for show and for flows.
 */
export const decisions = defineList({
  name: 'HbDecisions',
  title: 'Beslut',
  description: 'En rad är ett beslut av ledningsgruppen. Bara ledningsgruppen skriver här.',
  fields: {
    key: text('HbKey', 'Nyckel', { unique: true }),
    assessmentId: number('HbAssessmentId', 'Säkring', { indexed: true }),
    revision: number('HbRevision', 'Revision'),
    decision: choice('HbDecision', 'Beslut', decisionCodes),
    reason: note('HbReason', 'Motivering'),
    conditions: note('HbConditions', 'Villkor'),
    minutesReference: text('HbMinutesReference', 'Protokoll och paragraf'),
    decidedOn: day('HbDecidedOn', 'Beslutat'),
  },
  access: { administrators: 'read', project: 'read', management: 'addAndEdit', readers: 'read', flow: 'read' },
  view: { title: 'Alla beslut', columns: ['assessmentId', 'revision', 'decision', 'decidedOn', 'minutesReference'], orderBy: 'decidedOn' },
});
