import { conflictsMissing, hasAny, unanswered } from './answers';
import type { CaseFacts, Found } from './facts';

/** Step B: the three analysis questions. */
export const analysis = (facts: CaseFacts): Found => ({
  isBegun: hasAny(facts, ['B1', 'B2', 'B3']) || facts.conflicts.some(({ raisedIn }) => raisedIn === 'b'),
  missing: [...unanswered(facts, ['B1', 'B2']), ...conflictsMissing(facts, 'b', 'B3')],
});
