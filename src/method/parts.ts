import {
  analysisQuestionIds,
  briefHeadingIds,
  childRightsIds,
  costQuestionIds,
  forwardIds,
  handOverId,
  judgementIds,
  participationIds,
  presentStateId,
  stopOutcomeIds,
  stopQuestionIds,
  strategicQuestionIds,
  supportCategories,
  supportQuestionIds
} from './ids';
import type { ItemId } from './ids';

/** The parts of the workspace, in the order of its rail. Used in addresses: never renamed. */
export const partIds = [
  'overview',
  'initiative',
  'a',
  'stop1',
  'presentState',
  'goals',
  'stakeholders',
  'supportQuestions',
  'childRights',
  'analysis',
  'c',
  'stop2',
  'd',
  'judgement',
  'brief',
  'history'
] as const;
export type PartId = (typeof partIds)[number];

/** The steps a case stands in (column HbStep): the handbook's A–D, its stop points, the judgement and the brief. */
export const stepIds = ['a', 'stop1', 'b', 'c', 'stop2', 'd', 'judgement', 'brief'] as const;
export type StepId = (typeof stepIds)[number];

/**
 * Kinds of rows a part shows and edits. `strategyImpact` and `goalImpact` are both rows of
 * HbGoalImpacts: the first points at a strategy node (A2), the second at a goal (B1, B2).
 */
export type RowKind =
  | 'strategyImpact'
  | 'goalImpact'
  | 'conflict'
  | 'synergy'
  | 'relation'
  | 'stakeholder'
  | 'dialogue'
  | 'allocation'
  | 'knowledgeGap'
  | 'sustainabilityKey'
  | 'action'
  | 'indicator'
  | 'measurement'
  | 'cost'
  | 'change'
  | 'notice'
  | 'publication'
  | 'decision';

/** One part: its step (overview and history have none), the items answered in it, the kinds of rows kept in it. */
export interface Part {
  readonly id: PartId;
  readonly step?: StepId;
  readonly items: readonly ItemId[];
  readonly rows: readonly RowKind[];
}

const allSupportQuestions = supportCategories.flatMap(
  (category): readonly ItemId[] => supportQuestionIds[category]
);

/** What belongs to each part (handbook A–D; `rows` are our lists). */
export const parts: readonly Part[] = [
  { id: 'overview', items: [], rows: [] },
  { id: 'initiative', items: [handOverId], rows: ['relation'] },
  { id: 'a', step: 'a', items: strategicQuestionIds, rows: ['strategyImpact', 'conflict', 'relation'] },
  { id: 'stop1', step: 'stop1', items: [...stopQuestionIds.S1, stopOutcomeIds.S1], rows: [] },
  { id: 'presentState', step: 'b', items: [presentStateId], rows: [] },
  { id: 'goals', step: 'b', items: [], rows: ['goalImpact', 'conflict', 'synergy'] },
  { id: 'stakeholders', step: 'b', items: participationIds, rows: ['stakeholder', 'conflict', 'dialogue'] },
  { id: 'supportQuestions', step: 'b', items: allSupportQuestions, rows: ['knowledgeGap', 'allocation'] },
  { id: 'childRights', step: 'b', items: childRightsIds, rows: ['dialogue'] },
  { id: 'analysis', step: 'b', items: analysisQuestionIds, rows: ['goalImpact', 'conflict', 'knowledgeGap'] },
  { id: 'c', step: 'c', items: [], rows: ['sustainabilityKey'] },
  { id: 'stop2', step: 'stop2', items: [...stopQuestionIds.S2, stopOutcomeIds.S2], rows: [] },
  { id: 'd', step: 'd', items: [...forwardIds, ...costQuestionIds], rows: ['action', 'indicator', 'measurement', 'cost'] },
  { id: 'judgement', step: 'judgement', items: judgementIds, rows: [] },
  { id: 'brief', step: 'brief', items: briefHeadingIds, rows: ['publication'] },
  { id: 'history', items: [], rows: ['decision'] }
];
