import * as React from 'react';
import { AnswerText } from '../../ui-bindings/answer-text';
import { StrategyConflicts } from './strategy-conflicts';
import styles from './strategic-direction.module.scss';
import { StrategyEffects } from './strategy-effects';

/** Step A: how the initiative stands to the regional development strategy (handbook A1–A4). */
export const Part: React.FC = () => (
  <div className={styles.page}>
    <AnswerText item="A1" />
    <StrategyEffects />
    <AnswerText item="A3" />
    <StrategyConflicts />
  </div>
);
