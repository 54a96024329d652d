import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useRows, useSession } from '../../../data/bindings/session-context';
import type { Notice } from '../../../data/ports/rows';
import { keyHandOvers, keysLeft } from '../../../domain/key-hand-over';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { useToast } from '../../../ui/feedback/toast';
import { Section } from '../../../ui/layout/section';
import { readHandOverDraft, receiverFrom } from './hand-over-draft';
import type { HandOverDraft } from './hand-over-draft';
import { HandOverForm } from './hand-over-form';
import { HandOverItem } from './hand-over-item';
import styles from './outcome.module.scss';
import { useKeptForm } from './use-kept-form';
import { useKeyContents } from './use-key-contents';

/** The keys are handed over to those who will carry them out, and it is seen whether they have received them. */
export const KeyHandOver: React.FC = () => {
  const session = useSession();
  const { newKey } = useProduct();
  const { key: caseKey, name } = useAssessment();
  const texts = useTexts('brief').handOver;
  const { undo } = useTexts('common').actions;
  const announce = useAnnounce();
  const toast = useToast();
  const notices = useRows('notice');
  const contents = useKeyContents();
  const [draft, put] = useKeptForm(`hand-over-${caseKey}`, readHandOverDraft);
  const [isOpened, setIsOpened] = React.useState(false);
  const box = React.useRef<HTMLDivElement>(null);
  const sent = React.useMemo(() => keyHandOvers(notices), [notices]);
  const left = keysLeft(contents, notices);
  const canEdit = session.canEdit('notice');

  const begin = (more: Partial<HandOverDraft>): void => {
    setIsOpened(true);
    put({ key: newKey(), keys: left.map(({ key }) => key), to: null, toRole: '', message: texts.form.defaultMessage(name), ...more });
  };
  const handleAgain = ({ about, to, toRole }: Notice): void =>
    begin({ keys: about.filter((key) => contents.some((one) => one.key === key)), to: to === null ? null : receiverFrom(to), toRole });
  const handleSent = (who: string): void => {
    put(null);
    announce(texts.form.sent(who));
    box.current?.focus();
  };
  const handleCancel = (): void => {
    const before = draft;
    put(null);
    box.current?.focus();
    toast({ text: texts.form.discarded, action: { label: undo, onClick: () => { setIsOpened(true); put(before); } } });
  };
  const isWriting = canEdit && draft !== null;
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <div ref={box} tabIndex={-1} className={styles.box}>
        {contents.length === 0 && sent.length === 0 && <p className={styles.muted}>{texts.noKeys}</p>}
        {contents.length > 0 && sent.length === 0 && <p className={styles.muted}>{texts.none}</p>}
        {sent.length > 0 && left.length > 0 && <p className={styles.text}>{texts.left(left.length)}</p>}
        {sent.length > 0 && (
          <ul className={styles.items} aria-label={texts.listLabel}>
            {sent.map((row) => <HandOverItem key={row.key} row={row} contents={contents} onAgain={isWriting ? undefined : handleAgain} />)}
          </ul>
        )}
        {canEdit && draft !== null && <HandOverForm draft={draft} isFocused={isOpened} onChange={put} onCancel={handleCancel} onSent={handleSent} />}
        {canEdit && draft === null && contents.length > 0 && <div><Button icon="send" onClick={() => begin({})}>{texts.start}</Button></div>}
      </div>
    </Section>
  );
};
