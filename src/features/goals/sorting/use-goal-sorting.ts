import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import type { Assessment, Changes } from '../../../data/ports/rows';
import { inOrderOf } from '../../../domain/goal-lookup';
import { sortGoals } from '../../../domain/goal-sorting';
import type { SortedGoals } from '../../../domain/goal-sorting';
import type { GoalSorting } from '../../../method/scales';

/** The column each list is kept in. */
export const sortingFields = { relevant: 'goals', notRelevant: 'goalsNotRelevant', unknown: 'goalsUnknown' } as const satisfies Record<GoalSorting, keyof Assessment>;

const sortedOf = ({ goals, goalsNotRelevant, goalsUnknown }: Pick<Assessment, 'goals' | 'goalsNotRelevant' | 'goalsUnknown'>): SortedGoals =>
  ({ relevant: goals, notRelevant: goalsNotRelevant, unknown: goalsUnknown });

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((id, at) => id === other[at]);

export interface GoalSortingState {
  readonly sorted: SortedGoals;
  /** Sorts goals, null for back among those that are not sorted; written at once. */
  readonly sort: (goals: readonly string[], to: GoalSorting | null) => void;
}

/** How the goals of the case are sorted, and the way to sort them. */
export const useGoalSorting = (): GoalSortingState => {
  const session = useSession();
  const { key, goals, goalsNotRelevant, goalsUnknown } = useAssessment();
  const { frameworks } = useReference();
  const sorted = React.useMemo(() => sortedOf({ goals, goalsNotRelevant, goalsUnknown }), [goals, goalsNotRelevant, goalsUnknown]);
  const sort = React.useCallback((ids: readonly string[], to: GoalSorting | null) => {
    // From the session, not from the last render: two choices may fall between two renders.
    const before = sortedOf(session.assessment());
    const after = sortGoals(before, ids, to);
    const changes: { -readonly [F in keyof Changes<'assessment'>]: Changes<'assessment'>[F] } = {};
    for (const sorting of ['relevant', 'notRelevant', 'unknown'] as const) {
      const list = inOrderOf(frameworks, after[sorting]);
      // A list that stays as it is is not sent: it would stand in the way of somebody else's change.
      if (!isSame(list, before[sorting])) changes[sortingFields[sorting]] = list;
    }
    session.edit('assessment', key, changes);
    session.flush().catch(() => undefined);
  }, [session, key, frameworks]);
  return { sorted, sort };
};
