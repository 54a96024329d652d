import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { isOnGoal } from '../../../domain/effects';
import { useTexts } from '../../../i18n/texts-context';
import { EffectLines } from '../../../ui-bindings/goals/effect-lines';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { LinkButton } from '../../../ui/button/link-button';
import styles from '../support-questions.module.scss';

/** KM9: the effects that are marked as falling outside Sweden. */
export const AbroadEffects: React.FC = () => {
  const { abroad, rebound } = useTexts('stepB').supportQuestions;
  const { goTo } = usePartNavigation();
  const effects = useRows('goalImpact').filter((row) => isOnGoal(row) && row.isAbroad);
  const title = abroad.title(effects.length);
  return (
    <section className={styles.gathered} aria-label={title}>
      <p className={styles.gatheredTitle}>{title}</p>
      {effects.length > 0 && <EffectLines rows={effects} label={title} />}
      <LinkButton onClick={() => goTo('goals')}>{rebound.go}</LinkButton>
    </section>
  );
};
