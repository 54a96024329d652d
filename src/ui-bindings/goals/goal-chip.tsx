import * as React from 'react';
import { useReference } from '../../data/bindings/product-context';
import { goalIn } from '../../domain/goal-lookup';
import styles from './goal-chip.module.scss';

/**
 * The number of a goal on its colour. Always stands beside the goal's name, so it is silent to a screen reader;
 * most goals but those of Agenda 2030 have no colour of their own.
 */
export const GoalChip: React.FC<{ readonly goal: string }> = ({ goal }) => {
  const known = goalIn(useReference().frameworks, goal);
  const style = known?.color === undefined ? undefined : { backgroundColor: known.color, color: known.textColor };
  return (
    <span aria-hidden="true" className={style === undefined ? `${styles.chip} ${styles.plain}` : styles.chip} style={style}>
      {known?.number ?? '?'}
    </span>
  );
};
