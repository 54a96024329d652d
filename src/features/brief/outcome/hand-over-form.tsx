import * as React from 'react';
import { NOTICE_LIMIT } from '../../../domain/key-hand-over';
import { noticeText } from '../../../domain/key-sheet';
import { useTexts } from '../../../i18n/texts-context';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import { usePeopleSearch } from '../../../ui-bindings/use-people-search';
import { Button } from '../../../ui/button/button';
import { TextInput } from '../../../ui/fields/text-input';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { PersonPicker } from '../../../ui/person/person-picker';
import type { HandOverDraft } from './hand-over-draft';
import { KeyChoice } from './key-choice';
import styles from './outcome.module.scss';
import { useKeyContents } from './use-key-contents';
import { useSend } from './use-send';

export interface HandOverFormProps {
  readonly draft: HandOverDraft;
  /** Opened just now: the first field takes the focus. */
  readonly isFocused: boolean;
  readonly onChange: (draft: HandOverDraft) => void;
  readonly onCancel: () => void;
  readonly onSent: (who: string) => void;
}

/** Which keys go to whom, with the group's own words; what goes with them is shown as it will be sent. */
export const HandOverForm: React.FC<HandOverFormProps> = ({ draft, isFocused, onChange, onCancel, onSent }) => {
  const { form: texts, sheet } = useTexts('brief').handOver;
  const { people } = useTexts('common');
  const search = usePeopleSearch();
  const contents = useKeyContents();
  const chosen = contents.filter(({ key }) => draft.keys.includes(key));
  const text = noticeText(draft.message, chosen, sheet);
  const { isBusy, problems, failure, forget, send } = useSend(draft, chosen, text, onSent);
  const said = useFailureSentence(failure);
  const sentence = failure?.kind === 'offline' ? texts.problems.offline : said;
  const box = React.useRef<HTMLDivElement>(null);
  const change = (changes: Partial<HandOverDraft>): void => onChange({ ...draft, ...changes });
  React.useLayoutEffect(() => {
    if (!isFocused) return;
    box.current?.scrollIntoView?.({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('input')?.focus();
  }, [isFocused]);
  const receiver = problems.includes('receiver') ? texts.problems.receiver : undefined;
  return (
    <div ref={box}>
      <Card title={texts.title} headingLevel={4}>
        <Stack gap="m">
          <KeyChoice chosen={draft.keys} error={problems.includes('keys') ? texts.problems.keys : undefined} onChange={(keys) => change({ keys })} />
          <FieldGrid>
            <PersonPicker label={texts.to} description={texts.toHelp} texts={people} selected={draft.to === null ? [] : [draft.to]} onSearch={search}
              onChange={([to = null]) => { forget(); change({ to }); }} error={receiver ?? (sentence === '' ? undefined : sentence)} />
            <TextInput label={texts.toRole} description={texts.toRoleHelp} value={draft.toRole} maxLength={255} onChange={(toRole) => change({ toRole })} />
          </FieldGrid>
          <TextInput label={texts.message} multiline rows={4} value={draft.message} onChange={(message) => change({ message })}
            error={problems.includes('tooLong') ? texts.problems.tooLong(text.length, NOTICE_LIMIT) : undefined} />
          {chosen.length > 0 && (
            <div>
              <p className={styles.strong}>{texts.follows}</p>
              <p className={styles.muted}>{texts.followsHelp}</p>
              <p className={styles.sheet}>{noticeText('', chosen, sheet)}</p>
            </div>
          )}
          <div className={styles.buttons}>
            <Button kind="primary" icon="send" busy={isBusy} onClick={() => { void send(); }}>{isBusy ? texts.sending : texts.send}</Button>
            <Button onClick={onCancel}>{texts.cancel}</Button>
          </div>
        </Stack>
      </Card>
    </div>
  );
};
