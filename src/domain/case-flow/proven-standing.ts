import { afterDecision, type Standing, type StandingChanges } from './case-flow';
import type { DecisionCode } from './codes';

/** A row of HbDecisions, as far as this rule needs it. */
export interface DecisionFact {
  readonly revision: number | null;
  readonly decision: DecisionCode | null;
  /** ISO 8601; the earliest row decides when several name the same revision. */
  readonly created: string;
}

/**
 * Where a case really stands. Status columns can be edited by anyone in the project group, so a decision counts only
 * when a row in HbDecisions says so for the revision at hand.
 */
export type ProvenStanding<D extends DecisionFact> =
  | { readonly kind: 'working' }
  | { readonly kind: 'waiting'; readonly isBeingRead: boolean }
  /** A decision exists for the current revision. `catchUp`: what the status columns lag behind with, null when nothing. */
  | { readonly kind: 'decided'; readonly decision: D; readonly catchUp: StandingChanges | null }
  | { readonly kind: 'endedByGroup' }
  | { readonly kind: 'completed' }
  /** The columns claim a decision that no row proves. */
  | { readonly kind: 'unproven' };

/** The decision that counts for the revision at hand, if any. */
export const decisionFor = <D extends DecisionFact>(revision: number | null, decisions: readonly D[]): D | undefined =>
  revision === null || revision === 0 ? undefined
    : decisions.filter((d) => d.revision === revision && d.decision !== null)
      .reduce<D | undefined>((first, d) => (first === undefined || d.created < first.created ? d : first), undefined);

/** Tells columns and proof apart. Total: every combination of columns has an answer. */
export const provenStanding = <D extends DecisionFact>(standing: Standing, decisions: readonly D[]): ProvenStanding<D> => {
  const decision = decisionFor(standing.revision, decisions);
  if (standing.status === 'AwaitingDecision') {
    if (decision?.decision) {
      const follow = afterDecision(standing, decision.decision);
      return { kind: 'decided', decision, catchUp: follow.ok ? follow.changes : null };
    }
    return { kind: 'waiting', isBeingRead: standing.routing === 'InReview' };
  }
  if (standing.status === 'Completed') return { kind: 'completed' };
  if (standing.status === 'Ended') {
    if (decision?.decision === 'end') return { kind: 'decided', decision, catchUp: null };
    return standing.routing === 'Decided' ? { kind: 'unproven' } : { kind: 'endedByGroup' };
  }
  if (decision) return { kind: 'decided', decision, catchUp: null };
  return standing.routing === 'Decided' || standing.routing === 'Returned' ? { kind: 'unproven' } : { kind: 'working' };
};
