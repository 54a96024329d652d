import * as React from 'react';
import { useMethodTexts } from '../data/bindings/product-context';
import { useTexts } from '../i18n/texts-context';
import type { QuestionId } from '../method/ids';
import { HelpText } from '../ui/help/help-text';
import styles from './long-question.module.scss';
import { Terms } from './terms';

export interface LongQuestionProps {
  readonly item: QuestionId;
  /** A sentence under the question. */
  readonly note?: React.ReactNode;
}

/**
 * A question whose answer is a list: the help stays in sight beside it, and on a narrow screen it comes before the
 * list, not after.
 */
export const LongQuestion: React.FC<LongQuestionProps> = ({ item, note, children }) => {
  const { title, help, example } = useMethodTexts().questions[item];
  const { exampleLabel } = useTexts('workspace').bindings;
  return (
    <section className={styles.box}>
      <div className={styles.grid}>
        <div className={styles.head}>
          <h3 className={styles.title}>{title}</h3>
          {note !== undefined && <p className={styles.note}>{note}</p>}
        </div>
        <div className={styles.help}>
          <div className={styles.sticky}>
            <HelpText text={help} example={example} exampleLabel={exampleLabel} />
            <Terms of={item} />
          </div>
        </div>
        <div className={styles.answer}>{children}</div>
      </div>
    </section>
  );
};
