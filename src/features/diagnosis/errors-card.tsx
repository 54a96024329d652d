import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { LoggedEvent } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { CaseLink } from './case-link';
import { HealthCard, HealthRow } from './health-card';
import { isMending, MendFailure } from './mend-row';
import type { DiagnosisState } from './use-diagnosis';
import { useMoment } from './use-moment';
import styles from './diagnosis.module.scss';

const KEY = 'errors';
/** So many are worth reading here; all stand in the log. */
const MOST_ROWS = 10;

export interface ErrorsCardProps {
  readonly failures: readonly LoggedEvent[];
  readonly caseNames: Readonly<Record<number, string>>;
  readonly isUnread: boolean;
  readonly state: Pick<DiagnosisState, 'mending' | 'mend'>;
  readonly onOpenCase: (caseId: number) => void;
}

const Failure: React.FC<Pick<ErrorsCardProps, 'caseNames' | 'onOpenCase'> & { readonly event: LoggedEvent }> = ({ event, caseNames, onOpenCase }) => {
  const { errors: texts, log } = useTexts('diagnosis').findings;
  const moment = useMoment();
  const kind = event.kind === 'flowFailed' ? 'flowFailed' : 'appFailed';
  return (
    <HealthRow health="warning" name={event.name.trim() === '' ? log.kinds[kind] : event.name} fact={moment(event.occurredOn ?? event.created)}>
      <p>{[log.kinds[kind], event.source].filter((part) => part !== '').join(': ')}</p>
      {event.text !== '' && <p className={styles.detail}>{event.text}</p>}
      {event.assessmentId !== null && <p><CaseLink caseId={event.assessmentId} names={caseNames} onOpenCase={onOpenCase} /></p>}
      <p>{texts.mend[kind]}</p>
    </HealthRow>
  );
};

/** What failed since somebody last said that it is taken care of. */
export const ErrorsCard: React.FC<ErrorsCardProps> = ({ failures, caseNames, isUnread, state: { mending, mend }, onOpenCase }) => {
  const { unread, errors: texts } = useTexts('diagnosis').findings;
  const { diagnosis } = useProduct();
  const [newest] = failures;
  return (
    <HealthCard title={texts.title} health={isUnread ? 'neutral' : newest === undefined ? 'success' : 'warning'}>
      {newest === undefined ? <p className={styles.lead}>{isUnread ? unread : texts.none}</p> : (
        <>
          <ul className={styles.rows}>
            {failures.slice(0, MOST_ROWS).map((event) => <Failure key={event.id} event={event} caseNames={caseNames} onOpenCase={onOpenCase} />)}
          </ul>
          <MendFailure mending={mending} of={KEY} />
          <div className={styles.foot}>
            <Button icon="check" busy={isMending(mending, KEY)} onClick={() => mend(KEY, () => diagnosis.acknowledge(newest, texts.noted), texts.done)}>{texts.handled}</Button>
          </div>
        </>
      )}
    </HealthCard>
  );
};
