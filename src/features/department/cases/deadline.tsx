import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { localDay } from '../../../domain/dates';
import { pressingDeadline, type DeadlineFacts } from '../../../domain/deadline';
import { formatDayOfYear } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Pill } from '../../../ui/feedback/pill';
import styles from '../department.module.scss';

/** The day on which a consultation answer is due, with a warning when it is near or has passed. */
export const Deadline: React.FC<DeadlineFacts> = (facts) => {
  const texts = useTexts('department').list.deadline;
  const { host, now } = useProduct();
  const today = now();
  const state = pressingDeadline(facts, localDay(today) ?? '');
  if (state.kind === 'none') return null;
  const day = formatDayOfYear(facts.deadline, host.locale, today);
  return (
    <span className={styles.deadline}>
      {state.kind === 'ahead' && texts.ahead(day)}
      {state.kind === 'near' && <Pill tone="warning" icon="clock">{texts.near(day, state.days)}</Pill>}
      {state.kind === 'past' && <Pill tone="danger" icon="warning">{texts.past(day)}</Pill>}
    </span>
  );
};
