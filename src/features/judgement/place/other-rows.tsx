import * as React from 'react';
import { useAssessment, useDeciders, useDecisions } from '../../../data/bindings/session-context';
import { decisionFor } from '../../../domain/case-flow/proven-standing';
import { otherDecisions } from '../../../domain/other-decisions';
import { useTexts } from '../../../i18n/texts-context';
import { useProvenStanding } from '../../../ui-bindings/use-case-facts';
import { Message } from '../../../ui/feedback/message';
import styles from './place.module.scss';

/** Rows that look like decisions and are none, each with why; decisions on earlier submissions stand in the history. */
export const OtherRows: React.FC = () => {
  const standing = useProvenStanding();
  const { revision: column } = useAssessment();
  const revision = standing.kind === 'setBack' ? standing.decision.revision : column;
  const decisions = useDecisions();
  const deciders = useDeciders();
  const { others, other: texts } = useTexts('laterSteps').management;
  const rows = otherDecisions(revision, decisions, decisionFor(revision, decisions, deciders), deciders);
  const told = rows.flatMap(({ decision, because }) => (because === 'earlier' ? []
    : [{ id: decision.id, text: because === 'foreign' ? texts.foreign(decision.author?.name ?? texts.somebody) : texts[because] }]));
  if (told.length === 0) return null;
  return (
    <Message tone="warning" title={others}>
      <ul className={styles.list}>{told.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>
    </Message>
  );
};
