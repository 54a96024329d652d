import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/layout/dialog';
import styles from './stop-point.module.scss';

export interface EndDialogProps {
  readonly isOpen: boolean;
  readonly reason: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks once more before an initiative ends, with the reason that will stand. */
export const EndDialog: React.FC<EndDialogProps> = ({ isOpen, reason, onCancel, onConfirm }) => {
  const { dialog } = useTexts('workspace').stop;
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
    </Dialog>
  );
};
