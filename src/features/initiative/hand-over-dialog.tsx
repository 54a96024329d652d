import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { handOverId } from '../../method/ids';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/feedback/announcer';
import { TextInput } from '../../ui/fields/text-input';
import { Dialog } from '../../ui/layout/dialog';
import { Stack } from '../../ui/layout/stack';
import { PersonPicker } from '../../ui/person/person-picker';
import { AnswerField } from '../../ui-bindings/answer-text';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { useAnswerField } from '../../ui-bindings/use-answer';
import { usePeopleSearch } from '../../ui-bindings/use-people-search';
import styles from './initiative.module.scss';
import { useHandOver } from './use-hand-over';

/** Asks who takes over, in which role and why. */
export const HandOverDialog: React.FC<{ readonly onClose: () => void }> = ({ onClose }) => {
  const texts = useTexts('initiative').handOver;
  const { people, actions } = useTexts('common');
  const { owner } = useAssessment();
  const announce = useAnnounce();
  const search = usePeopleSearch();
  const form = useHandOver((name) => { announce(texts.done(name)); onClose(); });
  // Followed, so that the sentence under the reason goes as soon as there is one.
  useAnswerField(handOverId, 'text', form.round);
  const sentence = useFailureSentence(form.failure);
  const footer = (
    <>
      <Button onClick={onClose}>{actions.cancel}</Button>
      <Button kind="primary" busy={form.isBusy} onClick={() => { form.send().catch(() => undefined); }}>{form.isBusy ? texts.confirming : texts.confirm}</Button>
    </>
  );
  return (
    <Dialog title={texts.title} isOpen onClose={onClose} closeLabel={actions.close} footer={footer}>
      <Stack gap="m">
        <p className={styles.text}>{owner === null ? texts.textNobody : texts.text(owner.name)}</p>
        <PersonPicker label={texts.to} required selected={form.to === null ? [] : [form.to]} texts={people} onSearch={search} onChange={form.onTo} error={form.problems.to ?? (sentence === '' ? undefined : sentence)} />
        <TextInput label={texts.role} description={texts.roleHelp} value={form.role} maxLength={255} onChange={form.onRole} />
        <AnswerField item={handOverId} round={form.round} label={texts.reason} description={texts.reasonHelp} rows={3} required error={form.problems.reason} />
      </Stack>
    </Dialog>
  );
};
