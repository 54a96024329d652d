import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import type { Tone } from '../theme/tokens';
import { VisuallyHidden } from '../theme/visually-hidden';
import styles from './feedback.module.scss';
import { Spinner } from './spinner';

export type SaveStatusCode = 'saved' | 'saving' | 'pending' | 'waiting' | 'conflict' | 'refused';

const looks = {
  saved: { icon: 'check', tone: 'neutral' }, saving: { icon: 'save', tone: 'neutral' }, pending: { icon: 'save', tone: 'neutral' },
  waiting: { icon: 'cloudOff', tone: 'warning' }, conflict: { icon: 'people', tone: 'warning' }, refused: { icon: 'error', tone: 'danger' },
} as const satisfies Record<SaveStatusCode, { icon: IconName; tone: Tone }>;

export interface SaveStatusProps {
  readonly status: SaveStatusCode;
  readonly text: string;
  readonly className?: string;
}

/** Where saving stands. Readers hear what has settled, not each "saving" on the way there. */
export const SaveStatus = ({ status, text, className }: SaveStatusProps): React.ReactElement => {
  const [spoken, setSpoken] = React.useState('');
  const isOnItsWay = status === 'saving' || status === 'pending';
  React.useEffect(() => {
    if (!isOnItsWay) setSpoken(text);
  }, [isOnItsWay, text]);
  const { icon, tone } = looks[status];
  return (
    <span className={cx(styles.saveStatus, styles[tone], tone !== 'neutral' && styles.saveTroubled, className)}>
      {status === 'saving' ? <Spinner /> : <Icon name={icon} />}
      <span aria-hidden="true">{text}</span>
      <span role="status" aria-live="polite"><VisuallyHidden>{spoken}</VisuallyHidden></span>
    </span>
  );
};
