import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import type { GoalOfEffect } from '../../../domain/effect-depth';
import { goalIn } from '../../../domain/goal-lookup';

/** What the goal of an effect decides about the questions asked; nothing for a goal that is newer than this edition. */
export const useGoalOfEffect = (id: string): GoalOfEffect => {
  const { frameworks, goalTargets } = useReference();
  return React.useMemo(() => ({
    dimensions: goalIn(frameworks, id)?.dimensions ?? [], hasTargets: goalTargets.some(({ goal }) => goal === id),
  }), [frameworks, goalTargets, id]);
};
