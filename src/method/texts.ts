import type { ExampleKeyId } from './example-keys';
import type { FrameworkId, GoalId } from './goals';
import type { GlossaryId } from './glossary';
import type {
  BriefHeadingId,
  QuestionId,
  StopPointId,
  SupportCategory,
  SupportQuestionId,
  WorkshopQuestionId
} from './ids';
import type { LinkId } from './links';
import type { PartId, StepId } from './parts';
import type * as scale from './scales';
import type { StrategyNodeId, StrategyNodeType } from './strategy';

/** Languages the method's words exist in. */
export type MethodLanguage = 'sv' | 'en';

type Words<Id extends string | number> = Readonly<Record<Id, string>>;

/** A name and one sentence that explains it. */
export interface TitleAndHelp {
  readonly title: string;
  readonly help: string;
}

/** A question: what is asked, one or two sentences of guidance, a concrete example answer. */
export interface QuestionText extends TitleAndHelp {
  readonly example: string;
}

/** A part of the workspace or a group of questions: its heading and the sentence under it. */
export interface Heading {
  readonly title: string;
  readonly lead: string;
}

/** Labels of all scales, by code. */
export interface ScaleLabels {
  readonly nodeEffect: Words<scale.NodeEffect>;
  readonly effectSign: Words<scale.EffectSign>;
  readonly effectKind: Words<scale.EffectKind>;
  readonly arisesFrom: Words<scale.ArisesFrom>;
  readonly dimension: Words<scale.Dimension>;
  readonly judgement: Words<scale.Judgement>;
  readonly neutralReason: Words<scale.NeutralReason>;
  readonly stopOutcome: Words<scale.StopOutcome>;
  readonly decision: Words<scale.DecisionCode>;
  readonly stakeholderSector: Words<scale.StakeholderSector>;
  readonly stakeholderKind: Words<scale.StakeholderKind>;
  readonly stakeholderLevel: Words<scale.StakeholderLevel>;
  readonly conflictKind: Words<scale.ConflictKind>;
  readonly conflictStatus: Words<scale.ConflictStatus>;
  readonly actionKind: Words<scale.ActionKind>;
  readonly actionStatus: Words<scale.ActionStatus>;
  readonly indicatorDirection: Words<scale.IndicatorDirection>;
}

/** Short names that every web part needs: lists, cards, the brief of the queue. */
export interface MethodLabels {
  readonly steps: Words<StepId>;
  readonly scales: ScaleLabels;
  readonly initiativeTypes: Readonly<Record<scale.InitiativeType, TitleAndHelp>>;
  readonly tracks: Readonly<Record<scale.Track, TitleAndHelp>>;
  readonly briefHeadings: Words<BriefHeadingId>;
  readonly frameworks: Words<FrameworkId>;
  readonly goals: Words<GoalId>;
  readonly strategyName: string;
  readonly strategyNodeTypes: Words<StrategyNodeType>;
  readonly strategyNodes: Words<StrategyNodeId>;
}

/** A stop point: what it is for and what each of the three ways on means. */
export interface StopText extends Heading {
  readonly ways: Readonly<Record<scale.StopOutcome, TitleAndHelp>>;
}

/** What the workspace shows beside the fields of the main road. */
export interface MethodQuestions {
  readonly parts: Readonly<Record<PartId, Heading>>;
  readonly stops: Readonly<Record<StopPointId, StopText>>;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
}

/** Everything the workspace needs on its first screen. */
export interface MethodTexts extends MethodLabels, MethodQuestions {}

/** A term and what it means. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** What is fetched when it is asked for: support questions, workshop, example keys, glossary, links. */
export interface MethodDetails {
  readonly supportCategories: Readonly<Record<SupportCategory, Heading>>;
  readonly supportQuestions: Readonly<Record<SupportQuestionId, QuestionText>>;
  readonly workshopQuestions: Readonly<Record<WorkshopQuestionId, QuestionText>>;
  readonly exampleKeys: Words<ExampleKeyId>;
  readonly links: Words<LinkId>;
  readonly glossary: Readonly<Record<GlossaryId, GlossaryEntry>>;
}
