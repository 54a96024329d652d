import * as React from 'react';
import { relationsOfA3 } from '../../domain/relations';
import { useTexts } from '../../i18n/texts-context';
import { AnswerText } from '../../ui-bindings/answer-text';
import { RelationCards } from '../../ui-bindings/relations/relation-cards';
import styles from './strategic-direction.module.scss';

/** A3: whether the initiative is needed, and how it stands to others; those are picked among the cases of the site. */
export const OtherInitiatives: React.FC = () => {
  const { listTitle, listLead } = useTexts('initiative').relations;
  return (
    <AnswerText item="A3">
      <div className={styles.others}>
        <h3 className={styles.groupTitle}>{listTitle}</h3>
        <p className={styles.note}>{listLead}</p>
        <RelationCards kinds={relationsOfA3} newKind="relatedInitiative" headingLevel={4} />
      </div>
    </AnswerText>
  );
};
