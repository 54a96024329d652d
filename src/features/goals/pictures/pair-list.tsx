import * as React from 'react';
import { pairIn } from '../../../domain/goal-grid';
import { useTexts } from '../../../i18n/texts-context';
import { GoalChip } from '../../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { PairMarks } from './pair-marks';
import styles from './pictures.module.scss';
import type { PairMatrixProps } from './pair-matrix';
import { pairKey } from './use-goal-grid';
import type { CasePair } from './use-goal-grid';

/** Pairs with something written between them, under each of their two goals. */
export const PairList = React.memo<PairMatrixProps>(function PairList({ grid, chosen, onOpen }) {
  const { grid: texts } = useTexts('stepB').pictures;
  const names = useRowNames();
  const byGoal = grid.goals
    .map((goal) => ({ goal, pairs: grid.goals.map((other) => pairIn(grid, goal, other)).filter((pair): pair is CasePair => pair !== undefined && pair.state !== 'none') }))
    .filter(({ pairs }) => pairs.length > 0);
  if (byGoal.length === 0) return <p className={styles.hint}>{texts.emptyList}</p>;
  return (
    <ul className={styles.byGoal}>
      {byGoal.map(({ goal, pairs }) => (
        <li key={goal}>
          <div className={styles.goalHead}><GoalChip goal={goal} /><span className={styles.goalName}>{names.goal(goal)}</span></div>
          <ul className={styles.pairs}>
            {pairs.map((pair) => {
              const other = pair.one === goal ? pair.other : pair.one;
              return (
                <li key={other}>
                  <button type="button" className={styles.pairLine} aria-pressed={pairKey(pair) === chosen} onClick={() => onOpen(goal, other)}>
                    <PairMarks pair={pair} />
                    <span>{texts.with(names.goal(other), texts.words(pair.conflicts.length, pair.synergies.length))}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
});
