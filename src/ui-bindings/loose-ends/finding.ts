import type { Conflict, GoalImpact } from '../../data/ports/rows';

/** Something that was found and must end somewhere, with the list it is a row of. */
export type Finding =
  | { readonly kind: 'goalImpact'; readonly row: GoalImpact }
  | { readonly kind: 'conflict'; readonly row: Conflict };

export const asEffect = (row: GoalImpact): Finding => ({ kind: 'goalImpact', row });
export const asConflict = (row: Conflict): Finding => ({ kind: 'conflict', row });
