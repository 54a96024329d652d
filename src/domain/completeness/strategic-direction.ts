import { isOnGoal } from '../effects';
import { conflictsMissing, hasAny, unanswered } from './answers';
import type { CaseFacts, Found } from './facts';

/** Step A. */
export const strategicDirection = (facts: CaseFacts): Found => {
  const rated = new Set(facts.effects.filter(({ effect }) => effect !== null).map(({ target }) => target));
  const open = facts.effectNodes.filter((id) => !rated.has(id));
  // The light track asks for what the initiative touches, not for a word on every node.
  const isEnough = open.length === 0 || (facts.assessment.track === 'light' && open.length < facts.effectNodes.length);
  return {
    isBegun: hasAny(facts, ['A1', 'A2', 'A3', 'A4']) || facts.effects.some((row) => !isOnGoal(row)) || facts.conflicts.some(({ raisedIn }) => raisedIn === 'a'),
    missing: [
      ...unanswered(facts, ['A1']),
      // A strategy whose content is not filled in yet is answered in words.
      ...(facts.effectNodes.length === 0 ? unanswered(facts, ['A2']) : []),
      !isEnough && { kind: 'nodes', targets: open },
      ...unanswered(facts, ['A3']), ...conflictsMissing(facts, 'a', 'A4'),
    ],
  };
};
