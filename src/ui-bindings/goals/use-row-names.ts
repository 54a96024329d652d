import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Conflict, GoalImpact } from '../../data/ports/rows';
import { countEffects, inGoalOrder } from '../../domain/effects';
import type { EffectFacts } from '../../domain/effects';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';

/** How goals, effects and conflicts are named where they are mentioned. */
export interface RowNames {
  readonly goal: (id: string) => string;
  /** "Ekosystem och biologisk mångfald: slitage på stigar" */
  readonly effect: (row: Pick<GoalImpact, 'target' | 'description' | 'where'>) => string;
  /** What an effect says of itself, without the goal. */
  readonly effectText: (row: Pick<GoalImpact, 'description' | 'where'>) => string;
  /** "Bevarande mot besöksnäring" */
  readonly conflict: (row: Pick<Conflict, 'oneSide' | 'otherSide' | 'description'>) => string;
  /** "+2 direkta", "−1 indirekt": one text per sign and kind, never a sum. */
  readonly counts: (rows: readonly EffectFacts[]) => readonly string[];
  readonly goalList: (ids: readonly string[]) => string;
}

/** The names in the person's language. */
export const useRowNames = (): RowNames => {
  const { goals } = useMethodTexts();
  const texts = useTexts('workspace').effects;
  return React.useMemo(() => {
    const known: Readonly<Record<string, string | undefined>> = goals;
    const goal = (id: string): string => known[id] ?? texts.unknownGoal(id);
    const effectText: RowNames['effectText'] = ({ description, where }) => shorten(description) || shorten(where) || texts.noDescription;
    return {
      goal,
      effectText,
      effect: (row) => texts.named(goal(row.target), effectText(row)),
      conflict: ({ oneSide, otherSide, description }) =>
        oneSide.trim() === '' && otherSide.trim() === '' && description.trim() !== '' ? shorten(description)
          : texts.between(shorten(oneSide) || texts.noSide, shorten(otherSide) || texts.noSide),
      counts: (rows) => countEffects(rows).map(({ sign, effectKind, count }) => texts.count(sign, effectKind, count)),
      goalList: (ids) => inGoalOrder(ids).map(goal).join(', '),
    };
  }, [goals, texts]);
};
