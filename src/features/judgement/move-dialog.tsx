import * as React from 'react';
import type { MissingPart } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Dialog } from '../../ui/layout/dialog';
import { Stack } from '../../ui/layout/stack';
import { judgedText } from '../../ui-bindings/missing-list';
import styles from './judgement.module.scss';
import type { CaseMove } from './use-case-move';

export interface MoveDialogProps {
  readonly texts: { readonly title: string; readonly text: string; readonly confirm: string };
  readonly missing: readonly MissingPart[];
  readonly move: CaseMove;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMoved: () => void;
}

/** Asks once more before the case leaves the group, and says what is still missing. */
export const MoveDialog: React.FC<MoveDialogProps> = ({ texts: words, missing, move, isOpen, onClose, onMoved, children }) => {
  const texts = useTexts('laterSteps').judgement;
  const lacking = useTexts('missing').judgement;
  const sentence = (part: MissingPart): string => judgedText(part, lacking);
  const handleClose = (): void => { move.forget(); onClose(); };
  const handleConfirm = async (): Promise<void> => {
    if (await move.run()) { onClose(); onMoved(); }
  };
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={handleClose}
      footer={(
        <>
          <Button onClick={handleClose}>{texts.cancel}</Button>
          <Button kind="primary" busy={move.isBusy} onClick={() => { void handleConfirm(); }}>{words.confirm}</Button>
        </>
      )}
    >
      <Stack gap="m">
        <p className={styles.text}>{words.text}</p>
        {missing.length === 0 ? <Message tone="success">{texts.nothingMissing}</Message> : (
          <Message tone="warning" title={texts.missingTitle}>
            <ul className={styles.missing}>{missing.map((part) => <li key={sentence(part)}>{sentence(part)}</li>)}</ul>
            <p>{texts.missingText}</p>
          </Message>
        )}
        {children}
        {move.problem !== '' && <Message tone="danger" live="alert">{move.problem}</Message>}
      </Stack>
    </Dialog>
  );
};
