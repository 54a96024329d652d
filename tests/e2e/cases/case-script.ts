import type { AnalysisQuestionId, BriefHeadingId, ChildRightsId, ForwardId, StrategicQuestionId, SupportCategory, SupportQuestionId } from '../../../src/method/ids';
import type {
  ActionKind, ArisesFrom, ChildRightsLevel, Confidence, CostKind, Dimension, DialogueForm, DoneCode, EffectKind, EffectSign, EffectSize, EndingKind,
  FundingState, Horizon, IndicatorDirection, InitiativeType, Judgement, NeutralReason, NodeEffect, QuestionRelevance, ReboundRisk, Receiver, RelationEffect, RelationKind, StakeholderLevel, StakeholderSector, StopOutcome, Track, YesNoUnknown,
} from '../../../src/method/scales';

/** One effect as a person types it; ids of groups and places are those of the method. */
export interface TypedEffect {
  readonly goal: string;
  readonly sign: EffectSign;
  readonly kind: EffectKind;
  readonly what: string;
  readonly where?: string;
  readonly groups?: readonly string[];
  readonly places?: readonly string[];
  readonly from?: ArisesFrom;
  readonly dimensions?: readonly Dimension[];
  readonly horizon?: Horizon;
  readonly size?: EffectSize;
  readonly confidence?: Confidence;
  readonly evidence?: string;
  readonly rebound?: { readonly risk: ReboundRisk; readonly countermeasure: string };
  /** Names of relations whose effects add up. */
  readonly addsWith?: readonly string[];
}

export interface TypedStakeholder {
  readonly name: string;
  readonly sector: StakeholderSector;
  readonly affected: StakeholderLevel;
  readonly power: StakeholderLevel;
  readonly interest?: string;
}

/** Where an indicator starts and is to end, and what has been measured. */
export interface TypedMeasures {
  readonly unit: string;
  readonly direction: IndicatorDirection;
  readonly baseline: number;
  readonly target: number;
  readonly measured: readonly { readonly on: string; readonly value: number }[];
}

export interface TypedStop {
  readonly answers: readonly [string, string, string];
  readonly ways: readonly { readonly way: StopOutcome; readonly reason: string }[];
}

/**
 * A real case (method facts, cases) as a group types it in through the screens. Judgements are constructed; names of
 * programmes and municipalities are public.
 */
export interface CaseScript {
  readonly start: {
    readonly name: string;
    readonly purpose: string;
    readonly unit: string;
    readonly type: InitiativeType;
    readonly track: Track;
    readonly trackReason: string;
    readonly deadline?: string;
  };
  readonly initiative: {
    readonly delimitation?: string;
    readonly alternatives?: string;
    readonly zeroAlternative?: string;
    readonly relations: readonly { readonly kind: RelationKind; readonly name: string; readonly effect?: RelationEffect; readonly description?: string }[];
  };
  readonly a: {
    readonly answers: Readonly<Partial<Record<StrategicQuestionId, string>>>;
    /** A node may carry several rows: who, where and when decide the sign. */
    readonly nodes: readonly { readonly node: string; readonly rows: readonly { readonly effect: NodeEffect; readonly where?: string; readonly groups?: readonly string[]; readonly places?: readonly string[]; readonly why?: string }[] }[];
    readonly conflicts: readonly { readonly one: string; readonly other: string; readonly position: string }[];
  };
  readonly stop1: TypedStop;
  readonly presentState: { readonly text: string; readonly groups: readonly string[]; readonly places: readonly string[] };
  readonly goals: { readonly relevant: readonly string[]; readonly unknown: readonly string[]; readonly effects: readonly TypedEffect[] };
  /** Conflicts and synergies between chosen goals, from the grid. */
  readonly pairs: readonly { readonly one: string; readonly other: string; readonly kind: 'conflict' | 'synergy'; readonly text: string }[];
  readonly stakeholders: readonly TypedStakeholder[];
  readonly dialogues: readonly { readonly name: string; readonly form: DialogueForm; readonly heldOn: string; readonly with: readonly string[]; readonly said: string; readonly hasChildren?: boolean }[];
  readonly citizenDialogue: DoneCode;
  readonly interestConflicts: readonly { readonly one: string; readonly other: string; readonly position: string }[];
  readonly questions: {
    readonly answered: readonly { readonly id: SupportQuestionId; readonly individual?: string; readonly geography?: string; readonly society?: string; readonly note?: string }[];
    readonly rest: QuestionRelevance;
    readonly own?: { readonly category: SupportCategory; readonly text: string };
    readonly childrenAffected: 'yes' | 'no';
    readonly allocations?: readonly { readonly name: string; readonly receiver: Receiver; readonly amount: number; readonly unit: string }[];
  };
  readonly childRights?: { readonly level: ChildRightsLevel; readonly heard: DoneCode; readonly answers: Readonly<Partial<Record<ChildRightsId, string>>> };
  readonly gaps: readonly { readonly question: string; readonly owner: string; readonly isBlocking: boolean; readonly closedHow?: string }[];
  readonly analysis: Readonly<Record<AnalysisQuestionId, string>>;
  readonly keys: readonly { readonly name: string; readonly meets: readonly RegExp[] }[];
  readonly stop2: TypedStop;
  /** What ends otherwise than in a key: a risk the group takes with its reason, or another actor that takes over. */
  readonly endings: readonly { readonly what: RegExp; readonly ending: EndingKind; readonly reason: string; readonly actor?: string }[];
  /** Left out for a consultation answer: no step D. One action and one indicator under each key, in the order of the keys. */
  readonly plan?: readonly { readonly action: string; readonly kind?: ActionKind; readonly indicator: string; readonly measures?: TypedMeasures }[];
  /** Indicators that are one of the above divided by another, under the first key. */
  readonly ratios?: readonly { readonly name: string; readonly unit: string; readonly numerator: string; readonly denominator: string }[];
  readonly forward?: Readonly<Record<ForwardId, string>>;
  readonly costs?: {
    readonly investments: YesNoUnknown;
    readonly running: YesNoUnknown;
    readonly rows: readonly { readonly kind: CostKind; readonly name: string; readonly amount: number; readonly payer: string; readonly funding: FundingState }[];
  };
  readonly changes?: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly publication?: { readonly diaryNumber: string };
  readonly judgement: {
    readonly outcome?: 'Sustainable' | 'Unsustainable';
    /** A view that differs: whose, about what, what they would have judged, and why. */
    readonly diverging?: { readonly dimension: Dimension; readonly value: Judgement; readonly who: string; readonly why: string };
    readonly values: Readonly<Record<Dimension, { readonly value: Judgement; readonly subReason?: NeutralReason; readonly why: string }>>;
    readonly assessor: { readonly name: string; readonly role: string };
  };
  readonly brief: Readonly<Record<BriefHeadingId, string>>;
}
