import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { formatDay, formatTime } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Pill } from '../../../ui/feedback/pill';
import { Section } from '../../../ui/layout/section';
import { useStore } from '../store/store-context';
import styles from './history.module.scss';

export interface HistoryViewProps {
  readonly onBack: () => void;
  readonly onShow: (edition: number) => void;
}

/** Every edition: when, by whom, what and why, and the way to look at it. */
export const HistoryView: React.FC<HistoryViewProps> = ({ onBack, onShow }) => {
  const texts = useTexts('reference').review.history;
  const { host } = useProduct();
  const { editions, edition } = useStore().get();
  return (
    <div>
      <div className={styles.back}><Button kind="quiet" icon="back" onClick={onBack}>{texts.back}</Button></div>
      <Section title={texts.title} headingLevel={1} lead={texts.lead} isFocused className={styles.section}>
        <ol className={styles.editions} reversed>
          {editions.map(({ number, note, when, by }) => (
            <li key={number} className={styles.edition}>
              <div className={styles.words}>
                <p className={styles.number}>{texts.number} {number} {number === edition && <Pill tone="info" icon="check">{texts.newest}</Pill>}</p>
                <p className={styles.meta}>{formatDay(when, host.locale)} {formatTime(when, host.locale)} · {by || texts.unknown}</p>
                <p className={styles.note}>{note || texts.noNote}</p>
              </div>
              <Button ariaLabel={texts.show(number)} onClick={() => onShow(number)}>{texts.showShort}</Button>
            </li>
          ))}
          <li className={styles.edition}>
            <div className={styles.words}>
              <p className={styles.number}>{texts.shipped}</p>
              <p className={styles.note}>{texts.shippedNote}</p>
            </div>
            <Button ariaLabel={texts.showShipped} onClick={() => onShow(0)}>{texts.showShort}</Button>
          </li>
        </ol>
      </Section>
    </div>
  );
};
