import type { PartId } from '../method/parts';
import type { Standing } from './case-flow/case-flow';
import type { PartFill } from './completeness';

/** What the overview suggests the group does next. */
export type NextStep =
  /** Go on in this part; `fill` says what it lacks. */
  | { readonly kind: 'part'; readonly fill: PartFill }
  | { readonly kind: 'wait' }
  /** Found unsustainable: hand over to the management group, from the overall judgement. */
  | { readonly kind: 'handOver' }
  /** Nothing is missing: the group may end the work well, from the overall judgement. */
  | { readonly kind: 'complete' }
  | { readonly kind: 'over' };

/**
 * Suggests one next step. It only suggests: every part stays open in any order.
 * @param standing where the case stands
 * @param fills the parts that are shown, in the order of the rail
 * @param isDecided whether the management group has decided on this revision
 */
export const nextStep = (standing: Standing, fills: readonly PartFill[], isDecided: boolean): NextStep => {
  if (standing.status === 'Ended' || standing.status === 'Completed') return { kind: 'over' };
  if (standing.status === 'AwaitingDecision') return { kind: 'wait' };
  if (standing.outcome === 'Unsustainable' && !isDecided && !lacks(fills, 'judgement')) return { kind: 'handOver' };
  const fill = fills.find(({ state }) => state === 'attention') ?? fills.find(({ missing }) => missing.length > 0);
  return fill === undefined ? { kind: 'complete' } : { kind: 'part', fill };
};

const lacks = (fills: readonly PartFill[], part: PartId): boolean =>
  fills.some((fill) => fill.part === part && fill.missing.length > 0);
