import type { EffectSign, NodeEffect } from '../method/scales';

interface Keyed { readonly key: string }

/** What a key, or all keys together, meets: how many rows of each sort. Never added up: a plus takes away no minus. */
export interface KeyReach {
  readonly positive: number;
  readonly negative: number;
  readonly conflicts: number;
  readonly gaps: number;
}

export interface Meetable {
  readonly effects: readonly (Keyed & { readonly effect: NodeEffect | null })[];
  readonly conflicts: readonly Keyed[];
  readonly gaps: readonly Keyed[];
}

/**
 * Counts what is met. Rows that are gone, and effects without a sign, are not counted.
 * @param meets keys of the rows that one key, or several, say they meet; doubles count once
 */
export const reachOf = (meets: readonly string[], { effects, conflicts, gaps }: Meetable): KeyReach => {
  const met = new Set(meets);
  const isMet = ({ key }: Keyed): boolean => met.has(key);
  const ofSign = (sign: EffectSign): number => effects.filter((row) => row.effect === sign && isMet(row)).length;
  return { positive: ofSign('positive'), negative: ofSign('negative'), conflicts: conflicts.filter(isMet).length, gaps: gaps.filter(isMet).length };
};

export const meetsNothing = ({ positive, negative, conflicts, gaps }: KeyReach): boolean => positive + negative + conflicts + gaps === 0;

/**
 * The signs of what is met (handbook C: the keys meet positive as well as negative impact). A conflict has both sides.
 * @returns `none` where neither an effect nor a conflict is met
 */
export const signsOf = ({ positive, negative, conflicts }: KeyReach): 'both' | EffectSign | 'none' => {
  if (conflicts > 0 || (positive > 0 && negative > 0)) return 'both';
  return positive > 0 ? 'positive' : negative > 0 ? 'negative' : 'none';
};
