import type { StopPointId } from '../method/ids';
import { isGapAccepted, isGapClosed } from './knowledge-gap';

/** A knowledge gap as far as a stop point reads it. */
export interface HoldingGap {
  readonly key: string;
  readonly isBlocking: boolean;
  /** Which stop it was to be settled before; null, as in rows of version 2, reads as the second. */
  readonly blocks: StopPointId | null;
  readonly closedHow: string;
  readonly acceptedReason: string;
}

/** A check point of a stop, as reference data has it. */
export interface CheckPointFacts { readonly id: string; readonly stop: StopPointId; readonly isMandatory: boolean }

/** An answer row as far as a check point reads it; `choice` is `notRelevant` for one that is set aside. */
export interface CheckPointAnswer { readonly item: string; readonly choice: string; readonly text: string }

/** What a stop looks at to say whether the group may go on. The product's own rows fit. */
export interface HoldFacts {
  readonly knowledgeGaps: readonly HoldingGap[];
  readonly answers: readonly CheckPointAnswer[];
  readonly checkPoints: readonly CheckPointFacts[];
}

/** The choice of an answer that says a check point does not concern this initiative; its text says why. */
export const NOT_RELEVANT = 'notRelevant';

/** `open`: neither answered nor set aside with a comment. */
export type CheckPointState = 'open' | 'answered' | 'notRelevant';

/** Where one check point stands. Of several rows, as people may make in the list itself, the first with a text counts. */
export const checkPointState = (id: string, answers: readonly CheckPointAnswer[]): CheckPointState => {
  const answer = answers.find(({ item, text }) => item === id && text.trim() !== '');
  if (answer === undefined) return 'open';
  return answer.choice === NOT_RELEVANT ? 'notRelevant' : 'answered';
};

/** The stops an open gap holds: one that holds the first holds the second, too; one that is closed or accepted holds none. */
export const stopsHeldBy = (gap: Omit<HoldingGap, 'key'>): readonly StopPointId[] => {
  if (!gap.isBlocking || isGapClosed(gap) || isGapAccepted(gap)) return [];
  return gap.blocks === 'S1' ? ['S1', 'S2'] : ['S2'];
};

/** One thing that must be settled before the group goes on from a stop: a gap by its key, a check point by its id. */
export type Hold = { readonly kind: 'gap'; readonly key: string } | { readonly kind: 'checkPoint'; readonly id: string };

/**
 * What holds a stop point (handbook: HÅLLPLATS): gaps that were to be settled before it and are neither closed nor
 * accepted with a reason, and mandatory check points that are neither answered nor declared not relevant with a comment.
 * It hinders only going on: reworking, ending and moving about are always free.
 * @returns gaps first, each in the order given; [] when the group may go on
 */
export const holdsOf = (stop: StopPointId, { knowledgeGaps, answers, checkPoints }: HoldFacts): readonly Hold[] => [
  ...knowledgeGaps.filter((gap) => stopsHeldBy(gap).includes(stop)).map(({ key }): Hold => ({ kind: 'gap', key })),
  ...checkPoints.filter((point) => point.stop === stop && point.isMandatory && checkPointState(point.id, answers) === 'open')
    .map(({ id }): Hold => ({ kind: 'checkPoint', id })),
];

/** A name of a hold that no other hold of the case has. */
export const holdName = (hold: Hold): string => `${hold.kind}:${hold.kind === 'gap' ? hold.key : hold.id}`;
