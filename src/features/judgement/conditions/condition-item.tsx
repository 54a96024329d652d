import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useField, useRows, useSession } from '../../../data/bindings/session-context';
import type { Condition, ConditionReport } from '../../../data/ports/rows';
import { isOverdue, reportsOn } from '../../../domain/conditions';
import type { ConditionState } from '../../../domain/conditions';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Message } from '../../../ui/feedback/message';
import { Pill } from '../../../ui/feedback/pill';
import { Heading } from '../../../ui/layout/heading';
import styles from './conditions.module.scss';
import { ReportForm } from './report-form';

const looks = {
  open: { tone: 'neutral', icon: 'circle' }, dueSoon: { tone: 'warning', icon: 'clock' }, overdue: { tone: 'danger', icon: 'warning' },
  reported: { tone: 'info', icon: 'send' }, met: { tone: 'success', icon: 'check' },
} as const;

const Report: React.FC<{ readonly report: ConditionReport }> = ({ report }) => {
  const { locale } = useProduct().host;
  const texts = useTexts('laterSteps').management.conditions;
  const { status } = useField('conditionReport', report.key, 'text');
  return (
    <li>
      <p className={styles.muted}>{texts.by(formatDay(report.reportedOn ?? report.created, locale), report.author?.name ?? '')}</p>
      <p className={styles.text}>{report.text}</p>
      {report.saysMet && <p className={styles.text}><Pill tone="info" icon="check">{texts.saysMet}</Pill></p>}
      {status === 'waiting' && <Message tone="warning">{texts.waiting}</Message>}
      {status === 'refused' && <Message tone="danger">{texts.refused}</Message>}
    </li>
  );
};

export interface ConditionItemProps {
  readonly condition: Condition;
  /** Its place among the conditions of the decision, from 1. */
  readonly number: number;
  readonly state: ConditionState;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

/** One condition as it was decided, what has been reported about it, and how it was met. */
export const ConditionItem: React.FC<ConditionItemProps> = ({ condition, number, state, today }) => {
  const session = useSession();
  const { locale } = useProduct().host;
  const texts = useTexts('laterSteps').management.conditions;
  const reports = reportsOn(condition, useRows('conditionReport'));
  const facts: readonly (readonly [string, string])[] = [
    [texts.owner, condition.owner.trim() || texts.notSet], [texts.due, formatDay(condition.due, locale) || texts.notSet],
    ...(condition.isMet ? [[texts.metOn, formatDay(condition.metOn, locale)], [texts.metHow, condition.metHow]] as const : []),
  ];
  return (
    <li className={styles.condition}>
      <div className={styles.head}>
        <Heading level={4} className={styles.title}>{texts.named(number)}</Heading>
        <Pill {...looks[state]}>{texts.states[state]}</Pill>
      </div>
      <p className={styles.text}>{condition.text}</p>
      <dl className={styles.facts}>{facts.filter(([, value]) => value.trim() !== '').map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {state === 'reported' && isOverdue(condition, today) && <p className={styles.muted}>{texts.late}</p>}
      {reports.length > 0 && <ul className={styles.reports} aria-label={texts.reports(number)}>{reports.map((report) => <Report key={report.key} report={report} />)}</ul>}
      {!condition.isMet && session.canEdit('conditionReport') && <ReportForm condition={condition.key} number={number} today={today} />}
    </li>
  );
};
