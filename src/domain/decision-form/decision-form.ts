import type { DecisionCode } from '../../method/scales';
import { isDay } from '../dates';

/** The management group's decision as somebody has filled it in so far. */
export interface DecisionForm {
  readonly decision: DecisionCode | null;
  readonly reason: string;
  /** Counts only with `continueWithConditions`; kept meanwhile, so that a changed mind loses no text. */
  readonly conditions: string;
  readonly minutesReference: string;
  /** `yyyy-mm-dd` as far as it is typed, null when empty. */
  readonly decidedOn: string | null;
}

export type DecisionField = keyof DecisionForm;

/** A sentence for each kind and field stands in the language files. `length` and `limit` in characters. */
export type DecisionProblem =
  | { readonly kind: 'missing' | 'notADay' | 'inFuture' | 'beforeSubmission' }
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number };

export type DecisionProblems = Partial<Record<DecisionField, DecisionProblem>>;

/** The days the date is held against, `yyyy-mm-dd` in the person's own zone; `submittedOn` null when unknown. */
export interface DecisionDays {
  readonly today: string;
  readonly submittedOn: string | null;
}

/** SharePoint's limits for one line and for plain text over several lines. */
export const LINE_LIMIT = 255;
export const NOTE_LIMIT = 63_999;

const textProblem = (text: string, limit: number, isRequired: boolean): DecisionProblem | undefined => {
  const length = text.trim().length;
  if (isRequired && length === 0) return { kind: 'missing' };
  return length > limit ? { kind: 'tooLong', length, limit } : undefined;
};

const dayProblem = (day: string | null, { today, submittedOn }: DecisionDays): DecisionProblem | undefined => {
  if (day === null || day.trim() === '') return { kind: 'missing' };
  if (!isDay(day)) return { kind: 'notADay' };
  if (day > today) return { kind: 'inFuture' };
  return submittedOn !== null && day < submittedOn ? { kind: 'beforeSubmission' } : undefined;
};

/** Whether the decision asks for conditions. */
export const needsConditions = (decision: DecisionCode | null): boolean => decision === 'continueWithConditions';

/**
 * What is missing or wrong in the form (handbook, appendix 1: the management group decides; reason and conditions are
 * our own demand, so that the project group knows what to do).
 * @returns one problem a field at most; {} when the decision can be written
 */
export const decisionProblems = (form: DecisionForm, days: DecisionDays): DecisionProblems => {
  const found: Record<DecisionField, DecisionProblem | undefined> = {
    decision: form.decision === null ? { kind: 'missing' } : undefined,
    conditions: needsConditions(form.decision) ? textProblem(form.conditions, NOTE_LIMIT, true) : undefined,
    reason: textProblem(form.reason, NOTE_LIMIT, true),
    minutesReference: textProblem(form.minutesReference, LINE_LIMIT, false),
    decidedOn: dayProblem(form.decidedOn, days),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
};

/** What is written of a form without problems. */
export interface ReadyDecision {
  readonly decision: DecisionCode;
  readonly reason: string;
  readonly conditions: string;
  readonly minutesReference: string;
  readonly decidedOn: string;
}

/**
 * The form as it will be written: trimmed, and without conditions that nobody chose.
 * @returns null while something is missing or wrong
 */
export const readyDecision = (form: DecisionForm, days: DecisionDays): ReadyDecision | null => {
  const { decision, decidedOn } = form;
  if (decision === null || decidedOn === null || Object.keys(decisionProblems(form, days)).length > 0) return null;
  return {
    decision,
    decidedOn,
    reason: form.reason.trim(),
    conditions: needsConditions(decision) ? form.conditions.trim() : '',
    minutesReference: form.minutesReference.trim(),
  };
};
