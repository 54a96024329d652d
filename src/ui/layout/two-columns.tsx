import * as React from 'react';
import { cx } from '../theme/cx';
import styles from './layout.module.scss';

export interface TwoColumnsProps {
  /** Help and explanations: at the right, and beneath on a narrow screen. */
  readonly aside: React.ReactNode;
  /** Names the help as a region. */
  readonly asideLabel?: string;
  readonly children: React.ReactNode;
  readonly className?: string;
}

/** A question with its help beside it; one column where there is no room for two. */
export const TwoColumns = ({ aside, asideLabel, children, className }: TwoColumnsProps): React.ReactElement => (
  <div className={cx(styles.columnsBox, className)}>
    <div className={styles.sideBySide}>
      <div className={styles.aside}>{children}</div>
      {asideLabel === undefined ? <div className={styles.aside}>{aside}</div> : <aside className={styles.aside} aria-label={asideLabel}>{aside}</aside>}
    </div>
  </div>
);
