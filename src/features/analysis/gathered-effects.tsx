import * as React from 'react';
import type { GoalImpact } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { usePartName } from '../../ui-bindings/part-names';
import { LinkButton } from '../../ui/button/link-button';
import { EffectLines } from '../../ui-bindings/goals/effect-lines';
import styles from './analysis.module.scss';

export interface GatheredEffectsProps {
  readonly rows: readonly GoalImpact[];
  readonly titleOf: (count: number) => string;
}

/** The effects of one sign that the group has described under goals, to have in sight while answering. */
export const GatheredEffects: React.FC<GatheredEffectsProps> = ({ rows, titleOf }) => {
  const { gathered } = useTexts('workspace').analysis;
  const { goTo } = usePartNavigation();
  const nameOf = usePartName();
  const title = titleOf(rows.length);
  return (
    <div className={styles.gathered}>
      <p className={styles.title}>{title}</p>
      {rows.length === 0 ? <p className={styles.hint}>{gathered.where} <LinkButton onClick={() => goTo('goals')}>{nameOf('goals')}</LinkButton></p> : <EffectLines rows={rows} label={title} />}
    </div>
  );
};
