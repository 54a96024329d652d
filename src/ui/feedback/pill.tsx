import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import type { Tone } from '../theme/tokens';
import styles from './feedback.module.scss';

export interface PillProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: React.ReactNode;
  readonly className?: string;
}

/** A short status in words; the colour only helps the eye. */
export const Pill = ({ tone = 'neutral', icon, title, children, className }: PillProps): React.ReactElement => (
  <span className={cx(styles.pill, styles[tone], className)} title={title}>
    {icon !== undefined && <Icon name={icon} size={12} />}
    <span>{children}</span>
  </span>
);
