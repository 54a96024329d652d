import type { Assessment } from '../../../data/ports/rows';
import type { Units } from '../../../domain/planning/reconcile';

/** What is written about a planned initiative. */
export type PlanValues = Pick<Assessment, 'name' | 'purpose' | 'type' | 'unit' | 'selection' | 'selectionReason' | 'selectedOn' | 'selectedWith'>;
export type PlanUnit = 'name' | 'purpose' | 'type' | 'unit' | 'selection';

/** A choice, its reason, its day and its dialogue belong together: never one person's choice with another's reason. */
export const planUnits: Units<PlanValues, PlanUnit> = {
  name: ['name'], purpose: ['purpose'], type: ['type'], unit: ['unit'], selection: ['selection', 'selectionReason', 'selectedOn', 'selectedWith'],
};

/** The same of a row. */
export const planValuesOf = ({ name, purpose, type, unit, selection, selectionReason, selectedOn, selectedWith }: Assessment): PlanValues =>
  ({ name, purpose, type, unit, selection, selectionReason, selectedOn, selectedWith });
