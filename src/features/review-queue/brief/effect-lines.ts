import type { GoalImpact } from '../../../data/ports/rows';
import { frameworkOf, isGoal } from '../../../domain/effects';
import { goalIn, goalPlaces, inOrderOf } from '../../../domain/goal-lookup';
import type { Reference } from '../../../method/reference';
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

const lastPart = (id: string): string => id.slice(id.indexOf('.') + 1);

const nameOf = (target: string, { frameworks, strategies }: Reference, labels: MethodLabels, texts: EffectTexts): string => {
  if (isGoal(target)) {
    const name = labels.goals[target];
    const goal = goalIn(frameworks, target);
    if (name === undefined || goal === undefined) return name ?? texts.unknown(target);
    const framework = goalPlaces(frameworks).get(target)?.framework ?? frameworkOf(target) ?? '';
    return texts.goal(labels.frameworks[framework] ?? lastPart(framework), goal.number, name);
  }
  const name = labels.strategyNodes[target];
  const type = strategies.flatMap(({ nodes }) => nodes).find(({ id }) => id === target)?.type ?? '';
  const kind = labels.strategyNodeTypes[type];
  return name === undefined ? texts.unknown(target) : kind === undefined ? name : texts.strategyNode(kind, name);
};

/** For whom and where: groups, places and the group's own words. */
const whom = ({ groups, places, where }: GoalImpact, labels: MethodLabels): string =>
  [...groups.map((id) => labels.groups[id] ?? lastPart(id)), ...places.map((id) => labels.places[id] ?? lastPart(id)), where.trim()]
    .filter((part) => part !== '').join(', ');

/**
 * The effects of one sign, goals before the strategy, each in its official order. A plus and a minus on the same goal
 * stay two lines: nothing is weighed here.
 */
export const effectLines = (rows: readonly GoalImpact[], sign: EffectSign, reference: Reference, labels: MethodLabels, texts: EffectTexts): readonly EffectLine[] => {
  const goals = inOrderOf(reference.frameworks, rows.map(({ target }) => target).filter(isGoal));
  const nodes = reference.strategies.flatMap((strategy) => strategy.nodes.map(({ id }) => id));
  const order = new Map([...goals, ...nodes].map((target, index) => [target, index]));
  const placeOf = ({ target }: GoalImpact): number => order.get(target) ?? order.size;
  return rows
    .filter(({ effect }) => effect === sign)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((row) => ({
      key: row.key,
      name: nameOf(row.target, reference, labels, texts),
      facts: [
        row.effectKind !== null ? labels.scales.effectKind[row.effectKind] : isGoal(row.target) ? texts.noKind : '',
        whom(row, labels),
      ].filter((part) => part !== '').join(' · '),
      description: row.description.trim(),
    }));
};
