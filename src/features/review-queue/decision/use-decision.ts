import * as React from 'react';
import { useAssessment, useDecisions, useSession } from '../../../data/bindings/session-context';
import { useProduct } from '../../../data/bindings/product-context';
import type { Decision } from '../../../data/ports/rows';
import { decisionProblems, readyDecision, type DecisionForm, type DecisionProblems, type ReadyDecision } from '../../../domain/decision-form/decision-form';
import { provenStanding, type ProvenStanding } from '../../../domain/case-flow/proven-standing';
import { localDay } from '../days';
import { useDecisionDraft } from './decision-draft';
import { sendDecision, type Trouble } from './send-decision';

export interface DecisionCommands {
  readonly standing: ProvenStanding<Decision>;
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
  const revision = assessment.revision ?? 0;
  const { draft, isTouched, change, discard } = useDecisionDraft(session.caseId, revision);
  const [made, setMade] = React.useState<Decision | null>(null);
  const [hasTried, setTried] = React.useState(false);
  const [trouble, setTrouble] = React.useState<Trouble | null>(null);
  const [isSending, setSending] = React.useState(false);
  const isHere = React.useRef(true);
  React.useEffect(() => () => { isHere.current = false; }, []);

  const all = made === null || known.some(({ key }) => key === made.key) ? known : [...known, made];
  const submittedOn = localDay(assessment.submittedAt);
  const standing = provenStanding(assessment, all);
  // An attempt whose answer was lost has arrived after all: the draft has become the decision.
  const hasArrived = isTouched && standing.kind === 'decided' && standing.decision.key === draft.key;
  React.useEffect(() => { if (hasArrived) discard(); });
  const days = { today: localDay(now()) ?? '', submittedOn };

  const deliver = async (key: string, ready: ReadyDecision): Promise<boolean> => {
    setSending(true);
    setTrouble(null);
    const result = await sendDecision({ session, port, key, revision, ready });
    if (!isHere.current) return result.ok;
    setSending(false);
    if (!result.ok) {
      setTrouble(result.trouble);
      return false;
    }
    setMade(result.decision);
    setTried(false);
    if (key === draft.key) discard();
    onDecided();
    return true;
  };

  return {
    standing,
    mayDecide: session.mayDecide(),
    revision, submittedOn, trouble, isSending, discard,
    isTouched: isTouched && !hasArrived,
    caseName: assessment.name,
    values: draft.values,
    problems: hasTried ? decisionProblems(draft.values, days) : {},
    hasDecided: made !== null,
    change: (values) => { setTrouble(null); change(values); },
    check: () => { setTried(true); setTrouble(null); return readyDecision(draft.values, days); },
    send: async () => {
      const ready = readyDecision(draft.values, days);
      return ready !== null && deliver(draft.key, ready);
    },
    catchUp: async () => {
      if (standing.kind !== 'decided' || standing.decision.decision === null) return false;
      const { key, decision, reason, conditions, minutesReference, decidedOn } = standing.decision;
      return deliver(key, { decision, reason, conditions, minutesReference, decidedOn: decidedOn ?? days.today });
    },
  };
};
