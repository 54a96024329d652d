import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { stopQuestionIds } from '../../method/ids';
import type { StopPointId } from '../../method/ids';
import { Section } from '../../ui/layout/section';
import { AnswerText } from '../../ui-bindings/answer-text';
import { Basis } from './basis';
import styles from './stop-point.module.scss';
import { WayOn } from './way-on';

/** A stop: what the group has and lacks, three questions, and three ways on that each leave a dated record. */
export const StopPoint: React.FC<{ readonly stop: StopPointId }> = ({ stop }) => {
  const texts = useTexts('workspace').stop;
  return (
    <div className={styles.page}>
      <Basis stop={stop} />
      <Section title={texts.questionsTitle} headingLevel={3}>
        <div className={styles.questions}>
          {stopQuestionIds[stop].map((item) => <AnswerText key={item} item={item} rows={3} />)}
        </div>
      </Section>
      <WayOn stop={stop} />
    </div>
  );
};
