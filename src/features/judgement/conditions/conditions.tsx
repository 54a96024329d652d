import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useConditions, useDeciders, useDecisions, useRows } from '../../../data/bindings/session-context';
import { decisionFor } from '../../../domain/case-flow/proven-standing';
import { conditionsOf, conditionState, inFollowUpOrder } from '../../../domain/conditions';
import { localDay } from '../../../domain/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Section } from '../../../ui/layout/section';
import { ConditionItem } from './condition-item';
import styles from './conditions.module.scss';

/** The conditions of the decision that stands, until they are met and after: how each goes, and the way to report. */
export const Conditions: React.FC = () => {
  const { revision } = useAssessment();
  const { now } = useProduct();
  const decision = decisionFor(revision, useDecisions(), useDeciders());
  const all = conditionsOf(decision, useConditions());
  const reports = useRows('conditionReport');
  const texts = useTexts('laterSteps').management.conditions;
  if (all.length === 0) return null;
  const today = localDay(now()) ?? '';
  const numbers = new Map(all.map(({ key }, index) => [key, index + 1]));
  return (
    <Section title={texts.title} lead={`${texts.count(all.filter(({ isMet }) => isMet).length, all.length)} ${texts.lead}`} headingLevel={3}>
      <ol className={styles.conditions}>
        {inFollowUpOrder(all).map((condition) => (
          <ConditionItem key={condition.key} condition={condition} number={numbers.get(condition.key) ?? 1} state={conditionState(condition, reports, today)} today={today} />
        ))}
      </ol>
    </Section>
  );
};
