import * as React from 'react';
import { useMethodTexts, useReference } from '../../../data/bindings/product-context';
import type { GoalImpact } from '../../../data/ports/rows';
import { goalPlaces } from '../../../domain/goal-lookup';
import { useTexts } from '../../../i18n/texts-context';
import type { EffectSign } from '../../../method/scales';
import { EffectCounts } from '../../../ui-bindings/goals/effect-pills';
import { GoalChip } from '../../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { RowCards } from '../../../ui-bindings/row-cards/row-cards';
import { Pill } from '../../../ui/feedback/pill';
import { Icon } from '../../../ui/icons/icon';
import { cx } from '../../../ui/theme/cx';
import { EffectFields } from './effect-fields';
import { EffectSummary } from './effect-summary';
import styles from './effects.module.scss';
import { useGoalOfEffect } from './use-goal-of-effect';
import { useGoalRows } from './use-reading';
import type { EffectFace } from './use-reading';

const Rows: React.FC<{ readonly goal: string; readonly name: string; readonly isChosen: boolean }> = ({ goal, name, isChosen }) => {
  const texts = useTexts('stepB').goals;
  const names = useRowNames();
  const rows = useGoalRows(goal);
  const { dimensions } = useGoalOfEffect(goal);
  // A goal of one dimension gives its effects that dimension; with several, the group says which.
  const start = (effect: EffectSign): Partial<GoalImpact> => ({ target: goal, effect, dimensions: dimensions.length === 1 ? dimensions : [] });
  return (
    <>
      {!isChosen && <p className={styles.note}>{texts.noLongerChosen}</p>}
      <RowCards
        kind="goalImpact"
        rows={rows}
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
    </>
  );
};

export interface GoalEffectsProps {
  readonly goal: string;
  /** This goal's effects, as far as they are counted. */
  readonly faces: readonly EffectFace[];
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (goal: string) => void;
}

/** One goal with its effects: plus and minus side by side, counted and never added up. Folded, it shows the counts alone. */
export const GoalEffects = React.memo<GoalEffectsProps>(function GoalEffects({ goal, faces, isChosen, isOpen, onToggle }) {
  const { goals: texts } = useTexts('stepB');
  const { countsLabel } = useTexts('workspace').effects;
  const { frameworks: names } = useMethodTexts();
  const { frameworks } = useReference();
  const name = useRowNames().goal(goal);
  const framework = goalPlaces(frameworks).get(goal)?.framework;
  const unsigned = faces.filter(({ effect }) => effect !== 'positive' && effect !== 'negative').length;
  return (
    <div className={styles.goal} role="group" aria-labelledby={`hb-effects-${goal}`} data-goal={goal}>
      <div className={styles.goalHead}>
        <h4 className={styles.goalHeading}>
          <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => onToggle(goal)}>
            <span className={cx(styles.chevron, isOpen && styles.isOpen)}><Icon name="chevron" /></span>
            <GoalChip goal={goal} />
            <span id={`hb-effects-${goal}`} className={styles.goalName}>{name}</span>
          </button>
        </h4>
        <div className={styles.facts}>
          {framework !== undefined && framework !== 'agenda2030' && <span className={styles.note}>{names[framework]}</span>}
          {faces.length === 0 && <span className={styles.note}>{texts.noEffectsShort}</span>}
          <EffectCounts rows={faces} label={countsLabel} />
          {unsigned > 0 && <Pill tone="warning" icon="warning">{texts.summary.unsigned(unsigned)}</Pill>}
        </div>
      </div>
      {isOpen && <div className={styles.goalBody}><Rows goal={goal} name={name} isChosen={isChosen} /></div>}
    </div>
  );
});
