import { briefHeadingIds, stopQuestionIds } from '../method/ids';
import type { ItemId, StopPointId } from '../method/ids';
import { partIds } from '../method/parts';
import type { PartId } from '../method/parts';
import type { NodeEffect, Track } from '../method/scales';
import { effectNodes } from '../method/strategy';
import { isOnGoal } from './effects';
import type { EffectFacts } from './effects';
import { missingParts, readJudgements } from './judgement';
import type { JudgedCase, JudgementAnswer, MissingPart } from './judgement';
import { findLooseEnds, findPlanGaps } from './loose-ends';
import { isOpenAndBlocking, latestWay, needsReason } from './stop-record';

/** A case and its rows, as far as these rules read them. The product's own rows fit. */
export interface CaseFacts {
  readonly assessment: JudgedCase & {
    readonly purpose: string;
    readonly type: string | null;
    readonly unit: string;
    readonly track: Track | null;
    readonly owner: object | null;
    readonly goals: readonly string[];
    readonly outcome: 'NotJudged' | 'Sustainable' | 'Unsustainable' | null;
  };
  readonly answers: readonly JudgementAnswer[];
  readonly effects: readonly (EffectFacts & { readonly key: string })[];
  readonly conflicts: readonly ConflictFacts[];
  readonly stakeholders: readonly { readonly name: string; readonly affected: number | null; readonly power: number | null }[];
  readonly knowledgeGaps: readonly { readonly isBlocking: boolean; readonly closedHow: string }[];
  readonly keys: readonly { readonly key: string; readonly name: string; readonly meets: readonly string[] }[];
  readonly actions: readonly { readonly under: string }[];
  readonly indicators: readonly { readonly under: string }[];
}

export interface ConflictFacts {
  readonly key: string;
  readonly raisedIn: string | null;
  readonly oneSide: string;
  readonly otherSide: string;
  readonly position: string;
}

/** Something a part still lacks. A sentence for each kind stands in the language files. */
export type Missing =
  | { readonly kind: 'purpose' | 'type' | 'unit' | 'owner' | 'goals' | 'stakeholders' | 'keys' | 'way' | 'reason' | 'outcome' | 'conflicts' }
  | { readonly kind: 'answer'; readonly item: ItemId }
  | { readonly kind: 'nodes'; readonly targets: readonly string[] }
  | { readonly kind: 'goalEffects'; readonly targets: readonly string[] }
  | {
    readonly kind: 'positions' | 'levels' | 'gaps' | 'looseEffects' | 'looseConflicts' | 'looseKeys' | 'actions' | 'indicators';
    readonly count: number;
  }
  | { readonly kind: 'judged'; readonly part: MissingPart };

/**
 * `empty`: nothing written. `started`: something is, something is missing. `done`: nothing is missing.
 * `attention`: the group has chosen to rework, or went on past a gap that was to be closed first.
 */
export type FillState = 'empty' | 'started' | 'done' | 'attention';

export interface PartFill {
  readonly part: PartId;
  readonly state: FillState;
  /** In the order of the part's page; a part that is done has none. */
  readonly missing: readonly Missing[];
}

type Found = { readonly isBegun: boolean; readonly missing: readonly (Missing | false)[]; readonly needsAttention?: boolean };

const has = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';
const counted = (kind: Extract<Missing, { count: number }>['kind'], rows: readonly unknown[]): Missing | false =>
  rows.length > 0 && { kind, count: rows.length };

const answerOf = (facts: CaseFacts, item: ItemId): JudgementAnswer | undefined => facts.answers.find((answer) => answer.item === item);
const isAnswered = (facts: CaseFacts, item: ItemId): boolean => has(answerOf(facts, item)?.text);
const unanswered = (facts: CaseFacts, items: readonly ItemId[]): readonly Missing[] =>
  items.filter((item) => !isAnswered(facts, item)).map((item) => ({ kind: 'answer', item }));

/** A4 and B3: either conflicts with a position each, or a text that says how it is. */
const conflictsMissing = (facts: CaseFacts, from: 'a' | 'b', item: ItemId): readonly (Missing | false)[] => {
  const mine = facts.conflicts.filter((conflict) => conflict.raisedIn === from);
  const isSilent = mine.length === 0 && !isAnswered(facts, item);
  return [isSilent && { kind: 'conflicts' }, counted('positions', mine.filter(({ position }) => !has(position)))];
};

const hasAny = (facts: CaseFacts, items: readonly ItemId[]): boolean => items.some((item) => isAnswered(facts, item));

const strategicDirection = (facts: CaseFacts): Found => {
  const rated = new Set(facts.effects.filter(({ effect }) => effect !== null).map(({ target }) => target));
  const open = effectNodes().map(({ id }) => id).filter((id) => !rated.has(id));
  // The light track asks for what the initiative touches, not for a word on every node.
  const isEnough = open.length === 0 || (facts.assessment.track === 'light' && open.length < effectNodes().length);
  return {
    isBegun: hasAny(facts, ['A1', 'A2', 'A3', 'A4']) || facts.effects.some((row) => !isOnGoal(row)) || facts.conflicts.some(({ raisedIn }) => raisedIn === 'a'),
    missing: [
      ...unanswered(facts, ['A1']), !isEnough && { kind: 'nodes', targets: open },
      ...unanswered(facts, ['A3']), ...conflictsMissing(facts, 'a', 'A4'),
    ],
  };
};

const stopPoint = (facts: CaseFacts, stop: StopPointId): Found => {
  const record = latestWay(stop, facts.answers);
  const gaps = stop === 'S2' ? facts.knowledgeGaps.filter(isOpenAndBlocking) : [];
  const lacksReason = record !== undefined && needsReason(record.choice, gaps.length) && !has(record.text);
  return {
    isBegun: hasAny(facts, stopQuestionIds[stop]) || record !== undefined,
    needsAttention: record?.choice === 'revise' || (record?.choice === 'goOn' && lacksReason),
    missing: [
      ...unanswered(facts, stopQuestionIds[stop]), record?.choice !== 'goOn' && counted('gaps', gaps),
      record === undefined && { kind: 'way' }, lacksReason && { kind: 'reason' },
    ],
  };
};

const analysis = (facts: CaseFacts): Found => {
  const met = new Set(facts.effects.filter(({ effect }) => effect !== null).map(({ target }) => target));
  const open = facts.assessment.goals.filter((goal) => !met.has(goal));
  return {
    isBegun: hasAny(facts, ['B1', 'B2', 'B3']) || facts.effects.some(isOnGoal) || facts.conflicts.some(({ raisedIn }) => raisedIn === 'b'),
    missing: [
      open.length > 0 && { kind: 'goalEffects', targets: open },
      ...unanswered(facts, ['B1', 'B2']), ...conflictsMissing(facts, 'b', 'B3'),
    ],
  };
};

const keysPart = (facts: CaseFacts): Found => {
  const loose = findLooseEnds(facts.keys, facts.effects, facts.conflicts);
  return {
    isBegun: facts.keys.length > 0,
    missing: facts.keys.length === 0
      ? [{ kind: 'keys' }]
      : [counted('looseEffects', loose.effects), counted('looseConflicts', loose.conflicts), counted('looseKeys', loose.keys)],
  };
};

const plan = (facts: CaseFacts): Found => {
  const gaps = findPlanGaps(facts.keys, facts.actions, facts.indicators);
  return {
    isBegun: facts.actions.length + facts.indicators.length > 0,
    missing: facts.keys.length === 0
      ? [{ kind: 'keys' }]
      : [counted('actions', gaps.filter(({ lacksAction }) => lacksAction)), counted('indicators', gaps.filter(({ lacksIndicator }) => lacksIndicator))],
  };
};

const judgement = (facts: CaseFacts): Found => {
  const judged = readJudgements(facts.answers);
  const { outcome } = facts.assessment;
  const isJudged = outcome === 'Sustainable' || outcome === 'Unsustainable';
  return {
    isBegun: isJudged || has(facts.assessment.assessorName) || judged.some(({ value, reasoning }) => value !== null || has(reasoning)),
    missing: [
      ...missingParts(judged, facts.assessment, outcome === 'Unsustainable').map((part): Missing => ({ kind: 'judged', part })),
      !isJudged && { kind: 'outcome' },
    ],
  };
};

const finders: { readonly [P in PartId]: (facts: CaseFacts) => Found } = {
  overview: ({ assessment }) => ({
    isBegun: true,
    missing: [
      !has(assessment.purpose) && { kind: 'purpose' }, assessment.type === null && { kind: 'type' },
      !has(assessment.unit) && { kind: 'unit' }, assessment.owner === null && { kind: 'owner' },
    ],
  }),
  a: strategicDirection,
  stop1: (facts) => stopPoint(facts, 'S1'),
  goals: (facts) => ({
    isBegun: facts.assessment.goals.length > 0 || isAnswered(facts, 'B.presentState'),
    missing: [...unanswered(facts, ['B.presentState']), facts.assessment.goals.length === 0 && { kind: 'goals' }],
  }),
  stakeholders: ({ stakeholders }) => ({
    isBegun: stakeholders.length > 0,
    missing: [stakeholders.length === 0 && { kind: 'stakeholders' }, counted('levels', stakeholders.filter(({ affected, power }) => affected === null || power === null))],
  }),
  supportQuestions: () => ({ isBegun: false, missing: [] }),
  analysis,
  c: keysPart,
  stop2: (facts) => stopPoint(facts, 'S2'),
  d: plan,
  judgement,
  brief: (facts) => ({ isBegun: hasAny(facts, briefHeadingIds), missing: unanswered(facts, briefHeadingIds) }),
  history: () => ({ isBegun: false, missing: [] }),
};

/** Parts that the light track may leave out: nothing is missing there until somebody begins. */
const optionalOnLight: readonly PartId[] = ['c', 'stop2', 'd'];

/**
 * What is filled in one part and what it lacks. Nothing here hinders anybody: the method is iterative.
 * @param part which part, @param facts the case as it stands, typed but unsaved texts included
 */
export const fillOf = (part: PartId, facts: CaseFacts): PartFill => {
  const { isBegun, missing: found, needsAttention = false } = finders[part](facts);
  const isOptional = facts.assessment.track === 'light' && optionalOnLight.includes(part) && !isBegun;
  const missing = isOptional ? [] : found.filter((one): one is Missing => one !== false);
  if (needsAttention) return { part, state: 'attention', missing };
  if (missing.length === 0) return { part, state: isBegun ? 'done' : 'empty', missing };
  return { part, state: isBegun ? 'started' : 'empty', missing };
};

/** All parts, in the order of the rail. */
export const fillOfAll = (facts: CaseFacts): readonly PartFill[] => partIds.map((part) => fillOf(part, facts));

/** What the effects on one strategy node say together: `both` when they differ, never an average. */
export const nodeSummary = (effects: readonly (NodeEffect | null)[]): NodeEffect | 'both' | null => {
  const signs = new Set(effects.filter((effect): effect is 'positive' | 'negative' => effect === 'positive' || effect === 'negative'));
  if (signs.size === 2) return 'both';
  const [only] = signs;
  return only ?? (effects.includes('none') ? 'none' : null);
};
