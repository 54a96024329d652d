import * as React from 'react';
import type { GoalImpact } from '../../../data/ports/rows';
import { isOnGoal } from '../../../domain/effects';
import { useTexts } from '../../../i18n/texts-context';
import { EffectLines } from '../../../ui-bindings/goals/effect-lines';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { useRowsWhere } from '../../../ui-bindings/use-rows-where';
import { LinkButton } from '../../../ui/button/link-button';
import styles from '../support-questions.module.scss';

const isOutside = (row: GoalImpact): boolean => isOnGoal(row) && row.isAbroad;

/** KM9: the effects that are marked as falling outside Sweden. */
export const AbroadEffects: React.FC = () => {
  const { abroad, rebound } = useTexts('stepB').supportQuestions;
  const { goTo } = usePartNavigation();
  const effects = useRowsWhere('goalImpact', isOutside);
  const title = abroad.title(effects.length);
  return (
    <section className={styles.gathered} aria-label={title}>
      <p className={styles.gatheredTitle}>{title}</p>
      {effects.length > 0 && <EffectLines rows={effects} label={title} />}
      <LinkButton onClick={() => goTo('goals')}>{rebound.go}</LinkButton>
    </section>
  );
};
