import { conflicts, goalImpacts, knowledgeGaps, synergies } from './lists/analysis';
import { answers } from './lists/answers';
import { assessments } from './lists/assessments';
import { config } from './lists/config';
import { conditions, decisions } from './lists/decisions';
import { events } from './lists/events';
import { actions, costs, indicators, measurements, sustainabilityKeys } from './lists/keys-and-plan';
import { agendaItems, meetings } from './lists/meetings';
import { changes, notices, publications } from './lists/outcome';
import { allocations, dialogues, stakeholders } from './lists/participation';
import { referenceData } from './lists/reference-data';
import { relations } from './lists/relations';
import { conditionReports, submissions } from './lists/submissions';
import type { RowOf } from './define-list';

/** Raised when the declarations below change; numbered upgrade steps lead from one to the next. */
export const SCHEMA_VERSION = 4;

/** The child lists of a case that a project group writes, by the product's words. */
export const childLists = {
  answer: answers, goalImpact: goalImpacts, conflict: conflicts, stakeholder: stakeholders, knowledgeGap: knowledgeGaps,
  sustainabilityKey: sustainabilityKeys, action: actions, indicator: indicators, relation: relations, synergy: synergies,
  dialogue: dialogues, allocation: allocations, measurement: measurements, cost: costs, change: changes, notice: notices,
  publication: publications, submission: submissions, conditionReport: conditionReports,
} as const;

/** Every list of the product, in the order they are installed. */
export const allLists = {
  assessment: assessments, ...childLists, decision: decisions, condition: conditions, meeting: meetings, agendaItem: agendaItems,
  event: events, reference: referenceData, config,
} as const;

/** Kinds of rows, as the ports name them. */
export type ListKind = keyof typeof allLists;
export type ChildKind = keyof typeof childLists;
/** Kinds that a case session edits: the case itself and its children. */
export type EditableKind = 'assessment' | ChildKind;
export type Row<K extends ListKind> = RowOf<(typeof allLists)[K]>;
