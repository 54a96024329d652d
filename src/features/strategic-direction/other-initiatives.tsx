import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { AnswerText } from '../../ui-bindings/answer-text';
import { LazyView } from '../../ui-bindings/lazy-view';
import styles from './strategic-direction.module.scss';

// Below the first screenful: fetched once the part is there.
const loadRelations = async () => (await import(/* webpackChunkName: 'part-a-more' */ './related-initiatives')).RelatedInitiatives;
const nothing = {};

/** A3: whether the initiative is needed, and how it stands to others; those are picked among the cases of the site. */
export const OtherInitiatives: React.FC = () => {
  const { listTitle, listLead } = useTexts('direction').relations;
  return (
    <AnswerText item="A3">
      <div className={styles.others}>
        <h3 className={styles.groupTitle}>{listTitle}</h3>
        <p className={styles.note}>{listLead}</p>
        <LazyView load={loadRelations} props={nothing} />
      </div>
    </AnswerText>
  );
};
