import { briefHeadingIds } from '../method/ids';
import type { PartId } from '../method/parts';
import type { NodeEffect } from '../method/scales';
import { analysis } from './completeness/analysis';
import { hasAny, unanswered } from './completeness/answers';
import type { CaseFacts, Found, Missing, PartFill } from './completeness/facts';
import { goals, presentState } from './completeness/goals';
import { initiative } from './completeness/initiative';
import { keysPart, plan } from './completeness/keys-and-plan';
import { judgement } from './completeness/overall-judgement';
import { childRights, stakeholders, supportQuestions } from './completeness/participation';
import { stopPoint } from './completeness/stop-point';
import { strategicDirection } from './completeness/strategic-direction';

export type { CaseFacts, ConflictFacts, FillState, Missing, PartFill } from './completeness/facts';

const finders: { readonly [P in PartId]: (facts: CaseFacts) => Found } = {
  overview: () => ({ isBegun: true, missing: [] }),
  initiative,
  a: strategicDirection,
  stop1: (facts) => stopPoint(facts, 'S1'),
  presentState,
  goals,
  stakeholders,
  supportQuestions,
  childRights,
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

/** What the effects on one strategy node say together: `both` when they differ, never an average. */
export const nodeSummary = (effects: readonly (NodeEffect | null)[]): NodeEffect | 'both' | null => {
  const signs = new Set(effects.filter((effect): effect is 'positive' | 'negative' => effect === 'positive' || effect === 'negative'));
  if (signs.size === 2) return 'both';
  const [only] = signs;
  return only ?? (effects.includes('none') ? 'none' : null);
};
