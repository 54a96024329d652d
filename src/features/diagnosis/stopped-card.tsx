import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Assessment } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { CaseLink, useCaseName } from './case-link';
import { HealthCard, HealthRow } from './health-card';
import { isMending, MendFailure } from './mend-row';
import type { DiagnosisState } from './use-diagnosis';
import styles from './diagnosis.module.scss';

export interface StoppedCardProps {
  readonly cases: readonly Assessment[];
  readonly isUnread: boolean;
  readonly state: Pick<DiagnosisState, 'mending' | 'mend'>;
  readonly onOpenCase: (caseId: number) => void;
}

/** Cases whose way to the management group stopped, each with the way to let the flow try again. */
export const StoppedCard: React.FC<StoppedCardProps> = ({ cases, isUnread, state: { mending, mend }, onOpenCase }) => {
  const { unread, stopped: texts } = useTexts('diagnosis').findings;
  const { diagnosis } = useProduct();
  const names = Object.fromEntries(cases.map(({ id, name }) => [id, name]));
  const nameOf = useCaseName(names);
  const isNone = cases.length === 0;
  return (
    <HealthCard title={texts.title} health={isUnread ? 'neutral' : isNone ? 'success' : 'warning'}>
      <p className={styles.lead}>{isUnread ? unread : isNone ? texts.none : texts.why}</p>
      {!isNone && (
        <ul className={styles.rows}>
          {cases.map((row) => {
            const key = `stopped:${row.id}`;
            const name = nameOf(row.id);
            return (
              <HealthRow
                key={row.id} health="warning" name={<CaseLink caseId={row.id} names={names} onOpenCase={onOpenCase} />}
                fact={row.revision === null ? undefined : texts.revision(row.revision)}
                action={<Button icon="refresh" ariaLabel={texts.againFor(name)} busy={isMending(mending, key)} onClick={() => mend(key, () => diagnosis.routeAgain(row), texts.done(name))}>{texts.again}</Button>}
              >
                <MendFailure mending={mending} of={key} />
              </HealthRow>
            );
          })}
        </ul>
      )}
    </HealthCard>
  );
};
