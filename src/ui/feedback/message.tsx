import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import type { Tone } from '../theme/tokens';
import styles from './feedback.module.scss';
import { toneIcon } from './tone-icon';

export interface MessageProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly icon?: IconName;
  /** Buttons, at most two. */
  readonly actions?: React.ReactNode;
  /** Spoken as it appears: `status` waits for a pause, `alert` does not. Leave out what stands there from the start. */
  readonly live?: 'status' | 'alert';
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** Something to know about this place: what happened, and what to do. */
export const Message = ({ tone = 'info', title, icon, actions, live, children, className }: MessageProps): React.ReactElement => (
  <div className={cx(styles.message, styles[tone], className)} role={live}>
    <Icon name={icon ?? toneIcon[tone]} />
    <div className={styles.messageBody}>
      {title !== undefined && <p className={styles.messageTitle}>{title}</p>}
      <div className={styles.messageText}>{children}</div>
      {actions !== undefined && <div className={styles.messageActions}>{actions}</div>}
    </div>
  </div>
);
