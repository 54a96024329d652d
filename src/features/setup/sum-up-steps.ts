import type { SetupStep } from '../../data/ports/site-setup';

/** A plan of a few hundred operations, told in what a person cares about. */
export interface StepSummary {
  /** Lists made from nothing, with the number of their columns. */
  readonly newLists: readonly { readonly name: string; readonly columns: number }[];
  /** Libraries made from nothing. */
  readonly newLibraries: readonly string[];
  /** What is mended in lists that are there already: names of columns and views, or the list's own name. */
  readonly additions: readonly { readonly list: string; readonly names: readonly string[] }[];
  readonly groups: readonly string[];
  readonly hasAccess: boolean;
}

/** @param steps in any order; @returns the same, gathered list by list in the order first seen */
export const sumUpSteps = (steps: readonly SetupStep[]): StepSummary => {
  const of = (kind: SetupStep['kind']): readonly SetupStep[] => steps.filter((step) => step.kind === kind);
  const details = steps.filter((step) => step.kind === 'column' || step.kind === 'index' || step.kind === 'view');
  const isIn = (kind: SetupStep['kind']) => (list: string): boolean => of(kind).some((step) => step.of === list);
  // A list that also gets its view is new, or so bare that it might as well be.
  const isNew = (list: string): boolean => (isIn('list')(list) || isIn('library')(list)) && isIn('view')(list);
  const lists = [...new Set([...of('list'), ...of('library'), ...details].map((step) => step.of))];
  return {
    newLibraries: lists.filter((list) => isNew(list) && isIn('library')(list)),
    newLists: lists.filter((list) => isNew(list) && !isIn('library')(list)).map((name) => ({ name, columns: of('column').filter((step) => step.of === name).length })),
    additions: lists.filter((list) => !isNew(list)).map((list) => {
      const names = [...new Set(details.filter((step) => step.of === list).map((step) => step.name))];
      return { list, names: names.length > 0 ? names : [list] };
    }),
    groups: of('group').map((step) => step.name),
    hasAccess: of('access').length > 0 || of('level').length > 0,
  };
};
