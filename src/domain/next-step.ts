import type { DecisionCode } from '../method/scales';
import type { PartId } from '../method/parts';
import type { Standing } from './case-flow/case-flow';
import type { PartFill } from './completeness';

/** What the overview suggests the group does next. */
export type NextStep =
  /** Go on in this part; `fill` says what it lacks. */
  | { readonly kind: 'part'; readonly fill: PartFill }
  | { readonly kind: 'wait' }
  /** Decided, but the status columns have not followed: the group can let them, from the overall judgement. */
  | { readonly kind: 'readDecision' }
  /** Found unsustainable: hand over to the management group, from the overall judgement. */
  | { readonly kind: 'handOver' }
  /** The management group has sent it back: work on, and hand over again. */
  | { readonly kind: 'resubmit' }
  /** Nothing is missing: the group may end the work well, from the overall judgement. */
  | { readonly kind: 'complete' }
  | { readonly kind: 'over' };

/**
 * Suggests one next step. It only suggests: every part stays open in any order.
 * @param standing where the case stands
 * @param fills the parts that are shown, in the order of the rail
 * @param decision what the management group has decided on the submission at hand; null while it has not
 */
export const nextStep = (standing: Standing, fills: readonly PartFill[], decision: DecisionCode | null): NextStep => {
  if (standing.status === 'Ended' || standing.status === 'Completed') return { kind: 'over' };
  if (standing.status === 'AwaitingDecision') return { kind: decision === null ? 'wait' : 'readDecision' };
  if (standing.outcome === 'Unsustainable' && decision === 'backToGroup') return { kind: 'resubmit' };
  if (standing.outcome === 'Unsustainable' && decision === null && !lacks(fills, 'judgement')) return { kind: 'handOver' };
  const fill = fills.find(({ state }) => state === 'attention') ?? fills.find(({ missing }) => missing.length > 0);
  return fill === undefined ? { kind: 'complete' } : { kind: 'part', fill };
};

const lacks = (fills: readonly PartFill[], part: PartId): boolean =>
  fills.some((fill) => fill.part === part && fill.missing.length > 0);
