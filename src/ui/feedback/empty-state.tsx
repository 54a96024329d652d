import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './feedback.module.scss';

export interface EmptyStateProps {
  readonly title: string;
  /** What belongs here and how to begin. */
  readonly text?: React.ReactNode;
  readonly icon?: IconName;
  readonly action?: React.ReactNode;
  readonly className?: string;
}

/** Stands where there is nothing yet: says what belongs here and offers the first step. */
export const EmptyState = ({ title, text, icon, action, className }: EmptyStateProps): React.ReactElement => (
  <div className={cx(styles.empty, className)}>
    {icon !== undefined && <Icon name={icon} size={32} />}
    <p className={styles.emptyTitle}>{title}</p>
    {text !== undefined && <p className={styles.emptyText}>{text}</p>}
    {action !== undefined && <div className={styles.emptyAction}>{action}</div>}
  </div>
);
