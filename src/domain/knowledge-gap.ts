import { isPast } from './dates';

/** A knowledge gap (kunskapslucka) as far as these rules read it. */
export interface GapFacts {
  readonly question: string;
  readonly owner: string;
  readonly due: string | null;
  readonly isBlocking: boolean;
  readonly closedHow: string;
  readonly closedOn: string | null;
  /** The item it came up under; '' for none. */
  readonly item: string;
}

/** `closed`: the group has written how. `overdue`: open, and its day has passed. */
export type GapState = 'open' | 'overdue' | 'closed';

/** A gap is closed by a text: what the answer was, or why the group goes on without it. A day alone closes nothing. */
export const isGapClosed = (gap: Pick<GapFacts, 'closedHow'>): boolean => gap.closedHow.trim() !== '';

/** @param now ISO 8601 now */
export const gapState = (gap: Pick<GapFacts, 'closedHow' | 'due'>, now: string): GapState =>
  isGapClosed(gap) ? 'closed' : isPast(gap.due, now) ? 'overdue' : 'open';

/** What gaps can be narrowed to; `blocking`: open, and to be closed before the next stop point. */
export const gapFilters = ['all', 'open', 'blocking', 'overdue', 'closed'] as const;
export type GapFilter = (typeof gapFilters)[number];

/** Whether a gap belongs under a filter; an overdue one is open too. */
export const isGapIn = (gap: GapFacts, filter: GapFilter, now: string): boolean => {
  const state = gapState(gap, now);
  switch (filter) {
    case 'all': return true;
    case 'open': return state !== 'closed';
    case 'blocking': return state !== 'closed' && gap.isBlocking;
    default: return state === filter;
  }
};

/** How many gaps each filter would show. */
export const countGaps = (gaps: readonly GapFacts[], now: string): Readonly<Record<GapFilter, number>> => {
  const count = (filter: GapFilter): number => gaps.filter((gap) => isGapIn(gap, filter, now)).length;
  return { all: gaps.length, open: count('open'), blocking: count('blocking'), overdue: count('overdue'), closed: count('closed') };
};

const rank = (gap: GapFacts, now: string): number => {
  const state = gapState(gap, now);
  return state === 'closed' ? 3 : state === 'overdue' ? 0 : gap.isBlocking ? 1 : 2;
};

/** What presses first: overdue, then what blocks, then the rest by day; closed ones last. Equal ones keep their order. */
export const inGapOrder = <G extends GapFacts>(gaps: readonly G[], now: string): readonly G[] =>
  [...gaps].sort((a, b) => rank(a, now) - rank(b, now) || (a.due ?? '9999').localeCompare(b.due ?? '9999'));

/** Whether a gap holds nothing but the question it was made with, so that it may go as quietly as it came. */
export const isUntouchedGap = (gap: GapFacts, madeWith: string): boolean =>
  gap.question === madeWith && gap.owner.trim() === '' && gap.due === null && !gap.isBlocking && !isGapClosed(gap) && gap.closedOn === null;
