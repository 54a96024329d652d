import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { ReadyDecision } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/layout/dialog';
import { DecisionFacts } from './decision-facts';
import type { DecisionCommands } from './use-decision';
import styles from './decision.module.scss';

export interface ConfirmDecisionProps {
  readonly decision: DecisionCommands;
  /** What is about to be written; null while nothing is. */
  readonly ready: ReadyDecision | null;
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
}

/** Reads the decision back before it is written, since it cannot be changed here afterwards. */
export const ConfirmDecision: React.FC<ConfirmDecisionProps> = ({ decision, ready, onSend, onClose }) => {
  const { confirm } = useTexts('queue').decision;
  const { host } = useProduct();
  const handleClose = (): void => { if (!decision.isSending) onClose(); };
  return (
    <Dialog
      title={confirm.title} isOpen={ready !== null} onClose={handleClose}
      footer={(
        <div className={styles.buttons}>
          <Button disabled={decision.isSending} onClick={handleClose}>{confirm.back}</Button>
          <Button kind="primary" busy={decision.isSending} onClick={() => void onSend()}>{decision.isSending ? confirm.sending : confirm.send}</Button>
        </div>
      )}
    >
      {ready !== null && (
        <>
          <p>{confirm.name(decision.caseName)}</p>
          <DecisionFacts of={ready} conditions={ready.conditions} isWhole />
          <p>{confirm.asWhom(host.person.name)}</p>
        </>
      )}
    </Dialog>
  );
};
