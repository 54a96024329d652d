import * as React from 'react';
import { useMethodDetails, useMethodTexts, useReference } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { isOwnCheckPoint } from '../../../method/ids';
import type { QuestionId, StopPointId } from '../../../method/ids';
import { Section } from '../../../ui/layout/section';
import { WordsWait } from '../../../ui-bindings/words-wait';
import { CheckPoint } from './check-point';
import styles from './check-points.module.scss';

/** The check points of a stop: the handbook's questions first, then those an administrator has added. */
export const CheckPoints: React.FC<{ readonly stop: StopPointId }> = ({ stop }) => {
  const texts = useTexts('stop');
  const { loading } = useTexts('common');
  const { questions } = useMethodTexts();
  const details = useMethodDetails();
  const points = useReference().checkPoints.filter((point) => point.stop === stop);
  const own = points.filter(({ id }) => isOwnCheckPoint(id));
  return (
    <>
      <Section title={texts.questionsTitle} headingLevel={3}>
        <div className={styles.points}>
          {points.filter(({ id }) => !isOwnCheckPoint(id)).map((point) => <CheckPoint key={point.id} point={point} words={questions[point.id as QuestionId]} />)}
        </div>
      </Section>
      {own.length > 0 && (
        <Section title={texts.ownPointsTitle} lead={texts.ownPointsLead} headingLevel={3}>
          {details === null
            ? <WordsWait loading={loading} notLoaded={texts.ownPointsNotLoaded} />
            : <div className={styles.points}>{own.map((point) => <CheckPoint key={point.id} point={point} words={details.checkPoints[point.id] ?? { title: point.id, help: '', example: '' }} />)}</div>}
        </Section>
      )}
    </>
  );
};
