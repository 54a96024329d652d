import { isOnGoal } from '../effects';
import { counted, isAnswered, unanswered } from './answers';
import type { CaseFacts, Found } from './facts';

/** Step B, present state: how things are, and who and where it concerns. */
export const presentState = (facts: CaseFacts): Found => {
  const { affectedGroups, affectedPlaces } = facts.assessment;
  return {
    isBegun: affectedGroups.length + affectedPlaces.length > 0 || isAnswered(facts, 'B.presentState'),
    missing: [
      ...unanswered(facts, ['B.presentState']), affectedGroups.length === 0 && { kind: 'groups' },
      affectedPlaces.length === 0 && { kind: 'places' },
    ],
  };
};

/** Step B, goals: Agenda 2030 sorted through, goals chosen, and an effect on every chosen one. */
export const goals = (facts: CaseFacts): Found => {
  const { goals: chosen, goalsNotRelevant, goalsUnknown, track } = facts.assessment;
  const sorted = new Set([...chosen, ...goalsNotRelevant, ...goalsUnknown]);
  const unsorted = facts.goalsToSort.filter((id) => !sorted.has(id));
  const met = new Set(facts.effects.filter(({ effect }) => effect !== null).map(({ target }) => target));
  const open = chosen.filter((goal) => !met.has(goal));
  return {
    isBegun: sorted.size > 0 || facts.effects.some(isOnGoal),
    missing: [
      chosen.length === 0 && { kind: 'goals' },
      // The light track chooses what matters and need not say no to the rest.
      track !== 'light' && chosen.length > 0 && counted('sorting', unsorted),
      open.length > 0 && { kind: 'goalEffects', targets: open },
    ],
  };
};
