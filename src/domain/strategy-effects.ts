import type { NodeEffect } from '../method/scales';
import { isOnGoal } from './effects';

/** How many effects of each kind stand on one node of a strategy; they are never added up or weighed. */
export type NodeCounts = Readonly<Record<NodeEffect, number>>;

interface OnTarget { readonly target: string; readonly effect: NodeEffect | null }

const none: NodeCounts = { positive: 0, negative: 0, none: 0 };

/**
 * Counts per node. Rows without a choice are not counted.
 * @returns only nodes that have an effect
 */
export const countByNode = (rows: readonly OnTarget[]): ReadonlyMap<string, NodeCounts> => {
  const counts = new Map<string, NodeCounts>();
  for (const { target, effect } of rows) {
    if (effect === null) continue;
    const before = counts.get(target) ?? none;
    counts.set(target, { ...before, [effect]: before[effect] + 1 });
  }
  return counts;
};

/** Whether two counts say the same of every node. */
export const isSameCount = (a: ReadonlyMap<string, NodeCounts>, b: ReadonlyMap<string, NodeCounts>): boolean =>
  a.size === b.size && [...a].every(([id, one]) => {
    const other = b.get(id);
    return other !== undefined && one.positive === other.positive && one.negative === other.negative && one.none === other.none;
  });

/** Whether an effect stands on a strategy (step A) but on no node in sight: another strategy's, a withdrawn one's, an unknown one's. */
export const isOnOtherStrategy = (row: { readonly target: string }, nodes: ReadonlySet<string>): boolean =>
  !isOnGoal(row) && !nodes.has(row.target);
