import { goalSortings } from '../method/scales';
import type { GoalSorting } from '../method/scales';

/** The goals of a case by how they were sorted before the analysis; a goal in no list is not sorted yet. */
export type SortedGoals = Readonly<Record<GoalSorting, readonly string[]>>;

/** Which list counts where a goal stands in several, as it may after two people have sorted it at once: nothing relevant is lost. */
const precedence: readonly GoalSorting[] = ['relevant', 'unknown', 'notRelevant'];

/** How a goal is sorted; null for not yet. */
export const sortingOf = (sorted: SortedGoals, goal: string): GoalSorting | null =>
  precedence.find((sorting) => sorted[sorting].includes(goal)) ?? null;

/**
 * Sorts goals. The three lists never have a goal in common afterwards, and none has a goal twice, whatever they were before.
 * @param goals ids of any framework, known or not; none changes nothing but what is wrong in the lists
 * @param to where they go, null for back among those that are not sorted
 */
export const sortGoals = (sorted: SortedGoals, goals: readonly string[], to: GoalSorting | null): SortedGoals => {
  const moved = new Set(goals);
  const all = [...new Set([...goalSortings.flatMap((sorting) => sorted[sorting]), ...goals])];
  const now = (goal: string): GoalSorting | null => (moved.has(goal) ? to : sortingOf(sorted, goal));
  const list = (sorting: GoalSorting): readonly string[] =>
    [...new Set([...sorted[sorting], ...all])].filter((goal) => now(goal) === sorting);
  return { relevant: list('relevant'), notRelevant: list('notRelevant'), unknown: list('unknown') };
};

/** The goals that nobody has sorted, in the order given. */
export const unsortedOf = (sorted: SortedGoals, goals: readonly string[]): readonly string[] =>
  goals.filter((goal) => sortingOf(sorted, goal) === null);

/** How many of the goals are sorted each way. */
export const countSorted = (sorted: SortedGoals, goals: readonly string[]): Readonly<Record<GoalSorting | 'unsorted', number>> => {
  const of = (sorting: GoalSorting | null): number => goals.filter((goal) => sortingOf(sorted, goal) === sorting).length;
  return { relevant: of('relevant'), notRelevant: of('notRelevant'), unknown: of('unknown'), unsorted: of(null) };
};
