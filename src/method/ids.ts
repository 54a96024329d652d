/**
 * Ids of the handbook's items, in the handbook's order. Language-free: the words
 * stand in `sv/` and `en/`. An id is stored in list rows and is never reused.
 */

/** Version of the handbook's structure and wording; every case is pinned to one. */
export const METHOD_VERSION = 'handbook-1';

/** Step A, strategic direction: the four questions. */
export const strategicQuestionIds = ['A1', 'A2', 'A3', 'A4'] as const;
export type StrategicQuestionId = (typeof strategicQuestionIds)[number];

/** Step B: present state (groups concerned, what is known), answered before the analysis. */
export const presentStateId = 'B.presentState';
export type PresentStateId = typeof presentStateId;

/** Step B, the analysis questions: B1 positive, B2 negative, B3 goal conflicts. */
export const analysisQuestionIds = ['B1', 'B2', 'B3'] as const;
export type AnalysisQuestionId = (typeof analysisQuestionIds)[number];

/** The two stop points: S1 between A and B, S2 between C and D. */
export const stopPointIds = ['S1', 'S2'] as const;
export type StopPointId = (typeof stopPointIds)[number];

/** The questions each stop point asks. */
export const stopQuestionIds = {
  S1: ['S1.1', 'S1.2', 'S1.3'],
  S2: ['S2.1', 'S2.2', 'S2.3']
} as const;
export type StopQuestionId = (typeof stopQuestionIds)[StopPointId][number];

/** The answer that holds which way a stop point ended, with its reason. */
export const stopOutcomeIds = { S1: 'S1.outcome', S2: 'S2.outcome' } as const;
export type StopOutcomeId = (typeof stopOutcomeIds)[StopPointId];

/** Categories of the support questions. */
export const supportCategories = ['power', 'health', 'climate', 'resources'] as const;
export type SupportCategory = (typeof supportCategories)[number];

/** The 29 support questions of step B: 6 + 5 + 9 + 9. */
export const supportQuestionIds = {
  power: ['MI1', 'MI2', 'MI3', 'MI4', 'MI5', 'MI6'],
  health: ['HU1', 'HU2', 'HU3', 'HU4', 'HU5'],
  climate: ['KM1', 'KM2', 'KM3', 'KM4', 'KM5', 'KM6', 'KM7', 'KM8', 'KM9'],
  resources: ['RA1', 'RA2', 'RA3', 'RA4', 'RA5', 'RA6', 'RA7', 'RA8', 'RA9']
} as const;
export type SupportQuestionId = (typeof supportQuestionIds)[SupportCategory][number];

/** The support question that leads on to the child-rights form when answered yes. */
export const childRightsQuestionId = 'MI4' satisfies SupportQuestionId;

/** A support question the group has added itself: the end of the id is made once, with the question. */
export type OwnQuestionId = `own.${string}`;
const ownQuestion = 'own.';
export const isOwnQuestion = (item: string): item is OwnQuestionId => item.startsWith(ownQuestion);
/** @param key a fresh key */
export const ownQuestionId = (key: string): OwnQuestionId => `${ownQuestion}${key}`;

/** Participation: whether the municipalities have been asked to hold citizen dialogues (handbook, Vikten av deltagande). */
export const participationIds = ['P.citizenDialogue'] as const;
export type ParticipationId = (typeof participationIds)[number];

/** The child-rights review (barnrättsbaserat beslut); which of them are asked follows from the level: `child-rights.ts`. */
export const childRightsIds = [
  'CR.concerned',
  'CR.rights',
  'CR.facts',
  'CR.heard',
  'CR.interests',
  'CR.weighing',
  'CR.compensation',
  'CR.feedback'
] as const;
export type ChildRightsId = (typeof childRightsIds)[number];

/** One handing over of the ownership; each later one is a round of its own. */
export const handOverId = 'H.owner';
export type HandOverId = typeof handOverId;

/** A check point that an administrator has added to a stop point; the three of the handbook are its questions. */
export type OwnCheckPointId = `check.${string}`;
export const isOwnCheckPoint = (item: string): item is OwnCheckPointId => item.startsWith('check.');

/** The strategy forward: what to start, change, deepen and stop. */
export const forwardIds = ['F.start', 'F.change', 'F.deepen', 'F.stop'] as const;
export type ForwardId = (typeof forwardIds)[number];

/** Whether the initiative leads to complementary investments and running costs, and how they are paid (support question RA9). */
export const costQuestionIds = ['D.investments', 'D.running'] as const;
export type CostQuestionId = (typeof costQuestionIds)[number];

/** A view that differs from the group's judgement of a dimension: kept, with whose it is. */
export type DivergingViewId = `J.view.${string}`;
export const isDivergingView = (item: string): item is DivergingViewId => item.startsWith('J.view.');
/** @param key a fresh key */
export const divergingViewId = (key: string): DivergingViewId => `J.view.${key}`;

/** One reopening of a case that was complete; each later one is a round of its own. */
export const reopenId = 'R.reopen';
export type ReopenId = typeof reopenId;

/** Overall judgement: the reasoning for each of the three dimensions. */
export const judgementIds = ['J.social', 'J.ecological', 'J.economic'] as const;
export type JudgementId = (typeof judgementIds)[number];

/** The five headings every decision brief has. */
export const briefHeadingIds = ['BU1', 'BU2', 'BU3', 'BU4', 'BU5'] as const;
export type BriefHeadingId = (typeof briefHeadingIds)[number];

/** The three main questions of a sustainability workshop. */
export const workshopQuestionIds = ['V1', 'V2', 'V3'] as const;
export type WorkshopQuestionId = (typeof workshopQuestionIds)[number];

/** Every item on the main road that takes a written answer. */
export type QuestionId =
  | StrategicQuestionId
  | PresentStateId
  | AnalysisQuestionId
  | StopQuestionId
  | StopOutcomeId
  | JudgementId
  | BriefHeadingId;

/** Every item a row in HbAnswers may answer. */
export type ItemId =
  | QuestionId
  | SupportQuestionId
  | OwnQuestionId
  | ParticipationId
  | ChildRightsId
  | HandOverId
  | ReopenId
  | OwnCheckPointId
  | ForwardId
  | CostQuestionId
  | DivergingViewId
  | WorkshopQuestionId;

/** All items with an id of their own, in the order of the handbook; questions that a group adds are not among them. */
export const itemIds: readonly ItemId[] = [
  handOverId,
  ...strategicQuestionIds,
  ...stopQuestionIds.S1,
  stopOutcomeIds.S1,
  presentStateId,
  ...participationIds,
  ...supportCategories.flatMap((category): readonly ItemId[] => supportQuestionIds[category]),
  ...childRightsIds,
  ...analysisQuestionIds,
  ...stopQuestionIds.S2,
  stopOutcomeIds.S2,
  ...forwardIds,
  ...costQuestionIds,
  ...judgementIds,
  ...briefHeadingIds,
  ...workshopQuestionIds
];
