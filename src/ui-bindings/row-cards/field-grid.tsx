import * as React from 'react';
import styles from './row-cards.module.scss';

/** Fields side by side where there is room, short ones `isNarrow`; a field keeps its cell together with what stands under it. */
export const FieldGrid: React.FC<{ readonly isNarrow?: boolean }> = ({ isNarrow = false, children }) => (
  <div className={isNarrow ? `${styles.grid} ${styles.isNarrow}` : styles.grid}>
    {React.Children.map(children, (child) => (child === null || child === false ? null : <div className={styles.cell}>{child}</div>))}
  </div>
);
