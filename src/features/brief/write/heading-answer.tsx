import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import type { BriefBlock } from '../../../domain/brief/document';
import { useTexts } from '../../../i18n/texts-context';
import type { BriefHeadingId } from '../../../method/ids';
import { Button } from '../../../ui/button/button';
import { AnswerField } from '../../../ui-bindings/answer-text';
import { Question } from '../../../ui-bindings/question';
import { useAnswerField } from '../../../ui-bindings/use-answer';
import styles from '../brief.module.scss';
import { BasisList } from './basis-list';
import type { BasisState } from './use-basis';
import { useDraftOf } from './use-draft';

export interface HeadingAnswerProps {
  readonly item: BriefHeadingId;
  /** What it builds on; null while the words are on their way. */
  readonly blocks: readonly BriefBlock[] | null;
  readonly state: Pick<BasisState, 'isFailed' | 'retry'>;
}

/** One heading of the brief: what the group writes, with what it builds on beside. */
export const HeadingAnswer: React.FC<HeadingAnswerProps> = ({ item, blocks, state }) => {
  const method = useMethodTexts();
  const { takeOver, page } = useTexts('brief');
  const { state: { value }, isReadOnly, change, flush } = useAnswerField(item, 'text');
  const { take, isTaking, isFailed } = useDraftOf(item, (text) => { change({ text }); flush(); });
  const hasBasis = blocks !== null && blocks.length > 0;
  return (
    <section className={styles.heading}>
      <h3 className={styles.title}>{method.briefHeadings[item]}</h3>
      <Question item={item} beside={<BasisList blocks={blocks} state={state} />}>
        <AnswerField item={item} label={method.questions[item].title} rows={6} />
        {value.trim() === '' && !isReadOnly && hasBasis && (
          <div className={styles.action}>
            <Button kind="quiet" icon="document" busy={isTaking} ariaLabel={`${takeOver}: ${method.briefHeadings[item]}`} onClick={take}>{takeOver}</Button>
            {isFailed && <p role="status" className={styles.muted}>{page.wordsFailed}</p>}
          </div>
        )}
      </Question>
    </section>
  );
};
