import type { FieldName } from '../../../data/ports/rows';

type Names = readonly FieldName<'goalImpact'>[];

/** The fields of an effect that stand behind "more". */
export const moreFields: Names = [
  'effectKind', 'addsWith', 'arisesFrom', 'dimensions', 'dimension', 'goalTargets', 'horizon', 'size', 'confidence', 'evidence',
  'isAbroad', 'reboundRisk', 'countermeasure',
];

/** Every field of an effect on a goal that is edited here. */
export const effectFields: Names = ['effect', 'description', 'groups', 'places', 'where', ...moreFields];
