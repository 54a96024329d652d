/**
 * Targets of Agenda 2030 that a Swedish region meets (method facts 2.2), by their codes in A/RES/70/1. The words under
 * each are our own short labels in the language files; administrators add more.
 */
export const goalTargetIds = [
  'sdg.3.4', 'sdg.3.6', 'sdg.4.3', 'sdg.4.4', 'sdg.4.5', 'sdg.5.1', 'sdg.5.4', 'sdg.5.5', 'sdg.6.3', 'sdg.6.6',
  'sdg.7.2', 'sdg.7.3', 'sdg.8.3', 'sdg.8.4', 'sdg.8.5', 'sdg.8.6', 'sdg.8.8', 'sdg.8.9', 'sdg.9.1', 'sdg.9.4', 'sdg.9.5',
  'sdg.10.2', 'sdg.10.3', 'sdg.10.4', 'sdg.11.1', 'sdg.11.2', 'sdg.11.3', 'sdg.11.4', 'sdg.11.6', 'sdg.11.7', 'sdg.11.a',
  'sdg.12.2', 'sdg.12.3', 'sdg.12.4', 'sdg.12.5', 'sdg.12.6', 'sdg.12.7', 'sdg.12.8', 'sdg.13.1', 'sdg.13.2', 'sdg.13.3',
  'sdg.14.1', 'sdg.15.1', 'sdg.15.2', 'sdg.15.3', 'sdg.15.4', 'sdg.15.5', 'sdg.15.9', 'sdg.16.6', 'sdg.16.7', 'sdg.17.14', 'sdg.17.17'
] as const;
export type GoalTargetId = (typeof goalTargetIds)[number];

/** One target under a goal. `code` is what people call it: 3.4. */
export interface GoalTarget {
  readonly id: string;
  readonly goal: string;
  readonly code: string;
}

/** @param id e.g. `sdg.3.4`; a target an administrator has added follows the same pattern */
export const goalTarget = (id: string): GoalTarget => ({ id, goal: id.slice(0, id.lastIndexOf('.')), code: id.slice(id.indexOf('.') + 1) });

export const goalTargets: readonly GoalTarget[] = goalTargetIds.map(goalTarget);
