import type { CaseSession } from '../../../data/ports/case-session';
import type { DecisionPort, NewDecision } from '../../../data/ports/decisions';
import type { Failure } from '../../../data/ports/results';
import type { Decision } from '../../../data/ports/rows';
import { afterDecision } from '../../../domain/case-flow/case-flow';
import { decisionFor } from '../../../domain/case-flow/proven-standing';
import type { ReadyDecision } from '../../../domain/decision-form/decision-form';
import { submissionOf } from '../../../domain/submission/submissions';

/** Why a decision was not written. A sentence for each stands in the language files. */
export type Trouble =
  | { readonly kind: 'elseDecided'; readonly name: string | null }
  /** `ownEarlier`: an earlier attempt from this form had arrived; what was changed since is not in it. */
  | { readonly kind: 'changed' | 'notWaiting' | 'ownEarlier' }
  /** `wasSent` false: it failed before anything was written. */
  | { readonly kind: 'failure'; readonly failure: Failure; readonly wasSent: boolean };

export type Sent =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly trouble: Trouble };

export interface ToSend {
  readonly session: CaseSession;
  readonly port: DecisionPort;
  /** Made once for what is sent: however often it is sent, one row. */
  readonly attempt: string;
  /** Attempts of this form with other contents. */
  readonly earlier: readonly string[];
  /** The submission the person has read. */
  readonly revision: number;
  readonly ready: ReadyDecision;
  /** Told before anything is written: from here on the attempt may arrive. */
  readonly onSending: () => void;
}

const no = (trouble: Trouble): Sent => ({ ok: false, trouble });

const decidedBefore = (decision: Decision, { attempt, earlier }: ToSend): Trouble | null => {
  if (decision.attempt === attempt) return null;
  return earlier.includes(decision.attempt) ? { kind: 'ownEarlier' } : { kind: 'elseDecided', name: decision.author?.name ?? null };
};

/** What the case, as just read, says against writing this decision; null when nothing does. */
const hindrance = (what: ToSend): Trouble | null => {
  const { session, revision } = what;
  const assessment = session.assessment();
  if (assessment.revision !== revision) return { kind: 'changed' };
  const existing = decisionFor(revision, session.decisions(), session.deciders());
  if (existing !== undefined) return decidedBefore(existing, what);
  return assessment.status === 'AwaitingDecision' ? null : { kind: 'notWaiting' };
};

/**
 * Writes a decision on the submission the person has read, and on no other: the case is read anew first, and again
 * afterwards, since somebody may have decided in between. An attempt whose answer was lost can be made again as it is.
 */
export const sendDecision = async (what: ToSend): Promise<Sent> => {
  const { session, port, attempt, revision, ready, onSending } = what;
  const unread = await session.refresh();
  if (unread !== null) return no({ kind: 'failure', failure: unread, wasSent: false });
  const before = hindrance(what);
  if (before !== null) return no(before);

  const flow = afterDecision(session.assessment(), ready.decision);
  // Not waiting, yet no hindrance: our own earlier attempt arrived and the columns have followed already.
  const changes = flow.ok ? flow.changes : {};
  const submissionDigest = submissionOf(revision, session.rows('submission'))?.dataDigest ?? '';
  const decision: NewDecision = { caseId: session.caseId, revision, submissionDigest, ...ready };
  onSending();
  const result = await port.decide(attempt, decision, changes);
  const unreadAfter = await session.refresh();
  if (result.ok) {
    switch (result.value.kind) {
      case 'decided': return { ok: true, decision: result.value.decision };
      case 'elseDecided': return no(decidedBefore(result.value.decision, what) ?? { kind: 'elseDecided', name: null });
      case 'notWaiting': return no({ kind: result.value.assessment.revision === revision ? 'notWaiting' : 'changed' });
    }
  }
  // The row may stand although something after it failed; then the decision is made.
  const own = session.decisions().find((row) => row.attempt === attempt && row.revision === revision);
  if (own !== undefined) return { ok: true, decision: own };
  const after = unreadAfter === null ? hindrance(what) : null;
  return no(after ?? { kind: 'failure', failure: result.failure, wasSent: true });
};
