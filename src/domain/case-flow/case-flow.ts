import type { DecisionCode, StopOutcome, StopPointId } from './codes';

/** The columns of a case that say where it stands; Power Automate sees the same (docs: architecture, status columns). */
export interface Standing {
  readonly status: 'Planned' | 'InProgress' | 'AwaitingDecision' | 'Completed' | 'Ended' | null;
  readonly step: 'a' | 'stop1' | 'b' | 'c' | 'stop2' | 'd' | 'judgement' | 'brief' | null;
  readonly outcome: 'NotJudged' | 'Sustainable' | 'Unsustainable' | null;
  readonly routing: 'None' | 'Pending' | 'InReview' | 'Decided' | 'Returned' | 'Failed' | null;
  /** Submissions to the management group so far; null in rows made outside the product. */
  readonly revision: number | null;
}

export type StandingChanges = Partial<Standing> & { readonly submittedAt?: string };

/** Why a step is not possible now. A sentence for each stands in the language files. */
export type FlowRefusal = 'notOpen' | 'notUnsustainable' | 'notJudged' | 'notWaiting' | 'needsDecision' | 'notCompleted';

export type Flow =
  | { readonly ok: true; readonly changes: StandingChanges }
  | { readonly ok: false; readonly because: FlowRefusal };

const go = (changes: StandingChanges): Flow => ({ ok: true, changes });
const refuse = (because: FlowRefusal): Flow => ({ ok: false, because });

/** How a case begins when somebody starts it. */
export const newStanding: Standing & { readonly revision: number } =
  { status: 'InProgress', step: 'a', outcome: 'NotJudged', routing: 'None', revision: 0 };

/** Whether the project group may write: not while the management group has the case, not when it is over. */
export const isOpenForEdits = (standing: Standing): boolean =>
  standing.status === null || standing.status === 'Planned' || standing.status === 'InProgress';

/**
 * A stop point's way on (handbook: HÅLLPLATS). Going on moves the case past the stop, revising sends it back to the
 * step before, ending ends it. Steps are never locked; `step` only tells how far the group has come.
 * @param hasPlan false for a case without step D (a consultation answer)
 */
export const passStop = (standing: Standing, stop: StopPointId, outcome: StopOutcome, hasPlan = true): Flow => {
  if (!isOpenForEdits(standing)) return refuse('notOpen');
  if (outcome === 'end') return go({ status: 'Ended' });
  const before = stop === 'S1' ? 'a' : 'c';
  const after = stop === 'S1' ? 'b' : hasPlan ? 'd' : 'judgement';
  return go({ status: 'InProgress', step: outcome === 'goOn' ? after : before });
};

/** Sets what people have found; a rule may suggest it but never sets it. */
export const judge = (standing: Standing, outcome: 'NotJudged' | 'Sustainable' | 'Unsustainable'): Flow =>
  isOpenForEdits(standing) ? go({ outcome, step: 'judgement', status: 'InProgress' }) : refuse('notOpen');

/**
 * Hands an unsustainable case to the management group (handbook, appendix 1: ärendeberedning).
 * @param now ISO 8601, UTC
 */
export const submitToManagement = (standing: Standing, now: string): Flow => {
  if (!isOpenForEdits(standing)) return refuse('notOpen');
  if (standing.outcome !== 'Unsustainable') return refuse('notUnsustainable');
  return go({ status: 'AwaitingDecision', routing: 'Pending', revision: (standing.revision ?? 0) + 1, submittedAt: now });
};

/** Somebody in the management group has opened the case. */
export const claim = (standing: Standing): Flow =>
  standing.status === 'AwaitingDecision' && standing.routing === 'Pending' ? go({ routing: 'InReview' }) : refuse('notWaiting');

/** The group takes an undecided submission back; its number stays, and the next submission gets the next one. */
export const withdraw = (standing: Standing): Flow =>
  (standing.status === 'AwaitingDecision' ? go({ status: 'InProgress', routing: 'None' }) : refuse('notWaiting'));

/** What the status columns become when a decision row has been written; the row itself is the decision. */
export const afterDecision = (standing: Standing, decision: DecisionCode): Flow => {
  if (standing.status !== 'AwaitingDecision') return refuse('notWaiting');
  switch (decision) {
    case 'continue':
    case 'continueWithConditions': return go({ status: 'InProgress', routing: 'Decided' });
    case 'end': return go({ status: 'Ended', routing: 'Decided' });
    case 'backToGroup': return go({ status: 'InProgress', routing: 'Returned' });
  }
};

/** Ends the work well. An unsustainable case needs the management group's decision to continue first. */
export const complete = (standing: Standing, isDecidedToContinue: boolean): Flow => {
  if (!isOpenForEdits(standing)) return refuse('notOpen');
  if (standing.outcome === 'Unsustainable' && !isDecidedToContinue) return refuse('needsDecision');
  if (standing.outcome !== 'Sustainable' && standing.outcome !== 'Unsustainable') return refuse('notJudged');
  return go({ status: 'Completed', step: 'brief' });
};

/** Opens a completed case again, since something new has come to light; how far it had come stays as it was. */
export const reopen = (standing: Standing): Flow =>
  (standing.status === 'Completed' ? go({ status: 'InProgress' }) : refuse('notCompleted'));
