import { isByDecider, type DecisionFact, type WhoDecides } from './case-flow/proven-standing';

/**
 * Why a row of HbDecisions is not the decision that counts.
 * - `foreign`: written by somebody who is not in the management group.
 * - `earlier`: about an earlier submission; it counted then.
 * - `never`: about a submission that has not been made.
 * - `late`: somebody was first on the same submission.
 * - `unreadable`: it says nothing that is a decision (edited by hand in the list).
 */
export type OtherReason = 'foreign' | 'earlier' | 'never' | 'late' | 'unreadable';

export interface OtherDecision<D> {
  readonly decision: D;
  readonly because: OtherReason;
}

/**
 * Rows that do not decide the case as it stands, newest first, each with why.
 * @param revision of the case now; null and 0: it has not been submitted
 * @param standing the decision that counts, undefined when none does
 */
export const otherDecisions = <D extends DecisionFact>(
  revision: number | null, decisions: readonly D[], standing: D | undefined, who: WhoDecides,
): readonly OtherDecision<D>[] => {
  const now = revision ?? 0;
  const because = (row: D): OtherReason => {
    if (!isByDecider(row, who)) return 'foreign';
    if (row.decision === null || row.revision === null) return 'unreadable';
    if (row.revision > now) return 'never';
    return row.revision < now ? 'earlier' : 'late';
  };
  return decisions.filter((row) => row !== standing)
    .sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : 0))
    .map((decision) => ({ decision, because: because(decision) }));
};
