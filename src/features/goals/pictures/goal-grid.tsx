import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';

export interface GoalGridProps {
  /** Opens the effects of a goal; left out where there is nowhere to go. */
  readonly onOpenGoal?: (goal: string) => void;
}

/** Conflicts and synergies between the chosen goals. */
export const GoalGrid: React.FC<GoalGridProps> = () => <p>{useRowNames().goalList(useAssessment().goals)}</p>;
