import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { QueueScreen } from '../../features/review-queue/queue-screen';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import type { WaitingAnswer } from '../first-answer';
import { useSetupWhenMissing } from './use-setup-when-missing';
import { WithTexts } from './with-texts';
import styles from './views.module.scss';

export interface QueueViewProps {
  readonly first: WaitingAnswer | null;
  readonly caseId: number | null;
  readonly onShow: (caseId: number | null) => void;
  readonly onOpenCase: (caseId: number) => void;
  readonly onSetup: () => void;
  /** The way back to where the person came from; left out where the queue is the page itself. */
  readonly onLeave?: () => void;
}

/** The management group's queue; on a site without lists it gives way to the set-up page. */
export const QueueView: React.FC<QueueViewProps> = ({ first, caseId, onShow, onOpenCase, onSetup, onLeave }) => {
  const { decisions } = useProduct();
  const { toList } = useTexts('common');
  const [answer] = React.useState(() => first ?? decisions.waiting());
  useSetupWhenMissing(answer, onSetup);
  return (
    <>
      {onLeave && <div className={styles.backPlain}><LinkButton onClick={onLeave}>{toList}</LinkButton></div>}
      <WithTexts area="queue"><QueueScreen first={answer} caseId={caseId} onShow={onShow} onOpenCase={onOpenCase} /></WithTexts>
    </>
  );
};
