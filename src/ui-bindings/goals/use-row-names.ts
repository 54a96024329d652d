import * as React from 'react';
import { useMethodTexts, useReference } from '../../data/bindings/product-context';
import type { Conflict, GoalImpact } from '../../data/ports/rows';
import { countEffects } from '../../domain/effects';
import type { EffectFacts } from '../../domain/effects';
import { inOrderOf } from '../../domain/goal-lookup';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';

/** How goals, effects and conflicts are named where they are mentioned. */
export interface RowNames {
  /** A goal or a node of the strategy; also when the edition no longer offers it. */
  readonly goal: (id: string) => string;
  /** "Ekosystem och biologisk mångfald: slitage på stigar" */
  readonly effect: (row: Pick<GoalImpact, 'target' | 'description' | 'where'>) => string;
  /** What an effect says of itself, without the goal. */
  readonly effectText: (row: Pick<GoalImpact, 'description' | 'where'>) => string;
  /** Groups, places and the group's own words for them, '' when nothing is said: "Unga vuxna, Uppvidinge, sista bussen". */
  readonly whom: (row: Pick<GoalImpact, 'groups' | 'places' | 'where'>) => string;
  /** "Bevarande mot besöksnäring" */
  readonly conflict: (row: Pick<Conflict, 'oneSide' | 'otherSide' | 'description'> & Partial<Pick<Conflict, 'oneTarget' | 'otherTarget'>>) => string;
  /** "+2 direkta", "−1 indirekt": one text per sign and kind, never a sum. */
  readonly counts: (rows: readonly EffectFacts[]) => readonly string[];
  readonly goalList: (ids: readonly string[]) => string;
}

const lastPart = (id: string): string => id.slice(id.indexOf('.') + 1);

/** The names in the person's language. */
export const useRowNames = (): RowNames => {
  const { goals, strategyNodes, groups, places } = useMethodTexts();
  const { frameworks } = useReference();
  const texts = useTexts('workspace').effects;
  return React.useMemo(() => {
    const goal = (id: string): string => goals[id] ?? strategyNodes[id] ?? texts.unknownGoal(id);
    const side = (said: string, target = ''): string => shorten(said) || (target === '' ? '' : goal(target)) || texts.noSide;
    const effectText: RowNames['effectText'] = ({ description, where }) => shorten(description) || shorten(where) || texts.noDescription;
    return {
      goal,
      effectText,
      effect: (row) => texts.named(goal(row.target), effectText(row)),
      whom: (row) => [...row.groups.map((id) => groups[id] ?? lastPart(id)), ...row.places.map((id) => places[id] ?? lastPart(id)), row.where.trim()]
        .filter((part) => part !== '').join(', '),
      conflict: ({ oneSide, otherSide, oneTarget, otherTarget, description }) =>
        [oneSide, otherSide, oneTarget, otherTarget].every((text = '') => text.trim() === '') && description.trim() !== '' ? shorten(description)
          : texts.between(side(oneSide, oneTarget), side(otherSide, otherTarget)),
      counts: (rows) => countEffects(rows).map(({ sign, effectKind, count }) => texts.count(sign, effectKind, count)),
      goalList: (ids) => inOrderOf(frameworks, ids).map(goal).join(', '),
    };
  }, [goals, strategyNodes, groups, places, frameworks, texts]);
};
