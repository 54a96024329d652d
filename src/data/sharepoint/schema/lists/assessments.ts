import {
  childRightsLevels, decisionStates, doneCodes, initiativeTypes, selectionCodes, tracks, yesNoUnknown,
} from '../../../../method/scales';
import { defineList } from '../define-list';
import { choice, day, keys, moment, note, number, people, person, text, yesNo } from '../field-kinds';
import { outcomeCodes, routingCodes, statusCodes, stepCodes } from '../status-codes';

/** One row is one case: the sustainability assurance of one initiative (insats). */
export const assessments = defineList({
  name: 'HbAssessments',
  fields: {
    name: text('Title'),
    key: text('HbKey', { unique: true }),
    purpose: note('HbPurpose'),
    delimitation: note('HbDelimitation'),
    alternatives: note('HbAlternatives'),
    /** What happens if nothing is done: the alternative every other is compared with. */
    zeroAlternative: note('HbZeroAlternative'),
    /** Whether it can still be changed; the product says so when it is late. */
    decisionState: choice('HbDecisionState', decisionStates),
    /** A consultation answer is due. */
    deadline: day('HbDeadline'),
    type: choice('HbInitiativeType', initiativeTypes, { indexed: true }),
    unit: text('HbUnit', { indexed: true }),
    track: choice('HbTrack', tracks),
    trackReason: note('HbTrackReason'),
    /** Yearly selection (verksamhetsplaneringen): a considered initiative is a row with status Planned. */
    planYear: number('HbPlanYear', { indexed: true }),
    selection: choice('HbSelection', selectionCodes),
    selectionReason: note('HbSelectionReason'),
    selectedOn: day('HbSelectedOn'),
    /** The role of the head of department the selection was talked through with. */
    selectedWith: text('HbSelectedWith'),
    owner: person('HbOwner', { indexed: true }),
    /** The role that answers for the case, whoever holds it. */
    ownerRole: text('HbOwnerRole'),
    /** Is told when the group ends the initiative at a stop point. */
    head: person('HbHead'),
    group: people('HbGroup'),
    /** Which roles and fields of knowledge take part, in the group's own words. */
    groupRoles: note('HbGroupRoles'),
    status: choice('HbStatus', statusCodes, { indexed: true }),
    step: choice('HbStep', stepCodes),
    outcome: choice('HbOutcome', outcomeCodes),
    routing: choice('HbRouting', routingCodes, { indexed: true }),
    /** Counts submissions to the management group; a decision names the revision it decided on. */
    revision: number('HbRevision'),
    submittedAt: moment('HbSubmittedAt'),
    /** These three are written by the flows alone: the revision they have claimed, posted a card for, and told the group of. */
    routedRevision: number('HbRoutedRevision'),
    cardRevision: number('HbCardRevision'),
    toldRevision: number('HbToldRevision'),
    /** Its rows lie in folders that only its own group, the management group and administrators may open. */
    isConfidential: yesNo('HbIsConfidential'),
    /** What the group proposes, what speaks for and against: the brief of the review queue. */
    proposal: note('HbProposal'),
    openQuestions: note('HbOpenQuestions'),
    assessorName: text('HbAssessorName'),
    assessorRole: text('HbAssessorRole'),
    assessedOn: day('HbAssessedOn', { indexed: true }),
    methodVersion: text('HbMethodVersion'),
    strategyVersion: text('HbStrategyVersion'),
    diaryNumber: text('HbDiaryNumber'),
    summary: note('HbSummary'),
    /** Ids of the sustainability goals the group has chosen in step B, one a line. */
    goals: keys('HbGoals'),
    /** Goals sorted as not relevant, and goals nobody could say: the rest are not sorted yet. */
    goalsNotRelevant: keys('HbGoalsNotRelevant'),
    goalsUnknown: keys('HbGoalsUnknown'),
    /** Ids of the groups and places concerned (reference data). */
    affectedGroups: keys('HbAffectedGroups'),
    affectedPlaces: keys('HbAffectedPlaces'),
    /** Shows travel as a fourth perspective, as the sister method for transport planning does. */
    usesTravelPerspective: yesNo('HbUsesTravel'),
    /** These three make the two yearly counts of child-rights reviews (barnbokslut). */
    childrenAffected: choice('HbChildrenAffected', yesNoUnknown),
    childRightsLevel: choice('HbChildRightsLevel', childRightsLevels),
    childrenHeard: choice('HbChildrenHeard', doneCodes),
  },
});
