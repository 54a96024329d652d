import { findLooseEnds, findPlanGaps } from '../loose-ends';
import { counted } from './answers';
import type { CaseFacts, Found } from './facts';

/** Step C: keys, and nothing that no key meets. */
export const keysPart = (facts: CaseFacts): Found => {
  const loose = findLooseEnds(facts.keys, facts.effects, facts.conflicts);
  return {
    isBegun: facts.keys.length > 0,
    missing: facts.keys.length === 0
      ? [{ kind: 'keys' }]
      : [counted('looseEffects', loose.effects), counted('looseConflicts', loose.conflicts), counted('looseKeys', loose.keys)],
  };
};

/** Step D: an action and an indicator under every key. */
export const plan = (facts: CaseFacts): Found => {
  const gaps = findPlanGaps(facts.keys, facts.actions, facts.indicators);
  return {
    isBegun: facts.actions.length + facts.indicators.length > 0,
    missing: facts.keys.length === 0
      ? [{ kind: 'keys' }]
      : [counted('actions', gaps.filter(({ lacksAction }) => lacksAction)), counted('indicators', gaps.filter(({ lacksIndicator }) => lacksIndicator))],
  };
};
