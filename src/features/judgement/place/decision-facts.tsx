import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Decision } from '../../../data/ports/rows';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import styles from '../judgement.module.scss';

export interface DecisionFactsProps {
  readonly decision: Decision;
  /** The conditions are listed elsewhere, each with how it goes. */
  readonly hasConditionRows: boolean;
}

/** What the management group has said, in its own words; only what is filled in. */
export const DecisionFacts: React.FC<DecisionFactsProps> = ({ decision, hasConditionRows }) => {
  const { locale } = useProduct().host;
  const { judgement: { decision: words }, management } = useTexts('laterSteps');
  const facts: readonly (readonly [string, string])[] = [
    [words.reason, decision.reason], [words.conditions, hasConditionRows ? '' : decision.conditions], [words.minutes, decision.minutesReference],
    [management.diary, decision.diaryNumber], [words.decidedOn, formatDay(decision.decidedOn, locale)], [words.by, decision.author?.name ?? ''],
  ];
  return (
    <dl className={styles.facts}>
      {facts.filter(([, value]) => value.trim() !== '').map(([label, value]) => (
        <React.Fragment key={label}><dt>{label}</dt><dd>{value}</dd></React.Fragment>
      ))}
    </dl>
  );
};
