import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Pill } from '../../../ui/feedback/pill';
import type { IconName } from '../../../ui/icons/icon';
import type { Tone } from '../../../ui/theme/tokens';
import type { Hold } from '../../../domain/stop-holds';
import { holdTitleId } from './use-holds';
import styles from './holds.module.scss';

export type HoldState = 'open' | 'closed' | 'accepted' | 'answered' | 'notRelevant' | 'released';

const looks: Readonly<Record<HoldState, { readonly tone: Tone; readonly icon: IconName }>> = {
  open: { tone: 'danger', icon: 'stop' }, closed: { tone: 'success', icon: 'check' }, accepted: { tone: 'info', icon: 'info' },
  answered: { tone: 'success', icon: 'check' }, notRelevant: { tone: 'info', icon: 'info' }, released: { tone: 'neutral', icon: 'check' },
};

export interface HoldItemProps {
  readonly hold: Hold;
  readonly name: string;
  readonly state: HoldState;
  /** False for those who may only read: they are told of no way out. */
  readonly hasWayOut: boolean;
}

/** One thing that holds the stop, or did a moment ago, with the way out beneath it. */
export const HoldItem: React.FC<HoldItemProps> = ({ hold, name, state, hasWayOut, children }) => {
  const texts = useTexts('stop').holds;
  const id = holdTitleId(hold);
  return (
    <li className={styles.item}>
      <div role="group" aria-labelledby={id} className={styles.group}>
        <div className={styles.head}>
          <span className={styles.kind}>{texts[hold.kind]}</span>
          <Pill {...looks[state]}>{texts.state[state]}</Pill>
        </div>
        <h4 id={id} tabIndex={-1} className={styles.name}>{name}</h4>
        {hasWayOut && state === 'open' && <p className={styles.wayOut}>{texts.wayOut[hold.kind]}</p>}
        {children}
      </div>
    </li>
  );
};
