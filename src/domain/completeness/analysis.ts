import { isOnGoal } from '../effects';
import { conflictsMissing, hasAny, unanswered } from './answers';
import type { CaseFacts, Found } from './facts';

/** Step B: an effect on every chosen goal, and the three questions. */
export const analysis = (facts: CaseFacts): Found => {
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
