import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import type { GoalImpact } from '../../../data/ports/rows';
import { isOnGoal } from '../../../domain/effects';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { useRowsWhere } from '../../../ui-bindings/use-rows-where';
import { LinkButton } from '../../../ui/button/link-button';
import { Pill } from '../../../ui/feedback/pill';
import styles from '../support-questions.module.scss';

const mayRebound = (row: GoalImpact): boolean => isOnGoal(row) && (row.reboundRisk === 'possible' || row.reboundRisk === 'likely');

/** KM4: the effects whose gain may be eaten up, and whether anything is done about it. */
export const ReboundEffects: React.FC = () => {
  const texts = useTexts('stepB').supportQuestions.rebound;
  const { reboundRisk } = useMethodTexts().scales;
  const names = useRowNames();
  const { goTo } = usePartNavigation();
  const effects = useRowsWhere('goalImpact', mayRebound);
  const title = texts.title(effects.length);
  return (
    <section className={styles.gathered} aria-label={title}>
      <p className={styles.gatheredTitle}>{title}</p>
      {effects.length > 0 && (
        <ul className={styles.lines}>
          {effects.map((row) => (
            <li key={row.key}>
              <span>{names.effect(row)}</span>{' '}
              {row.reboundRisk !== null && <Pill tone="warning" icon="refresh">{reboundRisk[row.reboundRisk]}</Pill>}{' '}
              {row.countermeasure.trim() === ''
                ? <Pill tone="danger" icon="warning">{texts.noCountermeasure}</Pill>
                : <span className={styles.note}>{texts.countermeasure(shorten(row.countermeasure))}</span>}
            </li>
          ))}
        </ul>
      )}
      <LinkButton onClick={() => goTo('goals')}>{texts.go}</LinkButton>
    </section>
  );
};
