import * as React from 'react';
import { useAssessment, useDeciders, useDecisions, useSession } from '../../../data/bindings/session-context';
import { useProduct } from '../../../data/bindings/product-context';
import type { Decision } from '../../../data/ports/rows';
import { decisionFor, lastDecision, provenStanding, type ProvenStanding } from '../../../domain/case-flow/proven-standing';
import { decisionProblems, readyDecision, type DecisionForm, type DecisionProblems, type ReadyDecision } from '../../../domain/decision-form/decision-form';
import { otherDecisions, type OtherDecision } from '../../../domain/other-decisions';
import { localDay } from '../days';
import { useDecisionDraft } from './decision-draft';
import { sendDecision, type Trouble } from './send-decision';

export interface DecisionCommands {
  readonly standing: ProvenStanding<Decision>;
  /** The decision on the submission at hand, whatever the status columns say. */
  readonly made: Decision | undefined;
  /** The newest decision up to now: its conditions go on. */
  readonly before: Decision | undefined;
  /** Rows that do not decide the case as it stands, each with why. */
  readonly others: readonly OtherDecision<Decision>[];
  readonly mayDecide: boolean;
  /** The submission that is decided on. */
  readonly revision: number;
  readonly caseName: string;
  /** `yyyy-mm-dd`, null when unknown. */
  readonly submittedOn: string | null;
  readonly values: DecisionForm;
  readonly isTouched: boolean;
  /** Told after the first attempt, then as they are mended. */
  readonly problems: DecisionProblems;
  readonly trouble: Trouble | null;
  readonly isSending: boolean;
  /** True once this person has written a decision on this screen. */
  readonly hasDecided: boolean;
  readonly change: (values: Partial<DecisionForm>) => void;
  readonly discard: () => void;
  /** What would be written, null (and problems told) while something is missing. */
  readonly check: () => ReadyDecision | null;
  /** True when the decision was written. */
  readonly send: () => Promise<boolean>;
  /** Lets the status columns follow a decision that exists. */
  readonly catchUp: () => Promise<boolean>;
}

/**
 * The decision on the open case: form, draft, sending, and what stands once it is made.
 * @param onDecided told when the case no longer waits
 */
export const useDecision = (onDecided: () => void): DecisionCommands => {
  const session = useSession();
  const { decisions: port, now } = useProduct();
  const assessment = useAssessment();
  const known = useDecisions();
  const who = useDeciders();
  const revision = assessment.revision ?? 0;
  const { draft, isTouched, change, markSent, discard } = useDecisionDraft(session.caseId, revision, assessment.diaryNumber);
  const [written, setWritten] = React.useState<Decision | null>(null);
  const [hasTried, setTried] = React.useState(false);
  const [trouble, setTrouble] = React.useState<Trouble | null>(null);
  const [isSending, setSending] = React.useState(false);
  const isHere = React.useRef(true);
  React.useEffect(() => () => { isHere.current = false; }, []);

  const all = written === null || known.some(({ key }) => key === written.key) ? known : [...known, written];
  const submittedOn = localDay(assessment.submittedAt);
  const standing = provenStanding(assessment, all, who);
  const decided = decisionFor(assessment.revision, all, who);
  // An attempt whose answer was lost has arrived after all: the draft has become the decision.
  const hasArrived = isTouched && decided !== undefined && decided.attempt === draft.attempt;
  React.useEffect(() => { if (hasArrived) discard(); });
  const days = { today: localDay(now()) ?? '', submittedOn };

  /** Ends work that was under way: nothing is told to a screen that is gone. */
  const settle = (next: Trouble | null): void => {
    if (!isHere.current) return;
    setSending(false);
    setTrouble(next);
  };
  const begin = (): void => { setSending(true); setTrouble(null); };

  const send = async (): Promise<boolean> => {
    const ready = readyDecision(draft.values, days);
    if (ready === null) return false;
    begin();
    const result = await sendDecision({ session, port, attempt: draft.attempt, earlier: draft.earlier, revision, ready, onSending: markSent });
    settle(result.ok ? null : result.trouble);
    if (!isHere.current) return result.ok;
    if (!result.ok) {
      // The list is behind, too: somebody has decided, or the case has gone on.
      if (result.trouble.kind !== 'failure') onDecided();
      return false;
    }
    setWritten(result.decision);
    setTried(false);
    discard();
    onDecided();
    return true;
  };

  const catchUp = async (): Promise<boolean> => {
    if (standing.kind !== 'decided' || standing.catchUp === null) return false;
    begin();
    const result = await port.follow(session.caseId, revision, standing.catchUp);
    const unread = result.ok ? await session.refresh() : null;
    const failure = result.ok ? unread : result.failure;
    settle(failure === null ? null : { kind: 'failure', failure, wasSent: false });
    if (failure === null && isHere.current) onDecided();
    return failure === null;
  };

  return {
    standing,
    made: decided,
    before: lastDecision(assessment.revision, all, who),
    others: otherDecisions(assessment.revision, all, decided, who),
    mayDecide: session.mayDecide(),
    revision, submittedOn, trouble, isSending, discard, send, catchUp,
    isTouched: isTouched && !hasArrived,
    caseName: assessment.name,
    values: draft.values,
    problems: hasTried ? decisionProblems(draft.values, days) : {},
    hasDecided: written !== null,
    change: (values) => { setTrouble(null); change(values); },
    check: () => { setTried(true); setTrouble(null); return readyDecision(draft.values, days); },
  };
};
