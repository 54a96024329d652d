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
