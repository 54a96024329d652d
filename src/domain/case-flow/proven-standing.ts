import { afterDecision, type Standing, type StandingChanges } from './case-flow';
import type { DecisionCode } from './codes';

/** A row of HbDecisions, as far as this rule needs it. */
export interface DecisionFact {
  readonly revision: number | null;
  readonly decision: DecisionCode | null;
  /** ISO 8601; the earliest row decides when several name the same revision. */
  readonly created: string;
  readonly author: { readonly id: number } | null;
}

/**
 * Whose rows count as decisions: members of the management group now, and people an administrator has said were members
 * when they decided. `members` null: SharePoint does not tell, and its permissions on the list are trusted.
 */
export interface WhoDecides {
  readonly members: readonly number[] | null;
  readonly past: readonly number[];
}

/** Counts every row: for places where only the list's own permissions are known. */
export const anyDecider: WhoDecides = { members: null, past: [] };

/** Whether a row was written by somebody who may decide. A row whose author left the site counts: nobody else could be asked. */
export const isByDecider = ({ author }: Pick<DecisionFact, 'author'>, { members, past }: WhoDecides): boolean =>
  members === null || author === null || members.includes(author.id) || past.includes(author.id);

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
  | { readonly kind: 'unproven' }
  /** The column that counts submissions is lower than a decision's: somebody has set it back. `decision` is the newest. */
  | { readonly kind: 'setBack'; readonly decision: D; readonly catchUp: StandingChanges };

/** The decision that counts for the revision at hand, if any. */
export const decisionFor = <D extends DecisionFact>(revision: number | null, decisions: readonly D[], who: WhoDecides): D | undefined =>
  revision === null || revision === 0 ? undefined
    : decisions.filter((d) => d.revision === revision && d.decision !== null && isByDecider(d, who))
      .reduce<D | undefined>((first, d) => (first === undefined || d.created < first.created ? d : first), undefined);

/** The newest submission's decision, up to the revision at hand: its conditions go on until another replaces it. */
export const lastDecision = <D extends DecisionFact>(revision: number | null, decisions: readonly D[], who: WhoDecides): D | undefined => {
  const decided = decisions.filter((d) => d.revision !== null && d.revision > 0 && d.revision <= (revision ?? 0) && d.decision !== null && isByDecider(d, who));
  return decided.length === 0 ? undefined : decisionFor(Math.max(...decided.map((d) => d.revision ?? 0)), decided, who);
};

/** What puts the columns right again when the number of submissions is lower than that of a decision; null when it is not. */
const setBackFrom = <D extends DecisionFact>(standing: Standing, decisions: readonly D[], who: WhoDecides): ProvenStanding<D> | null => {
  const newest = lastDecision(Number.MAX_SAFE_INTEGER, decisions, who);
  if (!newest?.decision || (newest.revision ?? 0) <= (standing.revision ?? 0)) return null;
  const follow = afterDecision({ ...standing, status: 'AwaitingDecision' }, newest.decision);
  return follow.ok ? { kind: 'setBack', decision: newest, catchUp: { ...follow.changes, revision: newest.revision } } : null;
};

/** What the columns of an open case lag behind its decision with: a flow or a person has written over them, or they never followed. */
const lagOf = (standing: Standing, decision: DecisionCode): StandingChanges | null => {
  const follow = afterDecision({ ...standing, status: 'AwaitingDecision' }, decision);
  if (!follow.ok) return null;
  const { status, routing } = follow.changes;
  return standing.status === status && standing.routing === routing ? null : follow.changes;
};

/** Tells columns and proof apart. Total: every combination of columns has an answer. */
export const provenStanding = <D extends DecisionFact>(standing: Standing, decisions: readonly D[], who: WhoDecides): ProvenStanding<D> => {
  const decision = decisionFor(standing.revision, decisions, who);
  const setBack = standing.status === 'AwaitingDecision' && decision === undefined ? null : setBackFrom(standing, decisions, who);
  if (setBack !== null) return setBack;
  if (standing.status === 'AwaitingDecision') {
    if (decision?.decision) return { kind: 'decided', decision, catchUp: lagOf(standing, decision.decision) };
    return { kind: 'waiting', isBeingRead: standing.routing === 'InReview' };
  }
  if (standing.status === 'Completed') return { kind: 'completed' };
  if (standing.status === 'Ended') {
    if (decision?.decision === 'end') return { kind: 'decided', decision, catchUp: lagOf(standing, 'end') };
    // Decided to continue and ended later: that is the group's own way at a stop point.
    return standing.routing === 'Decided' && decision === undefined ? { kind: 'unproven' } : { kind: 'endedByGroup' };
  }
  if (decision?.decision) return { kind: 'decided', decision, catchUp: lagOf(standing, decision.decision) };
  return standing.routing === 'Decided' || standing.routing === 'Returned' ? { kind: 'unproven' } : { kind: 'working' };
};
