import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { HealthCard, HealthRow } from './health-card';
import { worst, type FlowFinding } from './health';
import { useMoment } from './use-moment';
import styles from './diagnosis.module.scss';

/** The flows by their signs of life. Where none was ever heard from, that is a choice and said as one. */
export const FlowsCard: React.FC<{ readonly findings: readonly FlowFinding[]; readonly isUnread: boolean }> = ({ findings, isUnread }) => {
  const texts = useTexts('diagnosis').findings;
  const { flows } = texts;
  const moment = useMoment();
  const names: Readonly<Record<string, string | undefined>> = flows.names;
  if (isUnread) return <HealthCard title={flows.title} health="neutral"><p className={styles.lead}>{texts.unread}</p></HealthCard>;
  if (findings.every(({ state }) => state === 'never')) {
    return <HealthCard title={flows.title} health="neutral"><p className={styles.lead}>{flows.notUsed}</p><p className={styles.lead}>{flows.howToStart}</p></HealthCard>;
  }
  return (
    <HealthCard title={flows.title} health={worst(findings.map(({ health }) => health))}>
      <ul className={styles.rows}>
        {findings.map(({ flow: { flow, lastSeen }, state, health }) => (
          <HealthRow key={flow} health={health} name={names[flow] ?? flow} fact={flow}>
            <p>{state === 'never' ? flows.never : state === 'late' ? flows.late(moment(lastSeen)) : flows.inOrder(moment(lastSeen))}</p>
            {state !== 'inOrder' && <p>{flows.mend}</p>}
          </HealthRow>
        ))}
      </ul>
    </HealthCard>
  );
};
