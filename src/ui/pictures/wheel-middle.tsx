import * as React from 'react';
import styles from './goal-wheel.module.scss';

/** In the free middle of a wheel: how many of each sign, over one another and never as one number. */
export const WheelMiddle: React.FC<{ readonly positive: string; readonly negative: string; readonly line: number }> = ({ positive, negative, line }) => (
  <>
    <text className={styles.middlePositive} y={-line / 2}>{positive}</text>
    <text className={styles.middleNegative} y={line / 2}>{negative}</text>
  </>
);
