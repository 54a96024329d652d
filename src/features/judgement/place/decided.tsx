import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useAssessment, useConditions, useDecisions, useRows } from '../../../data/bindings/session-context';
import type { Decision } from '../../../data/ports/rows';
import type { StandingChanges } from '../../../domain/case-flow/case-flow';
import { conditionsOf } from '../../../domain/conditions';
import { lastRevision, submissionOf } from '../../../domain/submission/submissions';
import { useTexts } from '../../../i18n/texts-context';
import { ChangedSince, SubmittedBrief } from '../../../ui-bindings/submitted/submitted';
import { Message } from '../../../ui/feedback/message';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Stack } from '../../../ui/layout/stack';
import { CatchUp } from './catch-up';
import { DecisionFacts } from './decision-facts';
import styles from './place.module.scss';

/** What to do with a case that came back, step by step. */
const Returned: React.FC = () => {
  const { revision } = useAssessment();
  const decisions = useDecisions();
  const submissions = useRows('submission');
  const { management } = useTexts('laterSteps');
  return (
    <>
      <ol className={styles.list}>{management.returnedSteps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p className={styles.plain}>{management.nextRevision(lastRevision(revision, decisions, submissions) + 1)}</p>
    </>
  );
};

export interface DecidedProps {
  readonly decision: Decision;
  /** What the status columns lag behind with; null when nothing. */
  readonly catchUp: StandingChanges | null;
}

/** The decision on the submission at hand, the brief it was made on, and what has changed since. */
export const Decided: React.FC<DecidedProps> = ({ decision, catchUp }) => {
  const { decision: names } = useMethodTexts().scales;
  const { judgement: texts, management } = useTexts('laterSteps');
  const hasConditionRows = conditionsOf(decision, useConditions()).length > 0;
  const hasFile = submissionOf(decision.revision, useRows('submission')) !== undefined;
  const isReturned = decision.decision === 'backToGroup';
  return (
    <Stack gap="m">
      <Message tone={isReturned ? 'warning' : 'info'} icon="flag" title={isReturned ? texts.place.returned : texts.place.decided(decision.decision === null ? '' : names[decision.decision])}>
        <DecisionFacts decision={decision} hasConditionRows={hasConditionRows} />
      </Message>
      {catchUp !== null && <CatchUp changes={catchUp} />}
      {isReturned && catchUp === null && <Returned />}
      {hasFile && !isReturned && <ChangedSince revision={decision.revision} since="decision" decidedDigest={decision.submissionDigest} />}
      {hasFile && <Disclosure summary={management.readSubmitted}><SubmittedBrief revision={decision.revision} decidedDigest={decision.submissionDigest} /></Disclosure>}
    </Stack>
  );
};
