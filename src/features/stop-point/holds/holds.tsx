import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import type { StopPointId } from '../../../method/ids';
import { holdName } from '../../../domain/stop-holds';
import { Icon } from '../../../ui/icons/icon';
import { Card } from '../../../ui/layout/card';
import { GapHold } from './gap-hold';
import styles from './holds.module.scss';
import { PointHold } from './point-hold';
import { useHolds, useSeenHolds } from './use-holds';

/** What must be settled before the group goes on, each with its way out. It hinders nothing else. */
export const Holds: React.FC<{ readonly stop: StopPointId }> = ({ stop }) => {
  const texts = useTexts('stop').holds;
  const holds = useHolds(stop);
  const seen = useSeenHolds(holds);
  const isFree = holds.length === 0;
  return (
    <Card title={texts.title} headingLevel={3} tone={isFree ? 'success' : 'danger'}>
      <p className={isFree ? styles.free : styles.count} role="status">
        <Icon name={isFree ? 'checkCircle' : 'stop'} /><span>{isFree ? texts.none : texts.some(holds.length)}</span>
      </p>
      {seen.length > 0 && (
        <ul className={styles.list}>
          {seen.map(({ hold, isHolding }) => (hold.kind === 'gap'
            ? <GapHold key={holdName(hold)} hold={hold} isHolding={isHolding} />
            : <PointHold key={holdName(hold)} hold={hold} isHolding={isHolding} />))}
        </ul>
      )}
    </Card>
  );
};
