import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import { TextInput } from '../../../ui/fields/text-input';
import { useId } from '../../../ui/hooks/use-id';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import styles from './place.module.scss';
import { useMayMove } from './use-may-move';
import type { WithdrawEnd } from './use-withdraw';
import { useWithdraw } from './use-withdraw';

/** The way to take a waiting case back, which asks for a reason. */
export const Withdraw: React.FC<{ readonly onEnded: (end: WithdrawEnd) => void }> = ({ onEnded }) => {
  const texts = useTexts('laterSteps').management.withdraw;
  const announce = useAnnounce();
  const flow = useWithdraw();
  const mayMove = useMayMove();
  const [isAsking, setIsAsking] = React.useState(false);
  const [isTried, setIsTried] = React.useState(false);
  const id = useId('withdraw');
  const isMissing = flow.reason.trim() === '';
  const handleClose = (): void => { setIsAsking(false); setIsTried(false); flow.forget(); };
  const handleConfirm = async (): Promise<void> => {
    setIsTried(true);
    if (isMissing) { document.getElementById(id)?.focus(); return; }
    const ended = await flow.run();
    if (ended === null) return;
    if (ended === 'withdrawn') announce(texts.done);
    onEnded(ended);
  };
  if (!mayMove) return null;
  return (
    <>
      <div><Button icon="undo" onClick={() => setIsAsking(true)}>{texts.open}</Button></div>
      <Dialog
        title={texts.title}
        isOpen={isAsking}
        onClose={handleClose}
        footer={(
          <>
            <Button onClick={handleClose}>{texts.cancel}</Button>
            <Button kind="primary" busy={flow.isBusy} onClick={() => { handleConfirm().catch(() => undefined); }}>{texts.confirm}</Button>
          </>
        )}
      >
        <Stack gap="m">
          <p className={styles.plain}>{texts.text}</p>
          <TextInput id={id} label={texts.reason} description={texts.reasonHelp} value={flow.reason} multiline rows={3} required error={isTried && isMissing ? texts.reasonMissing : undefined} onChange={flow.onReason} />
          {flow.problem !== '' && <Message tone="danger" live="alert">{flow.problem}</Message>}
        </Stack>
      </Dialog>
    </>
  );
};
