/**
 * The rows the product works with, inferred from the list declarations (type-only: no SharePoint code comes along).
 */
import type { ChildKind, EditableKind, ListKind, Row } from '../sharepoint/schema/lists';
import type { Deciders } from './decisions';

export type { ChildKind, EditableKind, ListKind, Row } from '../sharepoint/schema/lists';
export type { RowMeta } from '../sharepoint/schema/define-list';
export type { PersonRef } from '../sharepoint/schema/field-kinds';

export type Assessment = Row<'assessment'>;
export type Answer = Row<'answer'>;
export type GoalImpact = Row<'goalImpact'>;
export type Conflict = Row<'conflict'>;
export type Stakeholder = Row<'stakeholder'>;
export type KnowledgeGap = Row<'knowledgeGap'>;
export type SustainabilityKey = Row<'sustainabilityKey'>;
export type Action = Row<'action'>;
export type Indicator = Row<'indicator'>;
export type Relation = Row<'relation'>;
export type Synergy = Row<'synergy'>;
export type Dialogue = Row<'dialogue'>;
export type Allocation = Row<'allocation'>;
export type Measurement = Row<'measurement'>;
export type Cost = Row<'cost'>;
export type Change = Row<'change'>;
export type Notice = Row<'notice'>;
export type Publication = Row<'publication'>;
export type Submission = Row<'submission'>;
export type ConditionReport = Row<'conditionReport'>;
export type Decision = Row<'decision'>;
export type Condition = Row<'condition'>;
export type Meeting = Row<'meeting'>;
export type AgendaItem = Row<'agendaItem'>;
export type LoggedEvent = Row<'event'>;
export type ReferenceRow = Row<'reference'>;

/** Columns a session may change: everything but what SharePoint keeps and what never changes after the create. */
type Fixed = 'id' | 'etag' | 'created' | 'modified' | 'author' | 'editor' | 'unreadable' | 'key' | 'assessmentId';
export type Values<K extends ListKind> = Omit<Row<K>, Fixed>;
export type Changes<K extends ListKind> = Partial<Values<K>>;
export type FieldName<K extends ListKind> = Extract<keyof Values<K>, string>;

/** Everything one case consists of, as read in one request. */
export interface CaseFile {
  readonly assessment: Assessment;
  readonly children: { readonly [K in ChildKind]: readonly Row<K>[] };
  readonly decisions: readonly Decision[];
  /** Conditions of all decisions on the case, also of attempts that no decision stands for. */
  readonly conditions: readonly Condition[];
  readonly deciders: Deciders;
  /** Kinds whose rows this person is not shown: they stand empty above without being empty. None when left out. */
  readonly withheld?: readonly ChildKind[];
  /** What administrators have published; everything from edition 1 on, in the order it was written. */
  readonly reference: readonly ReferenceRow[];
  /** What the person may do with this case, as SharePoint says. */
  readonly may: { readonly edit: boolean; readonly decide: boolean };
}

export type AnyRow = { [K in EditableKind]: Row<K> }[EditableKind];
