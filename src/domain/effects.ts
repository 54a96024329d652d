import { goalFrameworks } from '../method/goals';
import type { FrameworkId } from '../method/goals';
import { dimensions, effectKinds, effectSigns } from '../method/scales';
import type { Dimension, EffectKind, EffectSign, NodeEffect } from '../method/scales';

/** What the rules need to know of an effect row; both steps keep theirs in the same list. */
export interface EffectFacts {
  readonly target: string;
  readonly effect: NodeEffect | null;
  readonly effectKind: EffectKind | null;
}

/** How many effects of one sign and kind; `effectKind` null: the group has not said which yet. */
export interface EffectCount {
  readonly sign: EffectSign;
  readonly effectKind: EffectKind | null;
  readonly count: number;
}

/** Ids of a framework begin alike, so that a goal from a newer version is still known as a goal. */
const frameworkOfPrefix = new Map<string, FrameworkId>(
  goalFrameworks.flatMap(({ id, goals }) => goals.slice(0, 1).map((goal): [string, FrameworkId] => [prefixOf(goal.id), id])));

function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}

/** The framework a goal id belongs to, undefined for strategy nodes and anything else. */
export const frameworkOf = (target: string): FrameworkId | undefined => frameworkOfPrefix.get(prefixOf(target));

/** Goals an administrator has added begin like this, whatever their framework. */
const ADDED_GOAL = 'goal';

/** Whether an id is a sustainability goal's; everything else is a node of a strategy. */
export const isGoal = (target: string): boolean => frameworkOf(target) !== undefined || prefixOf(target) === ADDED_GOAL;

/** Whether a row is an effect on a sustainability goal (step B) and not on the strategy (step A). */
export const isOnGoal = (row: { readonly target: string }): boolean => isGoal(row.target);

/** The dimensions of an effect, in the method's order; version 1 of the lists kept one in a column of its own. */
export const dimensionsOf = (row: { readonly dimension: Dimension | null; readonly dimensions: readonly string[] }): readonly Dimension[] =>
  dimensions.filter((one) => (row.dimensions.length > 0 ? row.dimensions.includes(one) : row.dimension === one));

/**
 * Counts effects per sign and kind, positive first. Nothing is ever weighed against anything: a plus and a minus stay
 * two effects (handbook B1, B2).
 * @param rows effects on one goal or on all; rows without a sign are not counted
 * @returns only what occurs
 */
export const countEffects = (rows: readonly EffectFacts[]): readonly EffectCount[] =>
  effectSigns.flatMap((sign) =>
    [...effectKinds, null].map((effectKind) => ({
      sign,
      effectKind,
      count: rows.filter((row) => row.effect === sign && row.effectKind === effectKind).length,
    }))).filter(({ count }) => count > 0);

/** Effects of one sign, in the order given. */
export const ofSign = <T extends EffectFacts>(rows: readonly T[], sign: EffectSign): readonly T[] =>
  rows.filter((row) => row.effect === sign);
