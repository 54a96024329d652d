import {
  childRightsLevels, decisionStates, doneCodes, initiativeTypes, selectionCodes, tracks, yesNoUnknown,
} from '../../../../method/scales';
import { defineList } from '../define-list';
import { choice, day, keys, moment, note, number, people, person, text, yesNo } from '../field-kinds';
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
    delimitation: note('HbDelimitation', 'Avgränsning'),
    alternatives: note('HbAlternatives', 'Alternativ'),
    /** What happens if nothing is done: the alternative every other is compared with. */
    zeroAlternative: note('HbZeroAlternative', 'Om insatsen inte görs'),
    /** Whether it can still be changed; the product says so when it is late. */
    decisionState: choice('HbDecisionState', 'Är insatsen redan beslutad?', decisionStates),
    /** A consultation answer is due. */
    deadline: day('HbDeadline', 'Svar senast'),
    type: choice('HbInitiativeType', 'Typ av insats', initiativeTypes, { indexed: true }),
    unit: text('HbUnit', 'Enhet', { indexed: true }),
    track: choice('HbTrack', 'Spår', tracks),
    trackReason: note('HbTrackReason', 'Skäl till spåret'),
    /** Yearly selection (verksamhetsplaneringen): a considered initiative is a row with status Planned. */
    planYear: number('HbPlanYear', 'Verksamhetsår', { indexed: true }),
    selection: choice('HbSelection', 'Urval', selectionCodes),
    selectionReason: note('HbSelectionReason', 'Skäl till urvalet'),
    selectedOn: day('HbSelectedOn', 'Urvalet gjort'),
    /** The role of the head of department the selection was talked through with. */
    selectedWith: text('HbSelectedWith', 'I dialog med'),
    owner: person('HbOwner', 'Ansvarig tjänsteperson', { indexed: true }),
    /** The role that answers for the case, whoever holds it. */
    ownerRole: text('HbOwnerRole', 'Ansvarig roll'),
    group: people('HbGroup', 'Projektgrupp'),
    /** Which roles and fields of knowledge take part, in the group's own words. */
    groupRoles: note('HbGroupRoles', 'Roller och kunskaper i gruppen'),
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
    assessedOn: day('HbAssessedOn', 'Samlad bedömning gjord', { indexed: true }),
    methodVersion: text('HbMethodVersion', 'Metodversion'),
    strategyVersion: text('HbStrategyVersion', 'Strategiversion'),
    diaryNumber: text('HbDiaryNumber', 'Diarienummer'),
    summary: note('HbSummary', 'Sammanfattning för kort och utskick'),
    /** Ids of the sustainability goals the group has chosen in step B, one a line. */
    goals: keys('HbGoals', 'Valda mål'),
    /** Goals sorted as not relevant, and goals nobody could say: the rest are not sorted yet. */
    goalsNotRelevant: keys('HbGoalsNotRelevant', 'Mål som inte är relevanta'),
    goalsUnknown: keys('HbGoalsUnknown', 'Mål där gruppen inte vet'),
    /** Ids of the groups and places concerned (reference data). */
    affectedGroups: keys('HbAffectedGroups', 'Berörda grupper'),
    affectedPlaces: keys('HbAffectedPlaces', 'Berörda platser'),
    /** Shows travel as a fourth perspective, as the sister method for transport planning does. */
    usesTravelPerspective: yesNo('HbUsesTravel', 'Färdmedel som fjärde perspektiv'),
    /** These three make the two yearly counts of child-rights reviews (barnbokslut). */
    childrenAffected: choice('HbChildrenAffected', 'Påverkas barn?', yesNoUnknown),
    childRightsLevel: choice('HbChildRightsLevel', 'Barnrättsprövning', childRightsLevels),
    childrenHeard: choice('HbChildrenHeard', 'Har barn hörts?', doneCodes),
  },
  access: { administrators: 'full', project: 'addAndEdit', management: 'addAndEdit', readers: 'read', flow: 'addAndEdit' },
  view: { title: 'Alla säkringar', columns: ['name', 'type', 'unit', 'owner', 'status', 'step', 'outcome', 'routing'], orderBy: 'name' },
});
