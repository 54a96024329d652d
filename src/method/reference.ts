import type { AffectedGroup } from './groups';
import type { GoalFramework } from './goals';
import type { GoalTarget } from './goal-targets';
import type { StopPointId, SupportCategory } from './ids';
import type { MethodLink } from './links';
import type { Place } from './places';
import type { Strategy, StrategyNodeType } from './strategy';

/**
 * Reference data (architecture, "method is data"): what an administrator may change without code. The product is shipped
 * with a first edition, 0; each publication in the product makes the next, as rows of HbReferenceData that say what is
 * other than before. A case is pinned to the edition it was answered with.
 */

/** The sets, as stored in HbSet; `edition` marks the row that makes a publication count. Codes are only ever added. */
export const referenceSets = [
  'edition',
  'question',
  'supportQuestion',
  'scale',
  'framework',
  'goal',
  'goalTarget',
  'nodeType',
  'strategy',
  'node',
  'unit',
  'place',
  'group',
  'link',
  'checkPoint'
] as const;
export type ReferenceSet = (typeof referenceSets)[number];
export type EntrySet = Exclude<ReferenceSet, 'edition'>;

/** What one entry says in one language; English falls back to Swedish. */
export interface EntryWords {
  readonly title: string;
  readonly help: string;
  readonly example: string;
}

/**
 * One entry of a set in both languages. `details` holds what only its set knows, as texts (a table in
 * `domain/reference/sets.ts` says which): a node's type, a goal's dimensions, a link's address.
 */
export interface ReferenceEntry {
  readonly set: EntrySet;
  readonly id: string;
  /** The framework of a goal, the strategy of a node, the goal of a target, the category of a support question, the stop of a check point; '' for none. */
  readonly parent: string;
  readonly order: number;
  readonly sv: EntryWords;
  readonly en: EntryWords;
  readonly details: Readonly<Record<string, string>>;
  /** No longer offered; what has been answered with it keeps its words. */
  readonly isWithdrawn: boolean;
}

/** One support question as it stands in an edition; its words are in `MethodDetails.supportQuestions`. */
export interface SupportQuestionNow {
  readonly id: string;
  readonly category: SupportCategory;
}

/**
 * One check point of a stop as it stands in an edition. The handbook's are the questions of the stop (`stopQuestionIds`)
 * and have those questions' words; the words of added ones (`check.…`) are in `MethodDetails.checkPoints`.
 */
export interface CheckPointNow {
  readonly id: string;
  readonly stop: StopPointId;
  /** Must be answered, or declared not relevant with a reason, before the group goes on. */
  readonly isMandatory: boolean;
}

/**
 * What applies at one edition, in structure; names stand in the labels and details of that edition under the same ids.
 * Withdrawn entries are left out here but keep their names there.
 */
export interface Reference {
  readonly edition: number;
  /** The newest edition that is published; a case at an older one is offered to move on. */
  readonly newest: number;
  readonly frameworks: readonly GoalFramework[];
  readonly goalTargets: readonly GoalTarget[];
  readonly nodeTypes: readonly StrategyNodeType[];
  readonly strategies: readonly Strategy[];
  readonly supportQuestions: readonly SupportQuestionNow[];
  /** Stop by stop, in the order they are asked. */
  readonly checkPoints: readonly CheckPointNow[];
  readonly places: readonly Place[];
  readonly groups: readonly AffectedGroup[];
  /** Names of units as they are stored on cases. */
  readonly units: readonly string[];
  readonly links: readonly MethodLink[];
}
