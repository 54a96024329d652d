import { stopOutcomeIds } from '../method/ids';
import type { StopPointId } from '../method/ids';
import { stopOutcomes } from '../method/scales';
import type { StopOutcome } from '../method/scales';
import { safeFileName } from './file-name';

/** An answer row as far as a stop point reads it. */
export interface StopAnswer { readonly item: string; readonly choice: string; readonly text: string }

/** The ways taken from a stop point so far, oldest first; rows where nobody has chosen a way are drafts and left out. */
export const stopRecords = <A extends StopAnswer>(stop: StopPointId, answers: readonly A[]): readonly (A & { readonly choice: StopOutcome })[] =>
  answers.filter((answer): answer is A & { readonly choice: StopOutcome } =>
    answer.item === stopOutcomeIds[stop] && stopOutcomes.some((code) => code === answer.choice));

/** The way that holds: the one taken last. A stop may be taken again, since the method is iterative. */
export const latestWay = <A extends StopAnswer>(stop: StopPointId, answers: readonly A[]): (A & { readonly choice: StopOutcome }) | undefined =>
  stopRecords(stop, answers).slice(-1)[0];

/**
 * Which time the stop was taken with a record, from 1: the number its key ends with, as the product writes keys.
 * @param position the record's place among the stop's records, from 1; counts for a row made outside the product
 */
export const roundOf = (stop: StopPointId, key: string, position: number): number => {
  const [, suffix] = key.split(`:${stopOutcomeIds[stop]}`);
  if (suffix === '') return 1;
  const [, round] = /^:([1-9]\d{0,5})$/.exec(suffix ?? '') ?? [];
  return round === undefined ? position : Number(round);
};

/** Which time the stop is taken next: one more than the latest, also where somebody has deleted a record before it. */
export const nextRound = (stop: StopPointId, answers: readonly (StopAnswer & { readonly key: string })[]): number =>
  1 + Math.max(0, ...stopRecords(stop, answers).map(({ key }, index) => roundOf(stop, key, index + 1)));

interface Who { readonly name: string }

/** Who is likely to have taken part: the responsible officer and the group, each once, as one line to edit. */
export const likelyParticipants = (owner: Who | null, group: readonly Who[]): string =>
  [...new Set([...(owner === null ? [] : [owner]), ...group].map(({ name }) => name.trim()).filter((name) => name !== ''))].join(', ');

/** The key of the one notice that tells of an end, the same for everyone who ends the case at the same time. */
export const endNoticeKey = (caseKey: string, stop: StopPointId, round: number): string => `${caseKey}:ended:${stop}:${round}`;

/** The file that keeps how things were as the group chose to rework; what a file name may not hold becomes a dash. */
export const versionFileName = (caseKey: string, stop: StopPointId, round: number): string =>
  `${safeFileName(caseKey)}-${stop}-${round}.json`;
