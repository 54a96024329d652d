import * as React from 'react';
import { useAssessment, useConditions, useDeciders, useDecisions, useRows } from '../../data/bindings/session-context';
import { historyOf } from '../../domain/history';
import { useTexts } from '../../i18n/texts-context';
import { EventItem } from './event-item';
import styles from './history.module.scss';

/** What has happened in the case, newest first: made, stop points, judged, handed over, decided, published, and who was told. */
export const Part: React.FC = () => {
  const texts = useTexts('history');
  const events = historyOf({
    assessment: useAssessment(), answers: useRows('answer'), decisions: useDecisions(), notices: useRows('notice'), publications: useRows('publication'),
    submissions: useRows('submission'), conditions: useConditions(), conditionReports: useRows('conditionReport'), deciders: useDeciders(),
  });
  return (
    <div className={styles.page}>
      {events.length === 1 && <p className={styles.muted}>{texts.onlyCreated}</p>}
      <ol className={styles.events} aria-label={texts.listLabel}>
        {events.map((event, index) => <EventItem key={events.length - index} event={event} />)}
      </ol>
    </div>
  );
};
