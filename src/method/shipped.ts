import { goalFrameworks } from './goals';
import { goalTargets } from './goal-targets';
import { groups } from './groups';
import { stopPointIds, stopQuestionIds, supportCategories, supportQuestionIds } from './ids';
import { methodLinks } from './links';
import { places } from './places';
import type { Reference } from './reference';
import { strategies, strategyNodeTypes } from './strategy';

/** Units the product is shipped with; the handbook names none but the department it is written for. */
export const shippedUnits: readonly string[] = ['Regional utveckling'];

/** Edition 0: what the product is shipped with. */
export const shipped: Reference = {
  edition: 0,
  newest: 0,
  frameworks: goalFrameworks,
  goalTargets,
  nodeTypes: strategyNodeTypes,
  strategies,
  supportQuestions: supportCategories.flatMap(category => supportQuestionIds[category].map(id => ({ id, category }))),
  checkPoints: stopPointIds.flatMap(stop => stopQuestionIds[stop].map(id => ({ id, stop, isMandatory: true }))),
  places,
  groups,
  units: shippedUnits,
  links: methodLinks
};
