import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { GoalImpact } from '../../data/ports/rows';
import { frameworkOf } from '../../domain/effects';
import { useTexts } from '../../i18n/texts-context';
import { findGoal } from '../../method/goals';
import type { EffectSign } from '../../method/scales';
import { EffectCounts } from '../../ui-bindings/goals/effect-pills';
import { GoalChip } from '../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { EffectFields, EffectSummary } from './effect-fields';
import styles from './goals.module.scss';

export interface GoalEffectsProps {
  readonly goal: string;
  /** All effects on goals; this goal's are picked out here. */
  readonly rows: readonly GoalImpact[];
  readonly isChosen: boolean;
}

/** One goal with its effects: plus and minus side by side, counted and never added up. */
export const GoalEffects: React.FC<GoalEffectsProps> = ({ goal, rows, isChosen }) => {
  const { goals: texts, effects } = useTexts('workspace');
  const { frameworks } = useMethodTexts();
  const names = useRowNames();
  const own = React.useMemo(() => rows.filter(({ target }) => target === goal), [rows, goal]);
  const name = names.goal(goal);
  const framework = frameworkOf(goal);
  // A goal of one dimension gives its effects that dimension; with several, the group says which.
  const dimensions = findGoal(goal)?.dimensions ?? [];
  const dimension = dimensions.length === 1 ? dimensions[0] ?? null : null;
  const start = (effect: EffectSign): Partial<GoalImpact> => ({ target: goal, effect, dimension });
  return (
    <div className={styles.goal} role="group" aria-labelledby={`hb-effects-${goal}`}>
      <div className={styles.goalHead}>
        <GoalChip goal={goal} />
        <h4 id={`hb-effects-${goal}`} className={styles.goalTitle}>{name}</h4>
        {framework !== undefined && framework !== 'agenda2030' && <span className={styles.note}>{frameworks[framework]}</span>}
        <EffectCounts rows={own} label={effects.countsLabel} />
      </div>
      {!isChosen && <p className={styles.note}>{texts.noLongerChosen}</p>}
      <RowCards
        kind="goalImpact"
        rows={own}
        nameOf={(row, index) => (row.description.trim() === '' && row.where.trim() === '' ? texts.effect(index + 1) : names.effectText(row))}
        removeLabel={texts.removeEffect}
        removedText={texts.removed}
        headingLevel={5}
        empty={<p className={styles.note}>{texts.noEffects}</p>}
        adds={[
          { label: texts.addPositive, ariaLabel: texts.addPositiveTo(name), icon: 'plus', values: start('positive') },
          { label: texts.addNegative, ariaLabel: texts.addNegativeTo(name), icon: 'minus', values: start('negative') },
        ]}
        Fields={EffectFields}
        Summary={EffectSummary}
      />
    </div>
  );
};
