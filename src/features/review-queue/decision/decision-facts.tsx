import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { DecisionCode } from '../../../method/scales';
import { useTexts } from '../../../i18n/texts-context';
import { dayInWords } from '../days';
import styles from './decision.module.scss';

/** What is read of a decision, made, about to be made, or on its way into the form. */
export interface FactsOfDecision {
  readonly decision: DecisionCode | null;
  readonly reason: string;
  readonly minutesReference: string;
  readonly diaryNumber: string;
  readonly decidedOn: string | null;
}

export interface DecisionFactsProps {
  readonly of: FactsOfDecision;
  /** Conditions to read back; a decision that is made shows its own, followed up. */
  readonly conditions?: readonly { readonly text: string; readonly owner: string; readonly due: string | null }[];
  /** Whether the decision itself and its date are listed, too; a heading may say them already. */
  readonly isWhole?: boolean;
}

/** Reason, conditions, minutes and registry number of a decision. */
export const DecisionFacts: React.FC<DecisionFactsProps> = ({ of, conditions = [], isWhole = false }) => {
  const texts = useTexts('queue').decision.confirm;
  const { made } = useTexts('queue').decision;
  const { scales } = useMethodLabels();
  const { locale } = useProduct().host;
  const fact = (term: string, value: string): React.ReactElement =>
    <div key={term}><dt>{term}</dt><dd>{value.trim() === '' ? made.noMinutes : value.trim()}</dd></div>;
  return (
    <dl className={styles.facts}>
      {isWhole && fact(texts.decision, of.decision === null ? '' : scales.decision[of.decision])}
      {conditions.length > 0 && (
        <div>
          <dt>{texts.conditions}</dt>
          <dd>
            <ol className={styles.readBack}>
              {conditions.map(({ text, owner, due }, index) => (
                <li key={index}>{text.trim()}<span className={styles.readBackFacts}>{texts.condition(owner.trim() || made.noMinutes, dayInWords(due, locale) || made.noDay)}</span></li>
              ))}
            </ol>
          </dd>
        </div>
      )}
      {fact(texts.reason, of.reason)}
      {fact(texts.minutes, of.minutesReference)}
      {fact(texts.diaryNumber, of.diaryNumber)}
      {isWhole && fact(texts.date, dayInWords(of.decidedOn, locale))}
    </dl>
  );
};
