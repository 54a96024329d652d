import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { relationsOfA3 } from '../../domain/relations';
import { useTexts } from '../../i18n/texts-context';
import { AnswerField } from '../../ui-bindings/answer-text';
import { LongQuestion } from '../../ui-bindings/long-question';
import { RelationCards } from '../../ui-bindings/relations/relation-cards';
import styles from './strategic-direction.module.scss';

/** A3: whether the initiative is needed, and how it stands to others; those are picked among the cases of the site. */
export const OtherInitiatives: React.FC = () => {
  const { listTitle, listLead } = useTexts('initiative').relations;
  const { title } = useMethodTexts().questions.A3;
  return (
    <LongQuestion item="A3">
      <AnswerField item="A3" label={title} rows={4} />
      <div>
        <h4 className={styles.groupTitle}>{listTitle}</h4>
        <p className={styles.note}>{listLead}</p>
        <RelationCards kinds={relationsOfA3} newKind="relatedInitiative" headingLevel={5} />
      </div>
    </LongQuestion>
  );
};
