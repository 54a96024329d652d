import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Condition, ConditionReport } from '../../../data/ports/rows';
import { conditionState, isOverdue, reportsOn, type ConditionState } from '../../../domain/conditions';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Pill } from '../../../ui/feedback/pill';
import { useAnnounce } from '../../../ui/feedback/announcer';
import type { IconName } from '../../../ui/icons/icon';
import type { Tone } from '../../../ui/theme/tokens';
import { Disclosure } from '../../../ui/layout/disclosure';
import { dayInWords, localDay } from '../days';
import { ChangeDialog, MeetDialog } from '../lazy-dialogs';
import styles from './conditions.module.scss';

const looks = {
  open: { tone: 'neutral', icon: 'circle' }, dueSoon: { tone: 'warning', icon: 'clock' }, overdue: { tone: 'danger', icon: 'warning' },
  reported: { tone: 'info', icon: 'flag' }, met: { tone: 'success', icon: 'checkCircle' },
} as const satisfies Record<ConditionState, { tone: Tone; icon: IconName }>;

export interface ConditionItemProps {
  readonly condition: Condition;
  /** What the project group has reported on the case. */
  readonly reports: readonly ConditionReport[];
  readonly mayDecide: boolean;
  /** Above the condition, where it does not stand with its case. */
  readonly head?: React.ReactNode;
  readonly onRow: (row: Condition) => void;
}

const Reports: React.FC<{ readonly reports: readonly ConditionReport[] }> = ({ reports }) => {
  const texts = useTexts('queue').conditions;
  const { locale } = useProduct().host;
  if (reports.length === 0) return <p className={styles.facts}>{texts.noReport}</p>;
  return (
    <Disclosure summary={texts.reports(reports.length)}>
      <ul className={styles.reports}>
        {reports.map((report) => (
          <li key={report.key}>
            <p className={styles.facts}>{texts.report(dayInWords(report.reportedOn ?? localDay(report.created), locale), report.author?.name ?? '')}</p>
            {report.saysMet && <p className={styles.says}>{texts.saysMet}</p>}
            <p className={styles.text}>{report.text.trim()}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

/** One condition: where it stands, what it says, what the group has reported, and what the management group may do. */
export const ConditionItem: React.FC<ConditionItemProps> = ({ condition, reports, mayDecide, head, onRow }) => {
  const texts = useTexts('queue').conditions;
  const { host, now } = useProduct();
  const announce = useAnnounce();
  const [asked, setAsked] = React.useState<'meet' | 'change' | null>(null);
  const today = localDay(now()) ?? '';
  const state = conditionState(condition, reports, today);
  const text = condition.text.trim() || texts.noText;
  const due = dayInWords(condition.due, host.locale);
  const dueLine = due === '' ? texts.noDue : isOverdue(condition, today) ? texts.passed(due) : texts.due(due);
  const handleClose = (saved: string) => (row: Condition, isSaved: boolean): void => {
    setAsked(null);
    if (isSaved) announce(saved);
    // Last: a condition that is met may take this item away.
    if (row !== condition) onRow(row);
  };
  return (
    <li className={styles.item}>
      {head}
      <p className={styles.pills}><Pill tone={looks[state].tone} icon={looks[state].icon}>{texts.state[state]}</Pill></p>
      <p className={styles.text}>{text}</p>
      <p className={styles.facts}>
        {condition.owner.trim() === '' ? texts.noOwner : texts.owner(condition.owner.trim())} · {condition.isMet && condition.metOn !== null ? texts.metOn(dayInWords(condition.metOn, host.locale)) : dueLine}
      </p>
      {condition.isMet && condition.metHow.trim() !== '' && <p className={styles.text}>{condition.metHow.trim()}</p>}
      <Reports reports={reportsOn(condition, reports)} />
      {mayDecide && !condition.isMet && (
        <div className={styles.buttons}>
          <Button size="small" icon="check" ariaLabel={texts.meetOf(text)} onClick={() => setAsked('meet')}>{texts.meet}</Button>
          <Button size="small" kind="quiet" icon="edit" ariaLabel={texts.changeOf(text)} onClick={() => setAsked('change')}>{texts.change}</Button>
        </div>
      )}
      {asked === 'meet' && <MeetDialog condition={condition} onClose={handleClose(texts.meetForm.saved)} />}
      {asked === 'change' && <ChangeDialog condition={condition} onClose={handleClose(texts.changeForm.saved)} />}
    </li>
  );
};
