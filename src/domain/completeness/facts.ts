import type { ItemId } from '../../method/ids';
import type { PartId } from '../../method/parts';
import type { ChildRightsLevel, DoneCode, Track, YesNoUnknown } from '../../method/scales';
import type { CostFacts } from '../costs';
import type { EffectFacts } from '../effects';
import type { IndicatorFacts } from '../indicators';
import type { ActionTies, EndingFacts, KeyTies, MaterialFacts } from '../loose-ends';
import type { JudgedCase, JudgementAnswer, MissingPart } from '../judgement';
import type { CheckPointFacts, HoldingGap } from '../stop-holds';

/** A case and its rows, as far as these rules read them. The product's own rows fit. */
export interface CaseFacts {
  readonly assessment: JudgedCase & {
    readonly purpose: string;
    readonly delimitation: string;
    readonly zeroAlternative: string;
    readonly trackReason: string;
    readonly type: string | null;
    readonly unit: string;
    readonly track: Track | null;
    readonly owner: object | null;
    readonly goals: readonly string[];
    readonly goalsNotRelevant: readonly string[];
    readonly goalsUnknown: readonly string[];
    readonly affectedGroups: readonly string[];
    readonly affectedPlaces: readonly string[];
    readonly childrenAffected: YesNoUnknown | null;
    readonly childRightsLevel: ChildRightsLevel | null;
    readonly childrenHeard: DoneCode | null;
    readonly outcome: 'NotJudged' | 'Sustainable' | 'Unsustainable' | null;
  };
  readonly answers: readonly (JudgementAnswer & { readonly participants?: string })[];
  readonly effects: readonly (EffectFacts & MaterialFacts & EndingFacts & { readonly key: string })[];
  readonly conflicts: readonly (ConflictFacts & EndingFacts)[];
  readonly stakeholders: readonly { readonly key: string; readonly name: string; readonly affected: number | null; readonly power: number | null }[];
  readonly dialogues: readonly { readonly stakeholders: readonly string[] }[];
  readonly knowledgeGaps: readonly HoldingGap[];
  readonly keys: readonly (KeyTies & { readonly name: string })[];
  readonly actions: readonly (ActionTies & { readonly under: string })[];
  readonly indicators: readonly (IndicatorFacts & { readonly under: string })[];
  readonly costs: readonly CostFacts[];
  /** What A2 asks about: the nodes of the case's strategy that take effects. */
  readonly effectNodes: readonly string[];
  /** Ids of the Agenda 2030 goals of the case's edition: those that are sorted before the analysis. */
  readonly goalsToSort: readonly string[];
  /** Ids of the support questions of the case's edition; the group's own are among the answers. */
  readonly supportQuestions: readonly string[];
  /** The check points of both stops, as in the case's edition. */
  readonly checkPoints: readonly CheckPointFacts[];
}

export interface ConflictFacts {
  readonly key: string;
  readonly raisedIn: string | null;
  readonly oneSide: string;
  readonly otherSide: string;
  readonly position: string;
}

/** What is missing and has nothing more to say of itself. */
export type PlainMissing =
  | 'purpose' | 'type' | 'unit' | 'owner' | 'delimitation' | 'zeroAlternative' | 'trackReason' | 'groups' | 'places' | 'goals'
  | 'stakeholders' | 'citizenDialogue' | 'childrenAffected' | 'childRightsLevel' | 'childrenHeard' | 'keys' | 'way' | 'reason'
  | 'outcome' | 'conflicts' | 'indicatorSigns' | 'positiveIndicator' | 'negativeIndicator' | 'investments' | 'investmentRows' | 'runningCosts'
  | 'runningCostRows';

/** Something a part still lacks. A sentence for each kind stands in the language files. */
export type Missing =
  | { readonly kind: PlainMissing }
  | { readonly kind: 'answer'; readonly item: ItemId }
  | { readonly kind: 'nodes'; readonly targets: readonly string[] }
  | { readonly kind: 'goalEffects'; readonly targets: readonly string[] }
  | {
    readonly kind: 'positions' | 'levels' | 'gaps' | 'checkPoints' | 'sorting' | 'questions' | 'dialogues' | 'looseEffects' | 'looseConflicts' | 'looseKeys' | 'actions' | 'indicators'
      | 'levelsOfIndicators' | 'bySex' | 'payers';
    readonly count: number;
  }
  | { readonly kind: 'judged'; readonly part: MissingPart };

/**
 * `empty`: nothing written. `started`: something is, something is missing. `done`: nothing is missing.
 * `attention`: the group has chosen to rework, or went on past something that holds the stop now.
 */
export type FillState = 'empty' | 'started' | 'done' | 'attention';

export interface PartFill {
  readonly part: PartId;
  readonly state: FillState;
  /** In the order of the part's page; a part that is done has none. */
  readonly missing: readonly Missing[];
  /** What belongs here is not shown to this person: nothing can be said of how far it has come. */
  readonly isWithheld?: true;
}

/** What the rule of one part finds; `false` where nothing is missing. */
export type Found = { readonly isBegun: boolean; readonly missing: readonly (Missing | false)[]; readonly needsAttention?: boolean };
