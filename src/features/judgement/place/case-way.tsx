import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment } from '../../../data/bindings/session-context';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Icon } from '../../../ui/icons/icon';
import { VisuallyHidden } from '../../../ui/theme/visually-hidden';
import { cx } from '../../../ui/theme/cx';
import styles from './place.module.scss';
import { useAgendaPlace } from './use-agenda-place';

interface Stage { readonly id: string; readonly isDone: boolean; readonly text: string; readonly more?: string }

const StageItem: React.FC<Omit<Stage, 'id'> & { readonly isNext: boolean }> = ({ isDone, text, more = '', isNext }) => {
  const { way } = useTexts('laterSteps').management;
  return (
    <li className={cx(styles.stage, isDone && styles.done)} aria-current={isNext ? 'step' : undefined}>
      <span className={styles.mark}>{(isDone || isNext) && <Icon name={isDone ? 'check' : 'clock'} />}</span>
      <span className={styles.stageText}>
        <VisuallyHidden>{isDone ? way.done : way.coming} </VisuallyHidden>{text}
        {more !== '' && <span className={styles.more}>{more}</span>}
      </span>
    </li>
  );
};

/** How far a submission that waits has come: handed over, taken in, on an agenda, and what remains. */
export const CaseWay: React.FC = () => {
  const { routing, revision, submittedAt } = useAssessment();
  const { locale } = useProduct().host;
  const { management: { way } } = useTexts('laterSteps');
  const place = useAgendaPlace();
  const isTakenIn = routing === 'InReview' || place.kind === 'placed';
  const agenda = (): Omit<Stage, 'id'> => {
    switch (place.kind) {
      case 'loading': return { isDone: false, text: way.agendaLoading };
      case 'unknown': return { isDone: false, text: way.agendaFailed };
      case 'none': return { isDone: false, text: way.noAgenda };
      case 'placed': {
        const { meeting, item } = place.place;
        const day = formatDay(meeting.date, locale);
        return { isDone: true, text: way.agenda(meeting.name.trim(), day), more: item.presenter.trim() === '' ? '' : way.presenter(item.presenter.trim()) };
      }
    }
  };
  const stages: readonly Stage[] = [
    { id: 'submitted', isDone: true, text: way.submitted(revision ?? 1, formatDay(submittedAt, locale)) },
    { id: 'takenIn', isDone: isTakenIn, text: isTakenIn ? way.takenIn : way.notTakenIn, ...(routing === 'Failed' && !isTakenIn ? { more: way.failed } : {}) },
    { id: 'agenda', ...agenda() },
    { id: 'decided', isDone: false, text: way.noDecision },
  ];
  const next = stages.find(({ isDone }) => !isDone)?.id;
  return (
    <ol className={styles.way} aria-label={way.label}>
      {stages.map(({ id, ...stage }) => <StageItem key={id} {...stage} isNext={id === next} />)}
    </ol>
  );
};
