import type { GoalImpact } from '../../../data/ports/rows';
import { frameworkOf, inGoalOrder } from '../../../domain/effects';
import { findGoal } from '../../../method/goals';
import { strategy } from '../../../method/strategy';
import type { EffectSign } from '../../../method/scales';
import type { MethodLabels } from '../../../method/texts';
import type { Texts } from '../../../i18n/load-texts';

type EffectTexts = Texts['queue']['brief']['effects'];

/** One effect as the brief shows it. */
export interface EffectLine {
  readonly key: string;
  /** The goal or strategy node it is about. */
  readonly name: string;
  /** Kind of effect, and whom and where. */
  readonly facts: string;
  readonly description: string;
}

const nameOf = (target: string, labels: MethodLabels, texts: EffectTexts): string => {
  const goal = findGoal(target);
  const framework = frameworkOf(target);
  if (goal !== undefined && framework !== undefined) return texts.goal(labels.frameworks[framework], goal.number, labels.goals[goal.id]);
  const node = strategy.nodes.find(({ id }) => id === target);
  return node === undefined ? texts.unknown(target) : texts.strategyNode(labels.strategyNodeTypes[node.type], labels.strategyNodes[node.id]);
};

/**
 * The effects of one sign, goals before the strategy, each in its official order. A plus and a minus on the same goal
 * stay two lines: nothing is weighed here.
 */
export const effectLines = (rows: readonly GoalImpact[], sign: EffectSign, labels: MethodLabels, texts: EffectTexts): readonly EffectLine[] => {
  const goals = inGoalOrder(rows.map(({ target }) => target).filter((target) => frameworkOf(target) !== undefined));
  const nodes = strategy.nodes.map(({ id }) => id as string);
  const order = new Map([...goals, ...nodes].map((target, index) => [target, index]));
  const placeOf = ({ target }: GoalImpact): number => order.get(target) ?? order.size;
  return rows
    .filter(({ effect }) => effect === sign)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((row) => ({
      key: row.key,
      name: nameOf(row.target, labels, texts),
      facts: [
        row.effectKind !== null ? labels.scales.effectKind[row.effectKind] : frameworkOf(row.target) !== undefined ? texts.noKind : '',
        row.where.trim(),
      ].filter((part) => part !== '').join(' · '),
      description: row.description.trim(),
    }));
};
