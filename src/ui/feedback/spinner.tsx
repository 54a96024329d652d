import * as React from 'react';
import { cx } from '../theme/cx';
import styles from './feedback.module.scss';

export interface SpinnerProps {
  /** Shown beside the ring and spoken; without it the ring is decoration. */
  readonly label?: string;
  readonly className?: string;
}

/** A turning ring while something is fetched. */
export const Spinner = ({ label, className }: SpinnerProps): React.ReactElement => (
  <span className={cx(styles.spinner, className)} role={label === undefined ? undefined : 'status'}>
    <span className={styles.ring} aria-hidden="true" />
    {label !== undefined && <span>{label}</span>}
  </span>
);
