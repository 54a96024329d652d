import * as React from 'react';
import { AboutCard } from './about-card';
import { ChangedCard } from './changed-card';
import { ConditionStrip } from './condition-strip';
import { DecisionBanner } from './decision-banner';
import { NextStepCard } from './next-step-card';
import { Notices } from './notices';
import { PeopleCard } from './people-card';
import styles from './overview.module.scss';
import { ProgressCard } from './progress-card';

/** The first page of a case: what comes next, what the initiative is, who works on it, how far it has come. */
export const Part: React.FC = () => (
  <div className={styles.page}>
    <DecisionBanner />
    <ConditionStrip />
    <Notices />
    <NextStepCard />
    <div className={styles.sideBySide}>
      <div className={styles.side}>
        <AboutCard />
        <PeopleCard />
        <ChangedCard />
      </div>
      <ProgressCard />
    </div>
  </div>
);
