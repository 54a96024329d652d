import * as React from 'react';
import { useAssessment, useRows } from '../../../data/bindings/session-context';
import { inGoalOrder, isOnGoal } from '../../../domain/effects';
import { EffectLines } from '../../../ui-bindings/goals/effect-lines';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';

export interface GoalPicturesProps {
  /** Opens the effects of a goal; left out where there is nowhere to go. */
  readonly onOpenGoal?: (goal: string) => void;
}

/** The effects as pictures: which goals are touched, and for whom and where. */
export const GoalPictures: React.FC<GoalPicturesProps> = () => {
  const { goals } = useAssessment();
  const effects = useRows('goalImpact');
  return <EffectLines rows={effects.filter(isOnGoal)} label={useRowNames().goalList(inGoalOrder(goals))} />;
};
