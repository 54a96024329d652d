import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Meeting } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import { SaveTrouble } from '../save-trouble';
import { useSaving } from '../use-saving';
import { useNames } from './desk-agenda';
import styles from './desk.module.scss';

export interface RemoveMeetingProps {
  readonly meeting: Meeting;
  /** Cases that stand on it. */
  readonly caseCount: number;
  readonly onClose: (row: Meeting, isSaved: boolean) => void;
}

/** Asks before a meeting leaves the list; its row stays in SharePoint, marked as removed. */
export const RemoveMeeting: React.FC<RemoveMeetingProps> = ({ meeting: given, caseCount, onClose }) => {
  const { failed, removeForm: texts } = useTexts('queue').agenda;
  const { meetings: port } = useProduct();
  const names = useNames();
  const [meeting, setMeeting] = React.useState(given);
  const { isSaving, problem, save } = useSaving();
  const handleRemove = async (): Promise<void> => {
    const outcome = await save(() => port.changeMeeting(meeting, { isRemoved: true }));
    if (outcome === null) return;
    if (outcome.kind === 'changed' && !outcome.row.isRemoved) { setMeeting(outcome.row); return; }
    onClose(outcome.row, true);
  };
  const handleClose = (): void => { if (!isSaving) onClose(meeting, false); };
  return (
    <Dialog
      title={texts.title(names.ofMeeting(meeting))} isOpen isAlert size="s" onClose={handleClose}
      footer={(
        <div className={styles.buttons}>
          <Button disabled={isSaving} onClick={handleClose}>{texts.cancel}</Button>
          <Button kind="danger" busy={isSaving} onClick={() => void handleRemove()}>{texts.confirm}</Button>
        </div>
      )}
    >
      <Stack gap="m">
        <p>{caseCount === 0 ? texts.text : texts.withCases(caseCount)}</p>
        <SaveTrouble problem={problem} forbidden={failed.forbidden} />
      </Stack>
    </Dialog>
  );
};
