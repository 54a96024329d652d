import type { ChildRightsId } from '../../method/ids';
import type {
  ActionKind, ActionStatus, ArisesFrom, ChildRightsLevel, Confidence, ConflictKind, ConflictStatus, CostKind, Dimension, DoneCode, EffectKind, EffectSign,
  EffectSize, EndingKind, FundingState, HandlingState, Horizon, IndicatorDirection, InitiativeType, NodeEffect, Receiver, ReboundRisk, RelationKind, YesNoUnknown,
} from '../../method/scales';
import type { MethodDetails, MethodTexts } from '../../method/texts';
import type { PartFill } from '../completeness/facts';

interface Named { readonly name: string }
interface Keyed { readonly key: string }
interface Ending { readonly ending: EndingKind | null; readonly endingReason: string; readonly endingActor: string }

export interface BriefAssessment {
  readonly name: string;
  readonly purpose: string;
  readonly delimitation: string;
  readonly alternatives: string;
  readonly zeroAlternative: string;
  readonly type: InitiativeType | null;
  readonly unit: string;
  readonly owner: Named | null;
  readonly ownerRole: string;
  readonly group: readonly Named[];
  readonly groupRoles: string;
  readonly outcome: 'NotJudged' | 'Sustainable' | 'Unsustainable' | null;
  readonly proposal: string;
  readonly openQuestions: string;
  readonly assessorName: string;
  readonly assessorRole: string;
  readonly assessedOn: string | null;
  readonly methodVersion: string;
  readonly strategyVersion: string;
  readonly diaryNumber: string;
  readonly childrenAffected: YesNoUnknown | null;
  readonly childRightsLevel: ChildRightsLevel | null;
  readonly childrenHeard: DoneCode | null;
}

export interface BriefAnswer extends Keyed {
  readonly item: string;
  readonly text: string;
  readonly choice: string;
  readonly subReason: string;
  readonly category: string;
  readonly participants: string;
}

export interface BriefEffect extends Keyed, Ending {
  readonly target: string;
  readonly effect: NodeEffect | null;
  readonly effectKind: EffectKind | null;
  readonly arisesFrom: ArisesFrom | null;
  readonly dimension: Dimension | null;
  readonly dimensions: readonly string[];
  readonly where: string;
  readonly groups: readonly string[];
  readonly places: readonly string[];
  readonly horizon: Horizon | null;
  readonly size: EffectSize | null;
  readonly confidence: Confidence | null;
  readonly isAbroad: boolean;
  readonly reboundRisk: ReboundRisk | null;
  readonly countermeasure: string;
  readonly description: string;
}

export interface BriefConflict extends Keyed, Ending {
  readonly kind: ConflictKind | null;
  readonly oneSide: string;
  readonly otherSide: string;
  readonly oneTarget: string;
  readonly otherTarget: string;
  /** Keys of stakeholders. */
  readonly parties: readonly string[];
  readonly description: string;
  readonly position: string;
  readonly owner: string;
  readonly status: ConflictStatus | null;
}

export interface BriefStakeholder extends Keyed {
  readonly name: string;
  readonly kind: string | null;
  readonly affected: number | null;
  readonly power: number | null;
}

export interface BriefGap extends Keyed {
  readonly question: string;
  readonly owner: string;
  readonly due: string | null;
  readonly isBlocking: boolean;
  readonly closedHow: string;
  readonly acceptedReason: string;
  readonly acceptedOn: string | null;
}

export interface BriefKey extends Keyed { readonly name: string; readonly reason: string; readonly meets: readonly string[] }

export interface BriefAction extends Keyed {
  readonly under: string;
  readonly name: string;
  readonly kind: ActionKind | null;
  readonly owner: string;
  readonly start: string | null;
  readonly due: string | null;
  readonly status: ActionStatus | null;
  readonly resources: string;
  readonly meets: readonly string[];
}

export interface BriefIndicator extends Keyed {
  readonly under: string;
  readonly name: string;
  readonly catches: EffectSign | null;
  readonly direction: IndicatorDirection | null;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly source: string;
  readonly bySex: boolean;
  readonly baselineWomen: number | null;
  readonly baselineMen: number | null;
  readonly targetWomen: number | null;
  readonly targetMen: number | null;
  readonly baselineOn: string | null;
  readonly targetOn: string | null;
  readonly numerator: string;
  readonly denominator: string;
}

export interface BriefMeasurement extends Keyed {
  readonly under: string;
  readonly on: string | null;
  readonly value: number | null;
  readonly women: number | null;
  readonly men: number | null;
}

export interface BriefCost {
  readonly name: string;
  readonly kind: CostKind | null;
  readonly amount: number | null;
  readonly payer: string;
  readonly funding: FundingState | null;
  readonly comment: string;
}

export interface BriefChange { readonly name: string; readonly before: string; readonly after: string; readonly because: readonly string[]; readonly changedOn: string | null }

/** A case and its rows, as far as a decision brief reads them. The product's own rows fit. */
export interface BriefFacts {
  readonly assessment: BriefAssessment;
  readonly answers: readonly BriefAnswer[];
  readonly effects: readonly BriefEffect[];
  readonly conflicts: readonly BriefConflict[];
  readonly synergies: readonly { readonly oneTarget: string; readonly otherTarget: string; readonly description: string }[];
  readonly stakeholders: readonly BriefStakeholder[];
  readonly dialogues: readonly { readonly stakeholders: readonly string[] }[];
  readonly knowledgeGaps: readonly BriefGap[];
  readonly keys: readonly BriefKey[];
  readonly actions: readonly BriefAction[];
  readonly indicators: readonly BriefIndicator[];
  readonly measurements: readonly BriefMeasurement[];
  readonly costs: readonly BriefCost[];
  readonly allocations: readonly { readonly name: string; readonly receiver: Receiver | null; readonly amount: number | null; readonly unit: string }[];
  readonly changes: readonly BriefChange[];
  readonly relations: readonly { readonly kind: RelationKind | null; readonly name: string; readonly url: string }[];
  /** Ids of what A2 asks about, at the case's edition. */
  readonly effectNodes: readonly string[];
  /** Id of the strategy the case is held against; '' when it has none. */
  readonly strategy: string;
  /** How far each part that the case shows has come. */
  readonly fills: readonly PartFill[];
  /** The person who makes the document may not see stakeholders and dialogues: they stand empty above without being empty. */
  readonly areStakeholdersWithheld: boolean;
}

/** The method's words in the document's language. */
export type BriefMethod =
  Pick<MethodTexts, 'scales' | 'initiativeTypes' | 'briefHeadings' | 'goals' | 'strategies' | 'strategyNodes' | 'groups' | 'places' | 'parts'>
  & { readonly childRights: Readonly<Record<ChildRightsId, Pick<MethodDetails['childRights'][ChildRightsId], 'title'>>> };

/** What a publication adds to the document; an unpublished document is a draft. */
export interface BriefPublication {
  /** 1 for the first. */
  readonly revision: number;
  /** ISO 8601. */
  readonly publishedOn: string;
  readonly diaryNumber: string;
  readonly handling: HandlingState;
  /** Why it was published anew; '' for the first. */
  readonly reason: string;
}

/** What handing the case to the management group adds to the document. */
export interface BriefSubmission {
  /** Which submission of the case it is, from 1. */
  readonly submission: number;
  /** ISO 8601. */
  readonly submittedOn: string;
}

export interface BriefOptions {
  readonly language: 'sv' | 'en';
  /** `yyyy-mm-dd` where the person is. */
  readonly today: string;
  /** Null for a draft and for what is submitted. */
  readonly publication: BriefPublication | null;
  readonly submission?: BriefSubmission | null;
}
