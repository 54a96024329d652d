import * as React from 'react';
import type { PersonRef } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import styles from '../initiative.module.scss';

interface ConfirmDialogProps {
  readonly people: readonly PersonRef[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Reads back who may open the case afterwards, before it is closed for good. */
export const ConfirmDialog: React.FC<ConfirmDialogProps> = ({ people, onConfirm, onClose }) => {
  const texts = useTexts('initiative').confidentiality.dialog;
  const { actions } = useTexts('common');
  const footer = (
    <>
      <Button onClick={onClose}>{actions.cancel}</Button>
      <Button kind="primary" icon="lock" onClick={onConfirm}>{texts.confirm}</Button>
    </>
  );
  return (
    <Dialog title={texts.title} isOpen isAlert onClose={onClose} closeLabel={actions.close} footer={footer}>
      <Stack gap="m">
        <p className={styles.text}>{people.length === 0 ? texts.nobody : texts.text}</p>
        {people.length > 0 && <ul className={styles.points}>{people.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>}
        <p className={styles.text}>{texts.noUndo}</p>
      </Stack>
    </Dialog>
  );
};
