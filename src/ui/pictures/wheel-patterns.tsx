import * as React from 'react';
import type { WheelBrick } from '../../domain/goal-wheel-drawing';
import { useId } from '../hooks/use-id';
import styles from './goal-wheel.module.scss';

const signs = ['positive', 'negative'] as const;

/** Fill of a brick: whole for direct, stripes for indirect, dots for cumulative, hollow where the kind is not given. */
export const brickFill = (patterns: string, sign: WheelBrick['sign'], kind: WheelBrick['kind']): string | undefined =>
  kind === 'direct' ? undefined : kind === null ? 'var(--hb-surface)' : `url(#${patterns}-${sign}-${kind})`;

/** The patterns of one drawing; ids are the page's, so each drawing brings its own. */
export const WheelPatterns: React.FC<{ readonly id: string }> = ({ id }) => (
  <defs>
    {signs.map((sign) => (
      <React.Fragment key={sign}>
        <pattern id={`${id}-${sign}-indirect`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.ground} />
          <rect width="2.6" height="6" className={styles[sign]} />
        </pattern>
        <pattern id={`${id}-${sign}-cumulative`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={styles.ground} />
          <circle cx="3" cy="3" r="1.7" className={styles[sign]} />
        </pattern>
      </React.Fragment>
    ))}
  </defs>
);

export type BrickSampleProps = Pick<WheelBrick, 'sign' | 'kind'>;

/** One brick as it looks in the wheel, for a legend or a list; its words stand beside it. */
export const BrickSample: React.FC<BrickSampleProps> = ({ sign, kind }) => {
  const id = useId('brick');
  return (
    <svg className={styles.sample} width="28" height="16" viewBox="0 0 28 16" aria-hidden="true" focusable="false">
      <WheelPatterns id={id} />
      <rect className={`${styles.brick} ${styles[sign]}`} x="1" y="1" width="26" height="14" rx="2" fill={brickFill(id, sign, kind)} />
    </svg>
  );
};
