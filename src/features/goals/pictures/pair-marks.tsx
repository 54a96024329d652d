import * as React from 'react';
import { Icon } from '../../../ui/icons/icon';
import { pairMarks } from './pair-matrix';
import type { PairNotes } from './pair-matrix';
import styles from './pictures.module.scss';

/** The signs of a pair on a line; the words stand beside them. */
export const PairMarks: React.FC<{ readonly pair: PairNotes }> = ({ pair }) => (
  <span className={styles.sample} aria-hidden="true">
    {pairMarks(pair).map(({ tone, icon }) => <span key={tone} className={`${styles.mark} ${styles[tone]}`}>{icon !== undefined && <Icon name={icon} />}</span>)}
  </span>
);
