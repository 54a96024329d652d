import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import type { Notice } from '../../../data/ports/rows';
import { receiverOf } from '../../../domain/key-hand-over';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useToast } from '../../../ui/feedback/toast';
import { TextInput } from '../../../ui/fields/text-input';
import { Stack } from '../../../ui/layout/stack';
import { readReceiptDraft } from './hand-over-draft';
import styles from './outcome.module.scss';
import { useKeptForm } from './use-kept-form';

/** The group notes a receipt that was given in another way, on somebody's behalf. */
export const ReceiptForm: React.FC<{ readonly row: Notice; readonly onDone: () => void }> = ({ row, onDone }) => {
  const session = useSession();
  const { now } = useProduct();
  const texts = useTexts('brief').handOver;
  const { undo } = useTexts('common').actions;
  const toast = useToast();
  const [draft, put] = useKeptForm(`receipt-${row.key}`, readReceiptDraft);
  const [isTried, setIsTried] = React.useState(false);
  // A form that was left open takes the focus only from the one who opens it.
  const [isOpened, setIsOpened] = React.useState(false);
  const who = shorten(receiverOf(row), 255);
  const handleOpen = (): void => { setIsOpened(true); put({ by: who, words: '' }); };
  if (draft === null) {
    return <div><Button size="small" icon="check" ariaLabel={who === '' ? undefined : texts.receipt.startFor(who)} onClick={handleOpen}>{texts.receipt.start}</Button></div>;
  }
  const handleConfirm = (): void => {
    setIsTried(true);
    if (draft.by.trim() === '') return;
    const by = draft.by.trim();
    session.edit('notice', row.key, { receivedOn: now(), receivedBy: by, receipt: draft.words });
    session.flush().catch(() => undefined);
    put(null);
    // A receipt of somebody else's that came in between stands.
    const takeBack = (): void => {
      if (session.row('notice', row.key)?.receivedBy === by) session.edit('notice', row.key, { receivedOn: null, receivedBy: '', receipt: '' });
    };
    toast({ text: texts.receipt.done, action: { label: undo, onClick: takeBack } });
    onDone();
  };
  const handleCancel = (): void => { put(null); onDone(); };
  return (
    <Stack gap="s">
      <p className={styles.muted}>{texts.receipt.lead}</p>
      <TextInput label={texts.receipt.by} value={draft.by} maxLength={255} required autoFocus={isOpened} error={isTried && draft.by.trim() === '' ? texts.receipt.byMissing : undefined} onChange={(by) => put({ ...draft, by })} />
      <TextInput label={texts.receipt.words} multiline rows={2} value={draft.words} onChange={(words) => put({ ...draft, words })} />
      <div className={styles.buttons}>
        <Button kind="primary" size="small" onClick={handleConfirm}>{texts.receipt.confirm}</Button>
        <Button size="small" onClick={handleCancel}>{texts.receipt.cancel}</Button>
      </div>
    </Stack>
  );
};
