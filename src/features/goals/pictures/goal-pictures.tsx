import * as React from 'react';
import { GoalWheels } from './goal-wheels';
import { PlaceMatrix } from './place-matrix';

export interface GoalPicturesProps {
  /** Opens the effects of a goal; left out where there is nowhere to go. */
  readonly onOpenGoal?: (goal: string) => void;
}

/** The effects as pictures, each a section with its table: which goals are touched, and for whom and where. */
export const GoalPictures: React.FC<GoalPicturesProps> = ({ onOpenGoal }) => (
  <>
    <GoalWheels onOpenGoal={onOpenGoal} />
    <PlaceMatrix />
  </>
);
