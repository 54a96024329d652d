import * as React from 'react';
import type { CasePage } from '../../data/ports/case-list';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import styles from './department.module.scss';

export interface WaitingStripProps {
  /** As read with the list; null while it is being read. */
  readonly page: CasePage | null;
  readonly onQueue: () => void;
}

/** Tells those who decide how many cases wait for them, with the way there: also when there is none, since agendas and conditions live there. */
export const WaitingStrip: React.FC<WaitingStripProps> = ({ page, onQueue }) => {
  const texts = useTexts('department').list;
  // Later pages do not ask; what the first one said stands meanwhile.
  const last = React.useRef<number | null>(null);
  last.current = page === null ? last.current : page.waiting ?? last.current;
  const count = last.current;
  if (count === null) return null;
  return (
    <Message tone={count > 0 ? 'warning' : 'neutral'} icon="flag" className={styles.waiting}>
      <div className={styles.waitingRow}>
        <span>{count > 0 ? texts.waiting(count) : texts.noneWaiting}</span>
        <Button size="small" onClick={onQueue}>{texts.toQueue}</Button>
      </div>
    </Message>
  );
};
