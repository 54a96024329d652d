import type { EffectFacts } from './effects';
import { isOnGoal } from './effects';

interface Keyed { readonly key: string }

/** A sustainability key and the rows it says it meets, by their keys. */
export interface KeyTies extends Keyed { readonly meets: readonly string[] }

export interface LooseEnds<E, C, K> {
  /** Negative effects on goals that no key meets. */
  readonly effects: readonly E[];
  /** Conflicts that no key meets. */
  readonly conflicts: readonly C[];
  /** Keys that meet nothing which is still there. */
  readonly keys: readonly K[];
}

/**
 * What step C has left hanging (handbook C: the keys meet both positive and negative impact). Shown, never a hindrance.
 * @param keys the sustainability keys of the case
 * @param effects its effect rows; those on the strategy are passed over
 * @param conflicts its conflicts, of both kinds
 */
export const findLooseEnds = <E extends Keyed & EffectFacts, C extends Keyed, K extends KeyTies>(
  keys: readonly K[], effects: readonly E[], conflicts: readonly C[],
): LooseEnds<E, C, K> => {
  const met = new Set(keys.flatMap(({ meets }) => meets));
  const onGoals = effects.filter(isOnGoal);
  const present = new Set([...onGoals, ...conflicts].map(({ key }) => key));
  return {
    effects: onGoals.filter(({ key, effect }) => effect === 'negative' && !met.has(key)),
    conflicts: conflicts.filter(({ key }) => !met.has(key)),
    keys: keys.filter(({ meets }) => !meets.some((key) => present.has(key))),
  };
};

interface UnderKey { readonly under: string }

/** What a sustainability key lacks in step D. */
export interface PlanGap<K> { readonly key: K; readonly lacksAction: boolean; readonly lacksIndicator: boolean }

/**
 * Keys without an action or an indicator (handbook D: the plan can be followed up).
 * @returns only keys that lack something, in the order given
 */
export const findPlanGaps = <K extends Keyed>(
  keys: readonly K[], actions: readonly UnderKey[], indicators: readonly UnderKey[],
): readonly PlanGap<K>[] =>
  keys
    .map((key) => ({
      key,
      lacksAction: !actions.some(({ under }) => under === key.key),
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
