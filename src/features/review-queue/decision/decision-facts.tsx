import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import { needsConditions, type DecisionForm } from '../../../domain/decision-form/decision-form';
import { useTexts } from '../../../i18n/texts-context';
import { dayInWords } from '../days';
import styles from './decision.module.scss';

export interface DecisionFactsProps {
  readonly of: DecisionForm;
  /** Whether the decision itself and its date are listed, too; a heading may say them already. */
  readonly isWhole?: boolean;
}

/** Reason, conditions and minutes of a decision, made or about to be made. */
export const DecisionFacts: React.FC<DecisionFactsProps> = ({ of, isWhole = false }) => {
  const texts = useTexts('queue').decision.confirm;
  const { made } = useTexts('queue').decision;
  const { scales } = useMethodLabels();
  const { locale } = useProduct().host;
  const facts: readonly (readonly [string, string])[] = [
    ...(isWhole ? [[texts.decision, of.decision === null ? '' : scales.decision[of.decision]] as const] : []),
    ...(needsConditions(of.decision) || of.conditions.trim() !== '' ? [[texts.conditions, of.conditions] as const] : []),
    [texts.reason, of.reason],
    [texts.minutes, of.minutesReference],
    ...(isWhole ? [[texts.date, dayInWords(of.decidedOn, locale)] as const] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}><dt>{term}</dt><dd>{value.trim() === '' ? made.noMinutes : value.trim()}</dd></div>
      ))}
    </dl>
  );
};
