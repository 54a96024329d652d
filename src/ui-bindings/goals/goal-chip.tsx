import * as React from 'react';
import { findGoal, globalGoals } from '../../method/goals';
import styles from './goal-chip.module.scss';

/**
 * The number of a goal on its colour. Always stands beside the goal's name, so it is silent to a screen reader;
 * goals of the national frameworks have no colour of their own.
 */
export const GoalChip: React.FC<{ readonly goal: string }> = ({ goal }) => {
  const global = globalGoals.find(({ id }) => id === goal);
  const style = global === undefined ? undefined : { backgroundColor: global.color, color: global.textColor };
  return (
    <span aria-hidden="true" className={global === undefined ? `${styles.chip} ${styles.plain}` : styles.chip} style={style}>
      {findGoal(goal)?.number ?? '?'}
    </span>
  );
};
