import * as React from 'react';
import { GoalChip } from '../../ui-bindings/goals/goal-chip';
import { useTexts } from '../../i18n/texts-context';
import { findGoal } from '../../method/goals';
import { VisuallyHidden } from '../../ui/theme/visually-hidden';
import styles from './goals.module.scss';

export interface GoalOptionProps {
  readonly goal: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: (goal: string, isChosen: boolean) => void;
}

/** One goal to choose: the whole surface is the check box's label. */
export const GoalOption = React.memo<GoalOptionProps>(function GoalOption({ goal, name, isChosen, isReadOnly, onToggle }) {
  const { goalNumber } = useTexts('workspace').effects;
  const number = findGoal(goal)?.number;
  return (
    <label className={isChosen ? `${styles.option} ${styles.isChosen}` : styles.option}>
      <input type="checkbox" className={styles.box} checked={isChosen} disabled={isReadOnly} onChange={(event) => onToggle(goal, event.target.checked)} />
      <GoalChip goal={goal} />
      <span className={styles.goalName}>
        {number !== undefined && <VisuallyHidden>{goalNumber(number)} </VisuallyHidden>}
        {name}
      </span>
    </label>
  );
});
