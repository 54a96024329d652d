import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import type { GoalOfEffect } from '../../../domain/effect-depth';
import type { Goal, GoalFramework } from '../../../method/goals';

/** A goal together with the framework it stands in. */
export interface PlacedGoal { readonly goal: Goal; readonly framework: GoalFramework }

/** The goal with this id in the edition of the case; undefined for one that is withdrawn or newer. */
export const usePlacedGoal = (id: string): PlacedGoal | undefined => {
  const { frameworks } = useReference();
  return React.useMemo(() => {
    const framework = frameworks.find(({ goals }) => goals.some((goal) => goal.id === id));
    const goal = framework?.goals.find((one) => one.id === id);
    return framework === undefined || goal === undefined ? undefined : { goal, framework };
  }, [frameworks, id]);
};

/** What the goal of an effect decides about the questions asked. */
export const useGoalOfEffect = (id: string): GoalOfEffect => {
  const placed = usePlacedGoal(id);
  const { goalTargets } = useReference();
  return React.useMemo(() => ({
    dimensions: placed?.goal.dimensions ?? [], hasTargets: goalTargets.some(({ goal }) => goal === id),
  }), [placed, goalTargets, id]);
};
