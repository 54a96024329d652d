import type { DecisionCode } from '../method/scales';

/** The status columns of a case, as far as the way to the management group is concerned. */
export interface CaseState {
  readonly status: 'Planned' | 'InProgress' | 'AwaitingDecision' | 'Completed' | 'Ended' | null;
  readonly routing: 'None' | 'Pending' | 'InReview' | 'Decided' | 'Returned' | 'Failed' | null;
  readonly revision: number | null;
}

export interface DecisionFacts {
  readonly revision: number | null;
  readonly decision: DecisionCode | null;
}

/** Where a case is between the project group and the management group. */
export type ManagementPlace<D> =
  | { readonly kind: 'withGroup' | 'waiting' | 'beingRead' | 'completed' | 'ended' }
  | { readonly kind: 'decided' | 'returned'; readonly decision: D };

/**
 * Tells where a case is. Only a row among the decisions, for the revision at hand, makes a case decided; the status
 * columns can be edited by hand and say nothing on their own (docs: architecture, "Data").
 * @param decisions oldest first; the last one for the revision counts
 */
export const managementPlace = <D extends DecisionFacts>(state: CaseState, decisions: readonly D[]): ManagementPlace<D> => {
  const revision = state.revision ?? 0;
  const decision = revision === 0 ? undefined
    : decisions.filter((row) => row.revision === revision && row.decision !== null).slice(-1)[0];
  if (decision !== undefined) return { kind: decision.decision === 'backToGroup' ? 'returned' : 'decided', decision };
  switch (state.status) {
    case 'AwaitingDecision': return { kind: state.routing === 'InReview' ? 'beingRead' : 'waiting' };
    case 'Completed': return { kind: 'completed' };
    case 'Ended': return { kind: 'ended' };
    default: return { kind: 'withGroup' };
  }
};
