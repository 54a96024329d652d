import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import type { Conflict, Synergy } from '../../../data/ports/rows';
import { goalGrid } from '../../../domain/goal-grid';
import type { GoalGrid, GoalPair } from '../../../domain/goal-grid';
import { inOrderOf } from '../../../domain/goal-lookup';
import { useSteady } from './use-steady';

export type CaseGrid = GoalGrid<Conflict, Synergy>;
export type CasePair = GoalPair<Conflict, Synergy>;

/** One key for two goals, whichever is named first in the grid. */
export const pairKey = ({ one, other }: Pick<CasePair, 'one' | 'other'>): string => `${one} ${other}`;

/** What is written between the chosen goals of the open case. Conflicts seen from the strategy (A4) are not among them. */
export const useGoalGrid = (): CaseGrid => {
  const { frameworks } = useReference();
  const { goals } = useAssessment();
  const conflicts = useRows('conflict');
  const synergies = useRows('synergy');
  return React.useMemo(
    () => goalGrid(inOrderOf(frameworks, goals), conflicts.filter(({ kind, raisedIn }) => kind === 'goal' && raisedIn !== 'a'), synergies),
    [frameworks, goals, conflicts, synergies]);
};

/** The same grid until a goal is chosen or something is added or removed between two: what is typed in a note is not shown in it. */
export const useSteadyGrid = (grid: CaseGrid): CaseGrid =>
  useSteady(grid, `${grid.goals.join()}|${grid.rows.map((row) => row.map(({ conflicts, synergies }) => `${conflicts.length},${synergies.length}`).join(';')).join('|')}`);
