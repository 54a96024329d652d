import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { TextInput } from '../../../ui/fields/text-input';
import { useId } from '../../../ui/hooks/use-id';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import { needsReopenReason } from '../../../domain/publication/publications';
import { DiaryNumber } from './diary-number';
import { HandlingChoice } from './handling-choice';
import type { PublishParts } from './publish-brief';
import { usePublishForm } from './use-publish-form';
import type { FormProblem } from './use-publish-form';
import styles from './publish.module.scss';

export interface PublishFormProps {
  /** The revision it would become. */
  readonly revision: number;
  readonly isBusy: boolean;
  readonly looseEnds: number;
  /** @returns whether it was published, so that the form begins anew */
  readonly onPublish: (chosen: PublishParts['chosen']) => Promise<boolean>;
}

/** What has to be said before a brief is published; asks once more, since it cannot be taken back. */
export const PublishForm: React.FC<PublishFormProps> = ({ revision, isBusy, looseEnds, onPublish }) => {
  const texts = useTexts('brief').publish;
  const form = usePublishForm(revision);
  const [problem, setProblem] = React.useState<FormProblem | null>(null);
  const [isAsking, setIsAsking] = React.useState(false);
  const id = useId('publish');
  // A problem that has been mended is not told any longer.
  const shown = problem === null ? null : form.check();

  const handleAsk = (): void => {
    const found = form.check();
    setProblem(found);
    if (found === 'handling') document.getElementById(`${id}-handling`)?.querySelector('input')?.focus();
    if (found === 'reason') document.getElementById(`${id}-reason`)?.focus();
    if (found === null) setIsAsking(true);
  };
  const handlePublish = (): void => {
    setIsAsking(false);
    if (form.handling === null) return;
    onPublish({ handling: form.handling, reason: form.reason.trim() }).then((isDone) => { if (isDone) form.clear(); }, () => undefined);
  };
  return (
    <Stack gap="m" className={styles.form}>
      <DiaryNumber />
      <HandlingChoice id={`${id}-handling`} value={form.handling} error={shown === 'handling' ? texts.handlingMissing : undefined} onChange={form.onHandling} />
      {needsReopenReason(revision) && (
        <TextInput id={`${id}-reason`} label={texts.reason} description={texts.reasonHelp} value={form.reason} multiline rows={2} required error={shown === 'reason' ? texts.reasonMissing : undefined} onChange={form.onReason} />
      )}
      <div><Button kind="primary" icon="lock" busy={isBusy} onClick={handleAsk}>{texts.publish(revision)}</Button></div>
      <Dialog
        title={texts.dialog.title(revision)}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        footer={<><Button onClick={() => setIsAsking(false)}>{texts.dialog.cancel}</Button><Button kind="primary" onClick={handlePublish}>{texts.dialog.confirm}</Button></>}
      >
        <p className={styles.text}>{texts.dialog.text}</p>
        {looseEnds > 0 && <Message tone="warning">{texts.looseEnds(looseEnds)}</Message>}
      </Dialog>
    </Stack>
  );
};
