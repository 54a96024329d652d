import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { Icon, type IconName } from '../../ui/icons/icon';
import { Card } from '../../ui/layout/card';
import type { Health } from './health';
import styles from './diagnosis.module.scss';

const icons: Readonly<Record<Health, IconName>> = { success: 'checkCircle', neutral: 'info', warning: 'warning', danger: 'error' };

/** One part of the check: its name, and how it stands in words. */
export const HealthCard: React.FC<{ readonly title: string; readonly health: Health }> = ({ title, health, children }) => {
  const { state } = useTexts('diagnosis');
  const isToDo = health === 'warning' || health === 'danger';
  return (
    <Card title={title} headingLevel={2} tone={isToDo ? health : undefined} actions={<span className={styles.state}><Pill tone={health} icon={icons[health]}>{state[health]}</Pill></span>}>
      {children}
    </Card>
  );
};

/** One finding: what it is, what it means, and what to press. The icon says how it stands; so does the sentence. */
export const HealthRow: React.FC<{ readonly health: Health; readonly name: React.ReactNode; readonly fact?: string; readonly action?: React.ReactNode }> =
  ({ health, name, fact, action, children }) => (
    <li className={styles.row}>
      <span className={styles[health]}><Icon name={icons[health]} /></span>
      <div className={styles.words}>
        <p className={styles.name}>{name}{fact !== undefined && <span className={styles.fact}>{fact}</span>}</p>
        {children}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </li>
  );
