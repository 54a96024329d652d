import * as React from 'react';
import styles from './goal-wheel.module.scss';

export interface WheelMiddleProps {
  /** '' where there is none of that sign. */
  readonly positive: string;
  readonly negative: string;
  /** Room between the two lines, in units of the drawing. */
  readonly line: number;
}

/** In the free middle of a wheel: how many of each sign, over one another and never as one number. */
export const WheelMiddle: React.FC<WheelMiddleProps> = ({ positive, negative, line }) => {
  const half = positive === '' || negative === '' ? 0 : line / 2;
  return (
    <>
      {positive !== '' && <text className={styles.middlePositive} y={-half}>{positive}</text>}
      {negative !== '' && <text className={styles.middleNegative} y={half}>{negative}</text>}
    </>
  );
};
