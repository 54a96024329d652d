import * as React from 'react';
import { useProduct, useReference } from '../../../data/bindings/product-context';
import { formatDay } from '../../../i18n/dates';
import { TextsProvider, useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useToast } from '../../../ui/feedback/toast';
import { Check } from '../../../ui/fields/check';
import { Dialog } from '../../../ui/layout/dialog';
import { Heading } from '../../../ui/layout/heading';
import styles from './edition.module.scss';
import type { MoveData } from './load-move';
import { MoveChanges } from './move-changes';
import { useMove } from './use-move';

export interface MoveDialogProps {
  readonly data: MoveData;
  readonly newest: number;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

const Question: React.FC<MoveDialogProps> = ({ data, newest, onStay, onClose }) => {
  const { move: texts } = useTexts('reference');
  const { actions } = useTexts('common');
  const { locale } = useProduct().host;
  const { edition } = useReference();
  const show = useToast();
  const { changes, editions, entries, moveOn } = useMove(data.seed, newest);
  const concerned = changes.filter(({ isConcerned }) => isConcerned);
  const [isOnly, setIsOnly] = React.useState(false);
  const handleGo = (): void => { onClose(); show({ text: texts.moved(newest) }); moveOn(); };
  const footer = (
    <>
      <Button onClick={onStay}>{texts.stay}</Button>
      <Button kind="primary" onClick={handleGo}>{texts.goOn}</Button>
    </>
  );
  return (
    <Dialog title={texts.title} isOpen onClose={onClose} closeLabel={actions.close} size="l" footer={footer}>
      <div className={styles.dialog}>
        <p className={styles.text}>{texts.from(edition)} {texts.to(newest)}</p>
        <section className={styles.part}>
          <Heading level={3} className={styles.title}>{texts.editionsTitle}</Heading>
          <ul className={styles.editions}>
            {editions.map(({ number, when, note }) => (
              <li key={number}><span className={styles.quiet}>{texts.edition(number, formatDay(when, locale))}</span>{note.trim() !== '' && <span>{note}</span>}</li>
            ))}
          </ul>
        </section>
        <section className={styles.part}>
          <Heading level={3} className={styles.title}>{texts.changesTitle}</Heading>
          <p className={styles.text}>{changes.length === 0 ? texts.nothing : texts.count(changes.length, concerned.length)}</p>
          {concerned.length > 0 && concerned.length < changes.length && <Check label={texts.onlyConcerned} checked={isOnly} onChange={setIsOnly} />}
          <MoveChanges key={String(isOnly)} changes={isOnly ? concerned : changes} entries={entries} />
        </section>
      </div>
    </Dialog>
  );
};

/** What would change if the case moved on to the newest edition, and the choice: move or stay. */
export const MoveDialog: React.FC<MoveDialogProps> = (props) => {
  const { data: { texts } } = props;
  const words = React.useMemo(() => ({ reference: texts }), [texts]);
  return <TextsProvider texts={words}><Question {...props} /></TextsProvider>;
};
