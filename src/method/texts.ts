import type { ExampleKeyId } from './example-keys';
import type { GoalTargetId } from './goal-targets';
import type { FrameworkId, GoalId, GoalLevel } from './goals';
import type { GlossaryId } from './glossary';
import type { Ground, GroupId } from './groups';
import type {
  BriefHeadingId,
  ChildRightsId,
  ParticipationId,
  QuestionId,
  StopPointId,
  StrategicQuestionId,
  SupportCategory,
  SupportQuestionId,
  WorkshopQuestionId
} from './ids';
import type { LinkId } from './links';
import type { PartId, StepId } from './parts';
import type { PlaceId, PlaceKind } from './places';
import type * as scale from './scales';
import type { StrategyId, StrategyNodeId, StrategyNodeTypeId } from './strategy';

/** Languages the method's words exist in. */
export type MethodLanguage = 'sv' | 'en';

type Words<Id extends string | number> = Readonly<Record<Id, string>>;

/** Words by id where administrators add ids of their own: any other id may or may not have one. */
type OpenWords<Id extends string> = Words<Id> & Readonly<Record<string, string | undefined>>;
type OpenTexts<Id extends string, T> = Readonly<Record<Id, T>> & Readonly<Record<string, T | undefined>>;

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
  readonly selection: Words<scale.Selection>;
  readonly decisionState: Words<scale.DecisionState>;
  readonly relationKind: Words<scale.RelationKind>;
  readonly relationEffect: Words<scale.RelationEffect>;
  readonly horizon: Words<scale.Horizon>;
  readonly effectSize: Words<scale.EffectSize>;
  readonly confidence: Words<scale.Confidence>;
  readonly reboundRisk: Words<scale.ReboundRisk>;
  readonly goalSorting: Words<scale.GoalSorting>;
  readonly questionRelevance: Words<scale.QuestionRelevance>;
  readonly perspective: Words<scale.Perspective>;
  readonly attitude: Words<scale.Attitude>;
  readonly involvementLevel: Words<scale.InvolvementLevel>;
  readonly dialogueForm: Words<scale.DialogueForm>;
  readonly receiver: Words<scale.Receiver>;
  readonly yesNoUnknown: Words<scale.YesNoUnknown>;
  readonly doneCode: Words<scale.DoneCode>;
  readonly childRightsLevel: Words<scale.ChildRightsLevel>;
}

/** Short names that every web part needs: lists, cards, the brief of the queue. */
export interface MethodLabels {
  readonly steps: Words<StepId>;
  readonly scales: ScaleLabels;
  readonly initiativeTypes: Readonly<Record<scale.InitiativeType, TitleAndHelp>>;
  readonly tracks: Readonly<Record<scale.Track, TitleAndHelp>>;
  readonly briefHeadings: Words<BriefHeadingId>;
  readonly frameworks: OpenWords<FrameworkId>;
  readonly goalLevels: Words<GoalLevel>;
  readonly goals: OpenWords<GoalId>;
  readonly strategies: OpenWords<StrategyId>;
  readonly strategyNodeTypes: OpenWords<StrategyNodeTypeId>;
  readonly strategyNodes: OpenWords<StrategyNodeId>;
  readonly placeKinds: Words<PlaceKind>;
  readonly places: OpenWords<PlaceId>;
  readonly grounds: Words<Ground>;
  readonly groups: OpenWords<GroupId>;
}

/** A stop point: what it is for and what each of the three ways on means. */
export interface StopText extends Heading {
  readonly ways: Readonly<Record<scale.StopOutcome, TitleAndHelp>>;
}

/** What the workspace shows before any part but step A is there: its names, and the questions of that step. */
export interface FirstQuestions {
  readonly parts: Readonly<Record<PartId, Heading>>;
  readonly stops: Readonly<Record<StopPointId, StopText>>;
  readonly questions: Readonly<Record<StrategicQuestionId, QuestionText>>;
}

/** The questions after step A; every other part brings them along. */
export type LaterQuestions = Readonly<Record<Exclude<QuestionId, StrategicQuestionId>, QuestionText>>;

/** What the workspace shows beside the fields of the main road. */
export interface MethodQuestions extends FirstQuestions {
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
}

/** Everything the workspace needs on its first screen. */
export interface FirstTexts extends MethodLabels, FirstQuestions {}

/** The words of the main road, whole. */
export interface MethodTexts extends MethodLabels, MethodQuestions {}

/** A term and what it means. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** What one type of initiative should think of before it begins. */
export interface TypeGuidance {
  /** One sentence: how the method is used for this type. */
  readonly lead: string;
  /** Each a sentence of its own. */
  readonly points: readonly string[];
}

/** One level of the child-rights review. */
export interface ChildRightsLevelText extends TitleAndHelp {
  /** When to choose it. */
  readonly when: string;
}

/** What is fetched when it is asked for: support questions, child rights, workshop, example keys, glossary, links. */
export interface MethodDetails {
  readonly supportCategories: Readonly<Record<SupportCategory, Heading>>;
  readonly supportQuestions: OpenTexts<SupportQuestionId, QuestionText>;
  readonly participation: Readonly<Record<ParticipationId, QuestionText>>;
  readonly childRights: Readonly<Record<ChildRightsId, QuestionText>>;
  readonly childRightsLevels: Readonly<Record<scale.ChildRightsLevel, ChildRightsLevelText>>;
  readonly typeGuidance: Readonly<Record<scale.InitiativeType, TypeGuidance>>;
  /** Short labels of Agenda 2030 targets. */
  readonly goalTargets: OpenWords<GoalTargetId>;
  readonly workshopQuestions: Readonly<Record<WorkshopQuestionId, QuestionText>>;
  /** Words of check points that administrators have added, by id; none are shipped. */
  readonly checkPoints: Readonly<Record<string, QuestionText | undefined>>;
  readonly exampleKeys: Words<ExampleKeyId>;
  readonly links: OpenWords<LinkId>;
  readonly glossary: Readonly<Record<GlossaryId, GlossaryEntry>>;
}
