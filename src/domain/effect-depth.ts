import type { ArisesFrom, Confidence, Dimension, EffectKind, EffectSize, Horizon, NodeEffect, ReboundRisk } from '../method/scales';
import { dimensionsOf } from './effects';

/** An effect as far as these rules read it. */
export interface EffectDetails {
  readonly effect: NodeEffect | null;
  readonly effectKind: EffectKind | null;
  readonly arisesFrom: ArisesFrom | null;
  readonly dimension: Dimension | null;
  readonly dimensions: readonly string[];
  readonly horizon: Horizon | null;
  readonly size: EffectSize | null;
  readonly confidence: Confidence | null;
  readonly goalTargets: readonly string[];
  readonly addsWith: readonly string[];
  readonly isAbroad: boolean;
  readonly reboundRisk: ReboundRisk | null;
  readonly countermeasure: string;
  readonly evidence: string;
}

/** What the goal of an effect decides. */
export interface GoalOfEffect {
  readonly dimensions: readonly Dimension[];
  /** Whether there are targets to choose among. */
  readonly hasTargets: boolean;
}

/** What is asked about an effect beyond sign, text, groups and places, and how far it is answered. */
export interface EffectDepth {
  /** The effects of other initiatives it adds to are asked for: it is cumulative (handbook, the box on effects). */
  readonly asksAddsWith: boolean;
  readonly asksTargets: boolean;
  /** Abroad and rebound are asked for: the effect or its goal is ecological (handbook KM4, KM9), or they are answered already. */
  readonly asksWider: boolean;
  readonly asksCountermeasure: boolean;
  /** A rebound is possible or likely: then the countermeasure is required. */
  readonly isAtRisk: boolean;
  readonly lacksCountermeasure: boolean;
  readonly filled: number;
  readonly total: number;
}

const isFilled = (value: string | readonly string[] | null): boolean => value !== null && value.length > 0;

/** What to ask about one effect. Total: also for rows edited outside the product. */
export const effectDepth = (row: EffectDetails, goal: GoalOfEffect): EffectDepth => {
  const own = dimensionsOf(row);
  const countermeasure = row.countermeasure.trim();
  const isAtRisk = row.reboundRisk === 'possible' || row.reboundRisk === 'likely';
  const asksAddsWith = row.effectKind === 'cumulative' || row.addsWith.length > 0;
  const asksTargets = goal.hasTargets || row.goalTargets.length > 0;
  const asksWider = own.includes('ecological') || goal.dimensions.includes('ecological') || row.isAbroad || row.reboundRisk !== null || countermeasure !== '';
  const asksCountermeasure = isAtRisk || countermeasure !== '';
  const asked: readonly (string | readonly string[] | null)[] = [
    row.effectKind, row.arisesFrom, own, row.horizon, row.size, row.confidence, row.evidence.trim(),
    ...(asksAddsWith ? [row.addsWith] : []), ...(asksTargets ? [row.goalTargets] : []),
    ...(asksWider ? [row.reboundRisk] : []), ...(asksCountermeasure ? [countermeasure] : []),
  ];
  return {
    asksAddsWith, asksTargets, asksWider, asksCountermeasure, isAtRisk, lacksCountermeasure: isAtRisk && countermeasure === '',
    filled: asked.filter(isFilled).length, total: asked.length,
  };
};
