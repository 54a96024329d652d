import * as React from 'react';
import { pairIn } from '../../../domain/goal-grid';
import { useTexts } from '../../../i18n/texts-context';
import { GoalChip } from '../../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { PairMarks } from './pair-marks';
import styles from './pictures.module.scss';
import type { PairMatrixProps } from './pair-matrix';
import type { CasePair } from './use-goal-grid';

interface Line { readonly other: string; readonly pair: CasePair }

export interface PairListProps extends PairMatrixProps {
  /** Stands under the line that opened it. */
  readonly panel: React.ReactNode;
}

/** Pairs with something written between them, under each of their two goals. */
export const PairList = React.memo<PairListProps>(function PairList({ grid, open, panel, onOpen }) {
  const { grid: texts } = useTexts('stepB').pictures;
  const names = useRowNames();
  // The open one stays when the last note in it is removed: the way to take that back is there.
  const isOpen = (goal: string, other: string): boolean => open?.one === goal && open.other === other;
  const byGoal = grid.goals
    .map((goal) => ({ goal, pairs: grid.goals
        .map((other) => ({ other, pair: pairIn(grid, goal, other) }))
        .filter((line): line is Line => line.pair !== undefined && (line.pair.state !== 'none' || isOpen(goal, line.other))) }))
    .filter(({ pairs }) => pairs.length > 0);
  if (byGoal.length === 0) return <p className={styles.hint}>{texts.emptyList}</p>;
  return (
    <ul className={styles.byGoal}>
      {byGoal.map(({ goal, pairs }) => (
        <li key={goal}>
          <div className={styles.goalHead}><GoalChip goal={goal} /><span className={styles.goalName}>{names.goal(goal)}</span></div>
          <ul className={styles.pairs}>
            {pairs.map(({ other, pair }) => (
              <li key={other}>
                <button type="button" className={styles.pairLine} aria-expanded={isOpen(goal, other)} onClick={() => onOpen(goal, other)}>
                  <PairMarks pair={pair} />
                  <span>{texts.with(names.goal(other), texts.words(pair.conflicts.length, pair.synergies.length) || texts.nothing)}</span>
                </button>
                {isOpen(goal, other) && panel}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
});
