import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useDeciders, useDecisions, useField, useRows } from '../../../data/bindings/session-context';
import type { Decision } from '../../../data/ports/rows';
import { decisionFor } from '../../../domain/case-flow/proven-standing';
import type { ProvenStanding } from '../../../domain/case-flow/proven-standing';
import { submissionOf } from '../../../domain/submission/submissions';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { SubmittedBrief } from '../../../ui-bindings/submitted/submitted';
import { Message } from '../../../ui/feedback/message';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import type { SubmitOutcome } from '../submit/submit-case';
import { CaseWay } from './case-way';
import { Decided } from './decided';
import { OtherRows } from './other-rows';
import styles from './place.module.scss';
import type { WithdrawEnd } from './use-withdraw';
import { Withdraw } from './withdraw';

/** The newest submission was taken back: when and why, until the next one. */
const Withdrawn: React.FC = () => {
  const { revision } = useAssessment();
  const { locale } = useProduct().host;
  const { management: texts } = useTexts('laterSteps');
  const row = submissionOf(revision, useRows('submission'));
  if (row === undefined || row.withdrawnOn === null) return null;
  return (
    <Message tone="info" icon="undo">
      <p className={styles.plain}>{texts.withdrawn(row.revision ?? 1, formatDay(row.withdrawnOn, locale))}</p>
      {row.withdrawnReason.trim() !== '' && <p className={styles.plain}><strong>{texts.withdrawnReason}:</strong> {row.withdrawnReason}</p>}
    </Message>
  );
};

const Waiting: React.FC<{ readonly onEnded: (end: WithdrawEnd) => void }> = ({ onEnded }) => {
  const { revision } = useAssessment();
  const { management: texts } = useTexts('laterSteps');
  const hasFile = submissionOf(revision, useRows('submission')) !== undefined;
  return (
    <Stack gap="m">
      <CaseWay />
      {hasFile && <Disclosure summary={texts.readSubmitted}><SubmittedBrief revision={revision} /></Disclosure>}
      <Withdraw onEnded={onEnded} />
    </Stack>
  );
};

export interface PlacePanelProps {
  readonly standing: ProvenStanding<Decision>;
  /** How handing over ended, when it just has. */
  readonly outcome: SubmitOutcome | null;
  /** How often the case has been moved on while this page was open: the panel takes the focus each time. */
  readonly moves: number;
  readonly onMoved: () => void;
}

/** Where the case is once it has left the group, what the management group has said, and the way to take it back. */
export const PlacePanel: React.FC<PlacePanelProps> = ({ standing, outcome, moves, onMoved }) => {
  const { key, revision } = useAssessment();
  const decision = decisionFor(revision, useDecisions(), useDeciders());
  const withdrawnOn = submissionOf(revision, useRows('submission'))?.withdrawnOn ?? null;
  const { judgement: texts, management } = useTexts('laterSteps');
  const { status } = useField('assessment', key, 'status');
  const [late, setLate] = React.useState<'decided' | 'moved' | null>(null);
  const handleEnded = (end: WithdrawEnd): void => { setLate(end === 'withdrawn' ? null : end); onMoved(); };

  const body = (): React.ReactNode => {
    if (status === 'waiting') return <Message tone="warning">{texts.sentLater}</Message>;
    switch (standing.kind) {
      case 'working': return withdrawnOn === null ? null : <Withdrawn />;
      case 'waiting': return <Waiting onEnded={handleEnded} />;
      case 'decided': return <Decided decision={standing.decision} catchUp={standing.catchUp} />;
      case 'completed': return (
        <Stack gap="m">
          <Message tone="success">{texts.place.completed}</Message>
          {decision !== undefined && <Decided decision={decision} catchUp={null} />}
        </Stack>
      );
      case 'endedByGroup': return <Message tone="info">{texts.place.endedByGroup}</Message>;
      case 'setBack': return (
        <Stack gap="m">
          <Message tone="warning">{texts.place.setBack}</Message>
          <Decided decision={standing.decision} catchUp={standing.catchUp} />
        </Stack>
      );
      case 'unproven': return <Message tone="warning">{texts.place.unproven}</Message>;
    }
  };
  const shown = body();
  const isElse = outcome?.kind === 'elseSubmitted' && standing.kind === 'waiting';
  return (
    <>
      {shown !== null && (
        <Section key={moves} title={texts.placeTitle} headingLevel={3} isFocused={moves > 0}>
          <Stack gap="m">
            {late !== null && <Message tone="warning" live="status">{management.withdraw[late]}</Message>}
            {isElse && <Message tone="info" icon="people">{management.elseSubmitted}</Message>}
            {shown}
          </Stack>
        </Section>
      )}
      <OtherRows />
    </>
  );
};
