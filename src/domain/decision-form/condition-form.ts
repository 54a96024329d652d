import { isDay } from '../dates';
import type { DecisionProblem } from './decision-form';
import { LINE_LIMIT, textProblem } from './text-problem';

/** One condition as somebody has filled it in so far. */
export interface ConditionForm {
  /** Tells the rows of the form apart; not stored. */
  readonly key: string;
  readonly text: string;
  /** Name or role. */
  readonly owner: string;
  /** `yyyy-mm-dd` as far as it is typed, null when empty. */
  readonly due: string | null;
}

export type ConditionField = 'text' | 'owner' | 'due';
export type ConditionProblems = Partial<Record<ConditionField, DecisionProblem>>;

/** Characters of one condition; all of them together are also told in words in the decision's own row. */
export const CONDITION_LIMIT = 2_000;
/** Conditions of one decision. */
export const MOST_CONDITIONS = 20;

/** Nothing is filled in: such a row is passed over where another holds a condition. */
export const isBlank = ({ text, owner, due }: ConditionForm): boolean => text.trim() === '' && owner.trim() === '' && (due ?? '').trim() === '';

const dueProblem = (due: string | null, decidedOn: string | null): DecisionProblem | undefined => {
  if (due === null || due.trim() === '') return { kind: 'missing' };
  if (!isDay(due)) return { kind: 'notADay' };
  return decidedOn !== null && isDay(decidedOn) && due < decidedOn ? { kind: 'beforeDecision' } : undefined;
};

/** What is missing or wrong in one condition: each has a text, somebody who answers for it, and a day it is followed up. */
export const conditionProblems = ({ text, owner, due }: ConditionForm, decidedOn: string | null): ConditionProblems => {
  const found: Record<ConditionField, DecisionProblem | undefined> = {
    text: textProblem(text, CONDITION_LIMIT, true), owner: textProblem(owner, LINE_LIMIT, true), due: dueProblem(due, decidedOn),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
};

/** The conditions that are to be checked and written: all that hold something, or the first one when none does. */
export const filledConditions = (conditions: readonly ConditionForm[]): readonly ConditionForm[] => {
  const filled = conditions.filter((one) => !isBlank(one));
  return filled.length > 0 ? filled : conditions.slice(0, 1);
};
