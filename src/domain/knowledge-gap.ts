import type { StopPointId } from '../method/ids';
import { isPast } from './dates';

/** A knowledge gap (kunskapslucka) as far as these rules read it. */
export interface GapFacts {
  readonly question: string;
  readonly owner: string;
  readonly due: string | null;
  readonly isBlocking: boolean;
  /** Which stop it must be settled before; null reads as the second. */
  readonly blocks: StopPointId | null;
  readonly closedHow: string;
  readonly closedOn: string | null;
  /** Why the group goes on although the gap is open. */
  readonly acceptedReason: string;
  readonly acceptedOn: string | null;
  /** The item it came up under; '' for none. */
  readonly item: string;
}

/** `closed`: the group has written how. `accepted`: open, and the group has written why it goes on. `overdue`: open, and its day has passed. */
export type GapState = 'open' | 'overdue' | 'accepted' | 'closed';

/** A gap is closed by a text that says what the answer was. A day alone closes nothing. */
export const isGapClosed = (gap: Pick<GapFacts, 'closedHow'>): boolean => gap.closedHow.trim() !== '';

/** A gap that stays open is accepted by a reason. A day alone accepts nothing. */
export const isGapAccepted = (gap: Pick<GapFacts, 'acceptedReason'>): boolean => gap.acceptedReason.trim() !== '';

/** @param now ISO 8601 now */
export const gapState = (gap: Pick<GapFacts, 'closedHow' | 'acceptedReason' | 'due'>, now: string): GapState => {
  if (isGapClosed(gap)) return 'closed';
  if (isGapAccepted(gap)) return 'accepted';
  return isPast(gap.due, now) ? 'overdue' : 'open';
};

/** What gaps can be narrowed to; `blocking`: open, and to be settled before a stop point. */
export const gapFilters = ['all', 'open', 'blocking', 'overdue', 'accepted', 'closed'] as const;
export type GapFilter = (typeof gapFilters)[number];

/** Whether a gap belongs under a filter; an overdue one is open too. One that is accepted is settled without an answer. */
export const isGapIn = (gap: GapFacts, filter: GapFilter, now: string): boolean => {
  const state = gapState(gap, now);
  const isOpen = state === 'open' || state === 'overdue';
  switch (filter) {
    case 'all': return true;
    case 'open': return isOpen;
    case 'blocking': return isOpen && gap.isBlocking;
    default: return state === filter;
  }
};

/** How many gaps each filter would show. */
export const countGaps = (gaps: readonly GapFacts[], now: string): Readonly<Record<GapFilter, number>> => {
  const count = (filter: GapFilter): number => gaps.filter((gap) => isGapIn(gap, filter, now)).length;
  return { all: gaps.length, open: count('open'), blocking: count('blocking'), overdue: count('overdue'), accepted: count('accepted'), closed: count('closed') };
};

const rank = (gap: GapFacts, now: string): number => {
  switch (gapState(gap, now)) {
    case 'overdue': return 0;
    case 'open': return gap.isBlocking ? 1 : 2;
    case 'accepted': return 3;
    case 'closed': return 4;
  }
};

/** What presses first: overdue, then what blocks, then the rest by day; accepted and closed ones last. Equal ones keep their order. */
export const inGapOrder = <G extends GapFacts>(gaps: readonly G[], now: string): readonly G[] =>
  [...gaps].sort((a, b) => rank(a, now) - rank(b, now) || (a.due ?? '9999').localeCompare(b.due ?? '9999'));

/** Whether a gap holds nothing but the question it was made with, so that it may go as quietly as it came. */
export const isUntouchedGap = (gap: GapFacts, madeWith: string): boolean =>
  gap.question === madeWith && gap.owner.trim() === '' && gap.due === null && !gap.isBlocking && gap.blocks === null
  && !isGapClosed(gap) && gap.closedOn === null && !isGapAccepted(gap) && gap.acceptedOn === null;
