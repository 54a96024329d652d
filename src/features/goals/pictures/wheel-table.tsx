import * as React from 'react';
import { isTouched } from '../../../domain/goal-wheel';
import type { Wheel } from '../../../domain/goal-wheel';
import { useTexts } from '../../../i18n/texts-context';
import { DataTable } from '../../../ui/pictures/data-table';
import styles from './pictures.module.scss';
import type { WheelWords } from './use-wheel-words';

export interface WheelTableProps { readonly wheels: readonly Wheel[]; readonly words: WheelWords }

/** The wheels in words and figures: goals that are chosen or touched, framework by framework. */
export const WheelTable = React.memo<WheelTableProps>(function WheelTable({ wheels, words }) {
  const { wheel: texts } = useTexts('stepB').pictures;
  const shown = wheels.map((wheel) => ({ wheel, goals: wheel.goals.filter((goal) => goal.isChosen || isTouched(goal)) })).filter(({ goals }) => goals.length > 0);
  if (shown.length === 0) return <p className={styles.hint}>{texts.noRows}</p>;
  const hasUnsigned = shown.some(({ goals }) => goals.some(({ unsigned }) => unsigned > 0));
  const heads = [texts.columnGoal, texts.columnPositive, texts.columnNegative, ...(hasUnsigned ? [texts.columnUnsigned] : [])];
  return (
    <div className={styles.tables}>
      {shown.map(({ wheel, goals }) => (
        <DataTable
          key={wheel.framework ?? ''}
          caption={texts.tableOf(words.framework(wheel))}
          heads={heads}
          rows={goals.map((goal) => {
            const name = goal.number === null ? words.name(goal.goal) : `${goal.number}. ${words.name(goal.goal)}`;
            return {
              key: goal.goal,
              cells: [
                goal.isChosen ? name : texts.andNotChosen(name),
                words.counts(goal.signs.positive) || texts.none,
                words.counts(goal.signs.negative) || texts.none,
                ...(hasUnsigned ? [goal.unsigned === 0 ? texts.none : `${goal.unsigned}`] : []),
              ],
            };
          })}
        />
      ))}
    </div>
  );
});
