import * as React from 'react';
import { AnswerText } from '../../ui-bindings/answer-text';
import { OtherInitiatives } from './other-initiatives';
import { StrategyChoice } from './strategy-choice';
import { StrategyConflicts } from './strategy-conflicts';
import styles from './strategic-direction.module.scss';
import { StrategyEffects } from './strategy-effects';
import { StrategySays } from './strategy-says';

/** Step A: how the initiative stands to the regional development strategy (handbook A1–A4). */
export const Part: React.FC = () => (
  <div className={styles.page}>
    <StrategyChoice />
    <AnswerText item="A1"><StrategySays /></AnswerText>
    <StrategyEffects />
    <OtherInitiatives />
    <StrategyConflicts />
  </div>
);
