import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import { useAssessment, useField } from '../../data/bindings/session-context';
import type { Decision } from '../../data/ports/rows';
import type { ProvenStanding } from '../../domain/case-flow/proven-standing';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { Section } from '../../ui/layout/section';
import styles from './judgement.module.scss';

const DecisionFacts: React.FC<{ readonly decision: Decision }> = ({ decision }) => {
  const { locale } = useProduct().host;
  const words = useTexts('laterSteps').judgement.decision;
  const facts: readonly (readonly [string, string])[] = [
    [words.reason, decision.reason], [words.conditions, decision.conditions], [words.minutes, decision.minutesReference],
    [words.decidedOn, formatDay(decision.decidedOn, locale)], [words.by, decision.author?.name ?? ''],
  ];
  return (
    <dl className={styles.facts}>
      {facts.filter(([, value]) => value.trim() !== '').map(([label, value]) => (
        <React.Fragment key={label}><dt>{label}</dt><dd>{value}</dd></React.Fragment>
      ))}
    </dl>
  );
};

export interface PlacePanelProps {
  readonly standing: ProvenStanding<Decision>;
  /** Takes the focus when the case has just been moved on. */
  readonly isFocused: boolean;
}

/** Where the case is once it has left the group, and what the management group has said. */
export const PlacePanel: React.FC<PlacePanelProps> = ({ standing, isFocused }) => {
  const { key, submittedAt } = useAssessment();
  const { locale } = useProduct().host;
  const { decision: names } = useMethodTexts().scales;
  const texts = useTexts('laterSteps').judgement;
  const { status } = useField('assessment', key, 'status');
  const isUnsent = status === 'waiting';

  const body = (): React.ReactNode => {
    if (isUnsent) return <Message tone="warning">{texts.sentLater}</Message>;
    switch (standing.kind) {
      case 'working': return null;
      case 'waiting': return (
        <Message tone="info">{standing.isBeingRead ? texts.place.beingRead : texts.place.waiting(formatDay(submittedAt, locale))}</Message>
      );
      case 'decided': {
        const { decision } = standing;
        const isReturned = decision.decision === 'backToGroup';
        return (
          <Message tone={isReturned ? 'warning' : 'info'} title={isReturned ? texts.place.returned : texts.place.decided(decision.decision === null ? '' : names[decision.decision])}>
            {isReturned && <p>{texts.place.returnedNext}</p>}
            <DecisionFacts decision={decision} />
          </Message>
        );
      }
      case 'completed': return <Message tone="success">{texts.place.completed}</Message>;
      case 'endedByGroup': return <Message tone="info">{texts.place.endedByGroup}</Message>;
      case 'unproven': return <Message tone="warning">{texts.place.unproven}</Message>;
    }
  };
  const shown = body();
  return shown === null ? null : <Section title={texts.placeTitle} headingLevel={3} isFocused={isFocused}>{shown}</Section>;
};
