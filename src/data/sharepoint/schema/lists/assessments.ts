import { initiativeTypes, tracks } from '../../../../method/scales';
import { defineList } from '../define-list';
import { choice, day, keys, moment, note, number, people, person, text } from '../field-kinds';
import { outcomeCodes, routingCodes, statusCodes, stepCodes } from '../status-codes';

/** One row is one case: the sustainability assurance of one initiative (insats). */
export const assessments = defineList({
  name: 'HbAssessments',
  title: 'Hållbarhetssäkringar',
  description: 'En rad är en hållbarhetssäkring av en insats.',
  fields: {
    name: text('Title', 'Insats'),
    key: text('HbKey', 'Nyckel', { unique: true }),
    purpose: note('HbPurpose', 'Syfte'),
    type: choice('HbInitiativeType', 'Typ av insats', initiativeTypes, { indexed: true }),
    unit: text('HbUnit', 'Enhet', { indexed: true }),
    track: choice('HbTrack', 'Spår', tracks),
    owner: person('HbOwner', 'Ansvarig tjänsteperson', { indexed: true }),
    group: people('HbGroup', 'Projektgrupp'),
    status: choice('HbStatus', 'Status', statusCodes, { indexed: true }),
    step: choice('HbStep', 'Steg', stepCodes),
    outcome: choice('HbOutcome', 'Utfall', outcomeCodes),
    routing: choice('HbRouting', 'Läge hos ledningsgruppen', routingCodes, { indexed: true }),
    /** Counts submissions to the management group; a decision names the revision it decided on. */
    revision: number('HbRevision', 'Revision'),
    submittedAt: moment('HbSubmittedAt', 'Lämnad till ledningsgruppen'),
    /** What the group proposes, what speaks for and against: the brief of the review queue. */
    proposal: note('HbProposal', 'Projektgruppens förslag'),
    openQuestions: note('HbOpenQuestions', 'Kvarstående frågor'),
    assessorName: text('HbAssessorName', 'Bedömare utanför projektgruppen'),
    assessorRole: text('HbAssessorRole', 'Bedömarens roll'),
    assessedOn: day('HbAssessedOn', 'Samlad bedömning gjord'),
    methodVersion: text('HbMethodVersion', 'Metodversion'),
    strategyVersion: text('HbStrategyVersion', 'Strategiversion'),
    diaryNumber: text('HbDiaryNumber', 'Diarienummer'),
    summary: note('HbSummary', 'Sammanfattning för kort och utskick'),
    /** Ids of the sustainability goals the group has chosen in step B, one a line. */
    goals: keys('HbGoals', 'Valda mål'),
  },
  access: { administrators: 'full', project: 'addAndEdit', management: 'addAndEdit', readers: 'read', flow: 'addAndEdit' },
  view: { title: 'Alla säkringar', columns: ['name', 'type', 'unit', 'owner', 'status', 'step', 'outcome', 'routing'], orderBy: 'name' },
});
