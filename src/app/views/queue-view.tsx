import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { QueueScreen } from '../../features/review-queue/queue-screen';
import type { WaitingAnswer } from '../first-answer';
import { useSetupWhenMissing } from './use-setup-when-missing';
import { WithTexts } from './with-texts';

export interface QueueViewProps {
  readonly first: WaitingAnswer | null;
  readonly caseId: number | null;
  readonly onShow: (caseId: number | null) => void;
  readonly onOpenCase: (caseId: number) => void;
  readonly onSetup: () => void;
}

/** The management group's queue; on a site without lists it gives way to the set-up page. */
export const QueueView: React.FC<QueueViewProps> = ({ first, caseId, onShow, onOpenCase, onSetup }) => {
  const { decisions } = useProduct();
  const [answer] = React.useState(() => first ?? decisions.waiting());
  useSetupWhenMissing(answer, onSetup);
  return <WithTexts area="queue"><QueueScreen first={answer} caseId={caseId} onShow={onShow} onOpenCase={onOpenCase} /></WithTexts>;
};
