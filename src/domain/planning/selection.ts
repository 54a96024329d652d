import type { DecisionState, InitiativeType, Selection } from '../../method/scales';
import type { Standing } from '../case-flow/case-flow';
import { isDay } from '../dates';
import { MAX_LINE, MAX_NOTE } from '../new-case/new-case';

/**
 * The yearly selection of what to assess (handbook, "När ska metoden användas": made in verksamhetsplaneringen, in
 * dialogue with the head of department concerned).
 */
export interface SelectionForm {
  readonly selection: Selection;
  readonly reason: string;
  /** `yyyy-mm-dd`, or null. */
  readonly selectedOn: string | null;
  /** Role of the head of department. */
  readonly selectedWith: string;
}

export type SelectionField = Exclude<keyof SelectionForm, 'selection'>;
export type SelectionProblem = 'missing' | 'tooLong' | 'noDay';

/**
 * What must be mended before a selection can be written; an empty object when nothing. A choice either way needs its
 * reason, its day and who it was talked through with; an initiative that is still considered needs none of them. Total.
 */
export const selectionProblems = ({ selection, reason, selectedOn, selectedWith }: SelectionForm): Partial<Record<SelectionField, SelectionProblem>> => {
  const problems: Partial<Record<SelectionField, SelectionProblem>> = {};
  const isMade = selection !== 'considered';
  if (reason.length > MAX_NOTE) problems.reason = 'tooLong';
  else if (isMade && reason.trim() === '') problems.reason = 'missing';
  if (selectedOn !== null && !isDay(selectedOn)) problems.selectedOn = 'noDay';
  else if (isMade && selectedOn === null) problems.selectedOn = 'missing';
  if (selectedWith.trim().length > MAX_LINE) problems.selectedWith = 'tooLong';
  else if (isMade && selectedWith.trim() === '') problems.selectedWith = 'missing';
  return problems;
};

/** What is asked when somebody adds an initiative to a year's list. */
export interface ConsideredForm {
  readonly name: string;
  readonly purpose: string;
  readonly type: InitiativeType | null;
  readonly unit: string;
}

export type ConsideredProblem = 'missing' | 'tooLong';

/** What must be mended before an initiative can be added; an empty object when nothing. The purpose may come later. Total. */
export const consideredProblems = ({ name, purpose, type, unit }: ConsideredForm): Partial<Record<keyof ConsideredForm, ConsideredProblem>> => {
  const line = (text: string): ConsideredProblem | undefined =>
    text.trim() === '' ? 'missing' : text.trim().length > MAX_LINE ? 'tooLong' : undefined;
  const found: Record<keyof ConsideredForm, ConsideredProblem | undefined> = {
    name: line(name), purpose: purpose.length > MAX_NOTE ? 'tooLong' : undefined, type: type === null ? 'missing' : undefined, unit: line(unit),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
};

/** A row of the plan, as far as the rules need it. */
export interface PlannedFacts {
  readonly status: Standing['status'];
  readonly selection: Selection | null;
}

/** Whether a row is a plan and no running case yet. */
export const isPlanned = ({ status }: Pick<PlannedFacts, 'status'>): boolean => status === 'Planned';

/** Whether a planned initiative may go on as a case: it was chosen, and nobody has begun it. */
export const canBegin = (row: PlannedFacts): boolean => isPlanned(row) && row.selection === 'chosen';

/** The groups of a year's list, in the order they are shown. */
export const planGroups = ['considered', 'chosen', 'notChosen'] as const satisfies readonly Selection[];

/** A row without a selection is considered; one that runs without ever having been through the selection counts as chosen. */
export const groupOf = (row: PlannedFacts): Selection => row.selection ?? (isPlanned(row) ? 'considered' : 'chosen');

/**
 * A year's initiatives by where they stand, each in the order given and in exactly one group.
 * @param held the group a row is kept in for now, null for where it belongs
 */
export const byGroup = <R extends PlannedFacts>(rows: readonly R[], held: (row: R) => Selection | null = () => null): Readonly<Record<Selection, readonly R[]>> => {
  const of = (group: Selection): readonly R[] => rows.filter((row) => (held(row) ?? groupOf(row)) === group);
  return { considered: of('considered'), chosen: of('chosen'), notChosen: of('notChosen') };
};

/** Whether the assessment comes late, so that it says less: the initiative is decided, wholly or in part. */
export const isLate = (state: DecisionState | null): boolean => state === 'decided' || state === 'partlyDecided';
