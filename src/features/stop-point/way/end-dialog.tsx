import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/layout/dialog';
import styles from './way.module.scss';

export interface EndDialogProps {
  readonly isOpen: boolean;
  readonly reason: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks once more before an initiative ends, with the reason that will stand and who will be told. */
export const EndDialog: React.FC<EndDialogProps> = ({ isOpen, reason, onCancel, onConfirm }) => {
  const { dialog } = useTexts('stop');
  const { head } = useAssessment();
  const footer = (
    <>
      <Button onClick={onCancel}>{dialog.cancel}</Button>
      <Button kind="danger" onClick={onConfirm}>{dialog.confirm}</Button>
    </>
  );
  return (
    <Dialog title={dialog.title} isOpen={isOpen} onClose={onCancel} footer={footer} isAlert>
      <p className={styles.lead}>{dialog.text}</p>
      <p className={styles.words}><strong>{dialog.reason}</strong> {reason}</p>
      {head !== null && <p className={styles.words}>{dialog.tells(head.name)}</p>}
    </Dialog>
  );
};
