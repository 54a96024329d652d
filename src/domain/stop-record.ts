import { stopOutcomeIds } from '../method/ids';
import type { StopPointId } from '../method/ids';
import { stopOutcomes } from '../method/scales';
import type { StopOutcome } from '../method/scales';

/** An answer row as far as a stop point reads it. */
export interface StopAnswer { readonly item: string; readonly choice: string; readonly text: string }

/** The ways taken from a stop point so far, oldest first; rows where nobody has chosen a way are drafts and left out. */
export const stopRecords = <A extends StopAnswer>(stop: StopPointId, answers: readonly A[]): readonly (A & { readonly choice: StopOutcome })[] =>
  answers.filter((answer): answer is A & { readonly choice: StopOutcome } =>
    answer.item === stopOutcomeIds[stop] && stopOutcomes.some((code) => code === answer.choice));

/** The way that holds: the one taken last. A stop may be taken again, since the method is iterative. */
export const latestWay = <A extends StopAnswer>(stop: StopPointId, answers: readonly A[]): (A & { readonly choice: StopOutcome }) | undefined =>
  stopRecords(stop, answers).slice(-1)[0];

/** A knowledge gap that was to be closed before the stop and is not. */
export const isOpenAndBlocking = (gap: { readonly isBlocking: boolean; readonly closedHow: string }): boolean =>
  gap.isBlocking && gap.closedHow.trim() === '';

/**
 * Whether the way needs a reason in writing: always when the group reworks or ends, and when it goes on past a
 * knowledge gap that was to be closed first (handbook, second stop).
 */
export const needsReason = (way: StopOutcome, openGaps: number): boolean => way !== 'goOn' || openGaps > 0;
