import type { CaseSession } from '../../../data/ports/case-session';
import type { DecisionPort } from '../../../data/ports/case-list';
import type { Failure } from '../../../data/ports/results';
import type { Decision } from '../../../data/ports/rows';
import { afterDecision } from '../../../domain/case-flow/case-flow';
import { decisionFor } from '../../../domain/case-flow/proven-standing';
import type { ReadyDecision } from '../../../domain/decision-form/decision-form';

/** Why a decision was not written. A sentence for each stands in the language files. */
export type Trouble =
  | { readonly kind: 'elseDecided'; readonly name: string | null }
  | { readonly kind: 'changed' | 'notWaiting' }
  /** `wasSent` false: it failed before anything was written. */
  | { readonly kind: 'failure'; readonly failure: Failure; readonly wasSent: boolean };

export type Sent =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly trouble: Trouble };

export interface ToSend {
  readonly session: CaseSession;
  readonly port: DecisionPort;
  /** Made once for the form: however often it is sent, one row. */
  readonly key: string;
  /** The submission the person has read. */
  readonly revision: number;
  readonly ready: ReadyDecision;
}

const no = (trouble: Trouble): Sent => ({ ok: false, trouble });

/** What the case, as just read, says against writing this decision; null when nothing does. */
const hindrance = ({ session, key, revision }: ToSend): Trouble | null => {
  const assessment = session.assessment();
  if (assessment.revision !== revision) return { kind: 'changed' };
  const existing = decisionFor(revision, session.decisions());
  if (existing !== undefined) return existing.key === key ? null : { kind: 'elseDecided', name: existing.author?.name ?? null };
  return assessment.status === 'AwaitingDecision' ? null : { kind: 'notWaiting' };
};

/**
 * Writes a decision on the submission the person has read, and on no other: the case is read anew first, and again when
 * SharePoint refuses, since somebody may have decided in between. An attempt whose answer was lost can be made again
 * with the same key.
 */
export const sendDecision = async (what: ToSend): Promise<Sent> => {
  const { session, port, key, revision, ready } = what;
  const unread = await session.refresh();
  if (unread !== null) return no({ kind: 'failure', failure: unread, wasSent: false });
  const before = hindrance(what);
  if (before !== null) return no(before);

  const flow = afterDecision(session.assessment(), ready.decision);
  // Not waiting, yet no hindrance: our own earlier attempt arrived and the columns have followed already.
  const changes = flow.ok ? flow.changes : {};
  const result = await port.decide(key, { caseId: session.caseId, revision, ...ready }, changes);
  const unreadAfter = await session.refresh();
  if (result.ok) return { ok: true, decision: result.value };
  // The row may stand although something after it failed; then the decision is made.
  const own = session.decisions().find((row) => row.key === key);
  if (own !== undefined) return { ok: true, decision: own };
  const after = unreadAfter === null ? hindrance(what) : null;
  return no(after ?? { kind: 'failure', failure: result.failure, wasSent: true });
};
