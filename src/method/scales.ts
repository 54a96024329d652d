/**
 * Codes of every scale and choice the method uses. They are stored in choice columns and read
 * by Power Automate, so a code is never renamed; labels stand in `sv/labels.ts` and `en/labels.ts`.
 */

/** A2: how the initiative affects one priority or challenge. Several rows per node are allowed. */
export const nodeEffects = ['positive', 'negative', 'none'] as const;
export type NodeEffect = (typeof nodeEffects)[number];

/** B1, B2: the sign of an effect on a goal. */
export const effectSigns = ['positive', 'negative'] as const;
export type EffectSign = (typeof effectSigns)[number];

/** B1, B2 and the handbook's box on effects. */
export const effectKinds = ['direct', 'indirect', 'cumulative'] as const;
export type EffectKind = (typeof effectKinds)[number];

/** Both the expected effect and the way the initiative is carried out are assessed. */
export const arisesFromCodes = ['outcome', 'execution'] as const;
export type ArisesFrom = (typeof arisesFromCodes)[number];

/** The three dimensions of sustainability, never weighed into one. */
export const dimensions = ['social', 'ecological', 'economic'] as const;
export type Dimension = (typeof dimensions)[number];

/** Overall judgement, one per dimension. */
export const judgements = ['contributes', 'neutral', 'counteracts'] as const;
export type Judgement = (typeof judgements)[number];

/** The handbook's middle value holds two meanings; `neutral` always says which. */
export const neutralReasons = ['noEffect', 'notApplicable'] as const;
export type NeutralReason = (typeof neutralReasons)[number];

/** The three ways on from a stop point. */
export const stopOutcomes = ['goOn', 'revise', 'end'] as const;
export type StopOutcome = (typeof stopOutcomes)[number];

/** What the management group may decide. */
export const decisionCodes = ['continue', 'continueWithConditions', 'end', 'backToGroup'] as const;
export type DecisionCode = (typeof decisionCodes)[number];

/** The handbook's five types of initiative, and other. */
export const initiativeTypes = [
  'project',
  'process',
  'strategy',
  'grant',
  'consultation',
  'other'
] as const;
export type InitiativeType = (typeof initiativeTypes)[number];

/** How deep the case goes. */
export const tracks = ['full', 'light'] as const;
export type Track = (typeof tracks)[number];

/** Where a stakeholder belongs. */
export const stakeholderSectors = [
  'region',
  'municipality',
  'state',
  'business',
  'academia',
  'civilSociety',
  'residents',
  'childrenAndYouth'
] as const;
export type StakeholderSector = (typeof stakeholderSectors)[number];

/** What a stakeholder is. A named person needs a reason, so `organisation` comes first. */
export const stakeholderKinds = ['organisation', 'function', 'group', 'person'] as const;
export type StakeholderKind = (typeof stakeholderKinds)[number];

/** How much a stakeholder is affected, or how much power it has: 0 not at all – 3 a lot. */
export const stakeholderLevels = [0, 1, 2, 3] as const;
export type StakeholderLevel = (typeof stakeholderLevels)[number];

/** Between goals, or between people and organisations. */
export const conflictKinds = ['goal', 'interest'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** How far a conflict has come; the tool never solves one, so the last step is an agreed handling. */
export const conflictStatuses = ['open', 'positionTaken', 'handled'] as const;
export type ConflictStatus = (typeof conflictStatuses)[number];

/** What an action in step D does. */
export const actionKinds = ['strengthen', 'minimise', 'handleConflict'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** How far an action has come. */
export const actionStatuses = ['notStarted', 'ongoing', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Which way an indicator should move. */
export const indicatorDirections = ['up', 'down'] as const;
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** Where an initiative stands in the yearly selection (verksamhetsplaneringen). */
export const selectionCodes = ['considered', 'chosen', 'notChosen'] as const;
export type Selection = (typeof selectionCodes)[number];

/** Whether the initiative can still be changed: the assessment is to come early. */
export const decisionStates = ['notDecided', 'partlyDecided', 'decided'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What something the initiative hangs together with is. */
export const relationKinds = [
  'parentProcess',
  'relatedInitiative',
  'earlierAssessment',
  'socialImpactAnalysis',
  'environmentalAssessment',
  'other'
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** How the initiative stands to another (A3); `addsUp`: their effects add up. */
export const relationEffects = ['strengthens', 'overlaps', 'conflicts', 'dependsOn', 'addsUp'] as const;
export type RelationEffect = (typeof relationEffects)[number];

/** When an effect is felt. */
export const horizons = ['duringExecution', 'withinFiveYears', 'beyondFiveYears', 'lasting'] as const;
export type Horizon = (typeof horizons)[number];

/** How large an effect is; never added up. */
export const effectSizes = ['large', 'moderate', 'small'] as const;
export type EffectSize = (typeof effectSizes)[number];

/** How sure the group is. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Whether a gain may be eaten up by what it makes possible (rekyleffekt). */
export const reboundRisks = ['no', 'possible', 'likely'] as const;
export type ReboundRisk = (typeof reboundRisks)[number];

/** How a goal was sorted before the analysis. */
export const goalSortings = ['relevant', 'notRelevant', 'unknown'] as const;
export type GoalSorting = (typeof goalSortings)[number];

/** Whether a support question says something about this initiative. */
export const questionRelevances = ['relevant', 'notRelevant', 'unknown'] as const;
export type QuestionRelevance = (typeof questionRelevances)[number];

/** The three perspectives of the support questions, and travel as in the sister method for transport planning. */
export const perspectives = ['individual', 'geography', 'society', 'travel'] as const;
export type Perspective = (typeof perspectives)[number];

/** What a stakeholder thinks of the initiative. */
export const attitudes = ['supports', 'neutral', 'opposes', 'unknown'] as const;
export type Attitude = (typeof attitudes)[number];

/** How far a stakeholder is let in. */
export const involvementLevels = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type InvolvementLevel = (typeof involvementLevels)[number];

/** How a dialogue was held. */
export const dialogueForms = ['meeting', 'forum', 'citizenDialogue', 'workshop', 'interview', 'survey', 'other'] as const;
export type DialogueForm = (typeof dialogueForms)[number];

/** Who gets a share when resources are laid out by sex. */
export const receivers = ['women', 'men', 'joint', 'other'] as const;
export type Receiver = (typeof receivers)[number];

/** An answer that may also be open. */
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];

/** An answer to whether something that is asked for has been done. */
export const doneCodes = ['yes', 'notYet', 'notRelevant'] as const;
export type DoneCode = (typeof doneCodes)[number];

/** The four forms of the child-rights review (BARBBU). */
export const childRightsLevels = ['simple', 'standard', 'deep', 'consultation'] as const;
export type ChildRightsLevel = (typeof childRightsLevels)[number];

/** How something found may end other than in a key or an action: the group takes the risk, or another actor takes over. */
export const endingKinds = ['acceptedRisk', 'otherActor'] as const;
export type EndingKind = (typeof endingKinds)[number];

/** What an initiative costs beside its own budget (support question RA9). */
export const costKinds = ['investment', 'runningCost'] as const;
export type CostKind = (typeof costKinds)[number];

/** Whether the money for a cost is there. */
export const fundingStates = ['funded', 'notFunded', 'unknown'] as const;
export type FundingState = (typeof fundingStates)[number];

/** How a document is handled (offentlighetsprincipen): working material, drawn up, sent. */
export const handlingStates = ['workingMaterial', 'drawnUp', 'dispatched'] as const;
export type HandlingState = (typeof handlingStates)[number];

/** What a notice to a named person is about: an initiative that ended at a stop point; keys to carry out. */
export const noticeKinds = ['ended', 'keysHandedOver', 'decided'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
