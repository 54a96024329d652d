import { findGoal } from '../method/goals';
import type { Goal, GoalFramework } from '../method/goals';

export interface GoalPlace {
  readonly goal: Goal;
  readonly framework: string;
  /** Place among all goals, frameworks in order, from 0. */
  readonly index: number;
}

const known = new WeakMap<readonly GoalFramework[], ReadonlyMap<string, GoalPlace>>();

/** Every goal by its id; made once for each edition's frameworks. */
export const goalPlaces = (frameworks: readonly GoalFramework[]): ReadonlyMap<string, GoalPlace> => {
  const before = known.get(frameworks);
  if (before !== undefined) return before;
  const goals = frameworks.flatMap((framework) => framework.goals.map((goal) => ({ goal, framework: framework.id })));
  const places = new Map(goals.map((one, index): [string, GoalPlace] => [one.goal.id, { ...one, index }]));
  known.set(frameworks, places);
  return places;
};

/** The goal as an edition has it; one that was withdrawn is still known as it was shipped. Undefined for any other id. */
export const goalIn = (frameworks: readonly GoalFramework[], id: string): Goal | undefined =>
  goalPlaces(frameworks).get(id)?.goal ?? findGoal(id);

/** Ids in the order of an edition's goals, each once; ids that no framework has stand last, in the order given. */
export const inOrderOf = (frameworks: readonly GoalFramework[], ids: readonly string[]): readonly string[] => {
  const places = goalPlaces(frameworks);
  const last = places.size;
  return [...new Set(ids)].sort((a, b) => (places.get(a)?.index ?? last) - (places.get(b)?.index ?? last));
};
