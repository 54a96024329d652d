import * as React from 'react';
import { changesBetween } from '../../../domain/reference/diff';
import type { Failure } from '../../../data/ports/results';
import type { EntrySet } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Message } from '../../../ui/feedback/message';
import { useToast } from '../../../ui/feedback/toast';
import { TextInput } from '../../../ui/fields/text-input';
import { Dialog } from '../../../ui/layout/dialog';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import type { ReferenceState } from '../store/reference-store';
import { useSelected, useStore } from '../store/store-context';
import { ChangeList } from './change-list';
import { Overtaken } from './overtaken';
import { ProblemList, useToMend } from './problem-list';
import { usePublish } from './use-publish';
import styles from './review.module.scss';

export interface ReviewViewProps {
  readonly onBack: () => void;
  readonly onOpen: (set: EntrySet, id: string | null) => void;
  readonly onPublished: (edition: number) => void;
}

const NOTE_LENGTH = 2000;
const whole = (state: ReferenceState): ReferenceState => state;

/** Why nothing was published, and that nothing is lost; nobody sends it again by themselves. */
const usePublishFailure = (failure: Failure | null): string => {
  const texts = useTexts('reference').review;
  const sentence = useFailureSentence(failure);
  switch (failure?.kind) {
    case undefined: return '';
    case 'offline': return texts.offline;
    case 'busy': return texts.busy;
    case 'forbidden': return texts.forbidden;
    default: return `${sentence} ${texts.failed}`;
  }
};

const Discard: React.FC<{ readonly count: number; readonly onDiscard: () => void }> = ({ count, onDiscard }) => {
  const texts = useTexts('reference').review;
  const { cancel } = useTexts('common').actions;
  const [isAsking, setAsking] = React.useState(false);
  const handleDiscard = (): void => { setAsking(false); onDiscard(); };
  return (
    <>
      <Button kind="quiet" icon="remove" onClick={() => setAsking(true)}>{texts.discard}</Button>
      <Dialog
        title={texts.discardTitle} isOpen={isAsking} isAlert size="s" onClose={() => setAsking(false)}
        footer={<><Button onClick={() => setAsking(false)}>{cancel}</Button><Button kind="danger" onClick={handleDiscard}>{texts.discard}</Button></>}
      >
        {texts.discardText(count)}
      </Dialog>
    </>
  );
};

/** Before a publication: what it changes, what must be mended, and why it is made. */
export const ReviewView: React.FC<ReviewViewProps> = ({ onBack, onOpen, onPublished }) => {
  const texts = useTexts('reference').review;
  const store = useStore();
  const show = useToast();
  const { close } = useTexts('common').actions;
  const { published, entries, draft, edition } = useSelected(whole);
  const changes = React.useMemo(() => changesBetween(published, entries), [published, entries]);
  const problems = useToMend();
  const { isSending, failure, wasTaken, publish } = usePublish();
  const sentence = usePublishFailure(failure);
  const [isTried, setTried] = React.useState(false);
  const isBlocked = problems.length > 0 || draft.conflicts.length > 0;
  const isNoteMissing = draft.note.trim() === '';
  const handlePublish = (): void => {
    setTried(true);
    if (isBlocked || isNoteMissing) return;
    setTried(false);
    publish().then((number) => { if (number !== null) onPublished(number); }, () => undefined);
  };
  const handleDiscard = (): void => {
    store.discard();
    show({ text: texts.discarded, dismissLabel: close });
    onBack();
  };
  const back = <Button kind="quiet" icon="back" onClick={onBack}>{texts.back}</Button>;
  return (
    <div className={styles.review}>
      <div>{back}</div>
      <Section title={texts.title} headingLevel={1} lead={changes.length > 0 ? texts.lead(edition + 1) : undefined} isFocused>
        {changes.length === 0 && draft.overtakenSince === null ? <EmptyState icon="check" {...texts.nothing} /> : (
          <Stack gap="l">
            <Overtaken />
            <ProblemList problems={problems} onOpen={onOpen} />
            <Section title={texts.changesTitle} headingLevel={2} lead={texts.count(changes.length)}>
              <ChangeList headingLevel={3} changes={changes} onOpen={({ set, id }) => onOpen(set, id)} />
            </Section>
            <TextInput
              label={texts.note} description={texts.noteHint} multiline required maxLength={NOTE_LENGTH} value={draft.note} onChange={store.setNote} onLeave={store.keep}
              error={isTried && isNoteMissing ? texts.noteMissing : undefined}
            />
            {wasTaken && !isTried && <Message tone="warning" icon="people" live="alert">{texts.overtaken.tryAgain}</Message>}
            {failure !== null && <Message tone="danger" live="alert">{sentence}</Message>}
            {isTried && isBlocked && <Message tone="warning" live="alert">{texts.mendFirst}</Message>}
            <div className={styles.finish}>
              <Button kind="primary" icon="send" busy={isSending} onClick={handlePublish} disabled={changes.length === 0}>{texts.publish(edition + 1)}</Button>
              <Discard count={changes.length} onDiscard={handleDiscard} />
            </div>
          </Stack>
        )}
      </Section>
    </div>
  );
};
