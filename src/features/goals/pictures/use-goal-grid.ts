import * as React from 'react';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import type { Conflict, Synergy } from '../../../data/ports/rows';
import { inGoalOrder } from '../../../domain/effects';
import { goalGrid } from '../../../domain/goal-grid';
import type { GoalGrid, GoalPair } from '../../../domain/goal-grid';

export type CaseGrid = GoalGrid<Conflict, Synergy>;
export type CasePair = GoalPair<Conflict, Synergy>;

/** What is written between the chosen goals of the open case. Conflicts seen from the strategy (A4) are not among them. */
export const useGoalGrid = (): CaseGrid => {
  const { goals } = useAssessment();
  const conflicts = useRows('conflict');
  const synergies = useRows('synergy');
  return React.useMemo(
    () => goalGrid(inGoalOrder(goals), conflicts.filter(({ kind, raisedIn }) => kind === 'goal' && raisedIn !== 'a'), synergies),
    [goals, conflicts, synergies]);
};
