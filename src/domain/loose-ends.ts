import type { EffectSize, EndingKind, NodeEffect } from '../method/scales';

interface Keyed { readonly key: string }

/** A sustainability key and the rows it says it meets, by their keys. */
export interface KeyTies extends Keyed { readonly meets: readonly string[] }

/** An action as far as the ends read it; a cancelled one takes care of nothing. */
export interface ActionTies { readonly meets: readonly string[]; readonly status: string | null }

/** What a finding says of how it ends where no key and no action meets it. */
export interface EndingFacts {
  readonly ending: EndingKind | null;
  readonly endingReason: string;
  readonly endingActor: string;
}

/** How a finding ends: met by a key, taken care of by an action, a risk the group takes, or left to another actor. */
export type EndingWay = 'key' | 'action' | EndingKind;

export interface MaterialFacts { readonly effect: NodeEffect | null; readonly size: EffectSize | null }

/**
 * Whether an effect must end somewhere: it is negative and nobody has called it small. One whose size nobody has said
 * counts, on a goal as on a node of the strategy: what was found may not fall through for want of a field.
 */
export const isMaterial = ({ effect, size }: MaterialFacts): boolean => effect === 'negative' && size !== 'small';

/** Rows by their keys: what the keys meet, and what actions under them take care of. */
export interface Ties { readonly byKey: ReadonlySet<string>; readonly byAction: ReadonlySet<string> }

export const tiesOf = (keys: readonly KeyTies[], actions: readonly ActionTies[]): Ties => ({
  byKey: new Set(keys.flatMap(({ meets }) => meets)),
  byAction: new Set(actions.filter(({ status }) => status !== 'cancelled').flatMap(({ meets }) => meets)),
});

/**
 * The ways a finding ends; [] is a loose end. A risk is accepted only with a reason, and another actor takes over only
 * when it is said who.
 */
export const endingWaysOf = (row: Keyed & EndingFacts, ties: Ties): readonly EndingWay[] => {
  const isSaid = row.ending === 'acceptedRisk' ? row.endingReason.trim() !== '' : row.endingActor.trim() !== '';
  return [
    ...(ties.byKey.has(row.key) ? ['key' as const] : []),
    ...(ties.byAction.has(row.key) ? ['action' as const] : []),
    ...(row.ending !== null && isSaid ? [row.ending] : []),
  ];
};

export interface FindingFacts<E, C, K> {
  readonly keys: readonly K[];
  readonly actions: readonly ActionTies[];
  readonly effects: readonly E[];
  readonly conflicts: readonly C[];
  /** Keys may meet these, too; they are no loose ends themselves: a gap has its own way of being closed. */
  readonly knowledgeGaps?: readonly Keyed[];
}

export interface LooseEnds<E, C, K> {
  /** Material negative effects, on goals and on the strategy, without an ending. */
  readonly effects: readonly E[];
  /** Conflicts without an ending. */
  readonly conflicts: readonly C[];
  /** Keys that meet nothing: what they met is gone, or has no sign any more. */
  readonly keys: readonly K[];
}

/** What is left hanging (handbook C and D). The same list wherever it is shown; it hinders nobody. @param facts the rows of the case */
export const findLooseEnds = <E extends Keyed & MaterialFacts & EndingFacts, C extends Keyed & EndingFacts, K extends KeyTies>(
  { keys, actions, effects, conflicts, knowledgeGaps = [] }: FindingFacts<E, C, K>,
): LooseEnds<E, C, K> => {
  const ties = tiesOf(keys, actions);
  const isLoose = (row: Keyed & EndingFacts): boolean => endingWaysOf(row, ties).length === 0;
  const hasSign = ({ effect }: MaterialFacts): boolean => effect === 'positive' || effect === 'negative';
  const present = new Set([...effects.filter(hasSign), ...conflicts, ...knowledgeGaps].map(({ key }) => key));
  return {
    effects: effects.filter((row) => isMaterial(row) && isLoose(row)),
    conflicts: conflicts.filter(isLoose),
    keys: keys.filter(({ meets }) => !meets.some((key) => present.has(key))),
  };
};

/** A finding that ends otherwise than in a key, with the ways it ends; keys may be among them. */
export interface OtherEnd<T> { readonly row: T; readonly ways: readonly EndingWay[] }

/**
 * Findings that an action, an accepted risk or another actor takes care of, in the order given.
 * @param rows conflicts, or material effects
 * @param held key of a row that stays while somebody rewrites how it ends; null for none
 */
export const endedOtherwise = <T extends Keyed & EndingFacts>(rows: readonly T[], ties: Ties, held: string | null = null): readonly OtherEnd<T>[] =>
  rows.map((row) => ({ row, ways: endingWaysOf(row, ties) })).filter(({ row, ways }) => row.key === held || ways.some((way) => way !== 'key'));

interface UnderKey { readonly under: string }

/** What a sustainability key lacks in step D. */
export interface PlanGap<K> { readonly key: K; readonly lacksAction: boolean; readonly lacksIndicator: boolean }

/**
 * Keys without an action or an indicator (handbook D: the plan can be followed up). A cancelled action is none.
 * @returns only keys that lack something, in the order given
 */
export const findPlanGaps = <K extends Keyed>(
  keys: readonly K[], actions: readonly (UnderKey & Pick<ActionTies, 'status'>)[], indicators: readonly UnderKey[],
): readonly PlanGap<K>[] =>
  keys
    .map((key) => ({
      key,
      lacksAction: !actions.some(({ under, status }) => under === key.key && status !== 'cancelled'),
      lacksIndicator: !indicators.some(({ under }) => under === key.key),
    }))
    .filter(({ lacksAction, lacksIndicator }) => lacksAction || lacksIndicator);

/**
 * Actions or indicators whose key has been removed; they are kept and shown on their own.
 */
export const withoutKey = <T extends UnderKey>(rows: readonly T[], keys: readonly Keyed[]): readonly T[] =>
  rows.filter(({ under }) => !keys.some(({ key }) => key === under));

/**
 * Adds or takes away one tie.
 * @returns a new list without doubles; ties to rows that are gone are kept, since an undo may bring them back
 */
export const setTie = (meets: readonly string[], key: string, isTied: boolean): readonly string[] =>
  isTied ? [...new Set([...meets, key])] : meets.filter((other) => other !== key);
