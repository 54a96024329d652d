import type { GoalFramework } from '../method/goals';
import { effectKinds, effectSigns } from '../method/scales';
import type { EffectKind, EffectSign } from '../method/scales';
import { isGoal } from './effects';
import type { EffectFacts } from './effects';
import { goalIn, goalPlaces, inOrderOf } from './goal-lookup';

/** The kinds in the order they stand in the wheel, from the goal outwards; null: the group has not said which yet. */
export const wheelKinds = [...effectKinds, null] as const satisfies readonly (EffectKind | null)[];

/** How many effects of one kind; the sign is told by where it stands. */
export interface KindCount {
  readonly kind: EffectKind | null;
  readonly count: number;
}

/** One goal in a wheel. Plus and minus are two lists and never one number (handbook B1, B2). */
export interface WheelGoal {
  readonly goal: string;
  /** Null for a goal that neither this edition nor the shipped one knows. */
  readonly number: number | null;
  readonly isChosen: boolean;
  /** Kinds that occur, in the order of the wheel. */
  readonly signs: Readonly<Record<EffectSign, readonly KindCount[]>>;
  /** Effects whose direction nobody has said yet; they are in the table and not in the picture. */
  readonly unsigned: number;
}

/** The goals of one framework; `framework` null: goals that no framework of this edition has. */
export interface Wheel {
  readonly framework: string | null;
  readonly goals: readonly WheelGoal[];
}

/** Effects of one sign on one goal, of whatever kind. */
export const countOf = (counts: readonly KindCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** Whether anything is said of a goal. */
export const isTouched = ({ signs, unsigned }: WheelGoal): boolean =>
  unsigned > 0 || effectSigns.some((sign) => signs[sign].length > 0);

/** The largest number of effects of one sign on one goal: what every wheel of a case is drawn to. */
export const mostOf = (wheels: readonly Wheel[]): number =>
  Math.max(0, ...wheels.flatMap(({ goals }) => goals.flatMap(({ signs }) => effectSigns.map((sign) => countOf(signs[sign])))));

/**
 * Which goals the effects touch, framework by framework.
 * @param frameworks those of the edition, in their order; the first one always makes a wheel, since every case meets it
 * @param chosen ids of the goals the group has chosen
 * @param effects all effect rows of the case; those on a strategy are passed over
 * @returns whole frameworks, so that a goal always stands in the same place; other frameworks only when a goal of theirs
 * is chosen or touched; goals no framework has come last
 */
export const goalWheels = (
  frameworks: readonly GoalFramework[], chosen: readonly string[], effects: readonly EffectFacts[],
): readonly Wheel[] => {
  const known = goalPlaces(frameworks);
  const isChosen = new Set(chosen);
  const on = new Map<string, EffectFacts[]>();
  effects.forEach((effect) => {
    if (!known.has(effect.target) && !isChosen.has(effect.target) && !isGoal(effect.target)) return;
    const rows = on.get(effect.target);
    if (rows === undefined) on.set(effect.target, [effect]);
    else rows.push(effect);
  });
  const wheelGoal = (goal: string, number: number | null): WheelGoal => {
    const rows = on.get(goal) ?? [];
    const counts = (sign: EffectSign): readonly KindCount[] => wheelKinds
      .map((kind) => ({ kind, count: rows.filter((row) => row.effect === sign && row.effectKind === kind).length }))
      .filter(({ count }) => count > 0);
    const signs = { positive: counts('positive'), negative: counts('negative') };
    return { goal, number, isChosen: isChosen.has(goal), signs, unsigned: rows.length - countOf(signs.positive) - countOf(signs.negative) };
  };
  const unknown = inOrderOf(frameworks, [...chosen, ...on.keys()].filter((id) => !known.has(id)));
  return [
    ...frameworks
      .filter(({ goals }, index) => goals.length > 0 && (index === 0 || goals.some(({ id }) => isChosen.has(id) || on.has(id))))
      .map(({ id, goals }) => ({ framework: id, goals: goals.map((goal) => wheelGoal(goal.id, goal.number)) })),
    ...(unknown.length > 0 ? [{ framework: null, goals: unknown.map((id) => wheelGoal(id, goalIn(frameworks, id)?.number ?? null)) }] : []),
  ];
};
