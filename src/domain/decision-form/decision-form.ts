import type { DecisionCode } from '../../method/scales';
import { isDay } from '../dates';
import { conditionProblems, filledConditions, MOST_CONDITIONS, type ConditionForm, type ConditionProblems } from './condition-form';
import { LINE_LIMIT, NOTE_LIMIT, textProblem } from './text-problem';

export { LINE_LIMIT, NOTE_LIMIT } from './text-problem';

/** The management group's decision as somebody has filled it in so far. */
export interface DecisionForm {
  readonly decision: DecisionCode | null;
  readonly reason: string;
  /** Count only with `continueWithConditions`; kept meanwhile, so that a changed mind loses no text. */
  readonly conditions: readonly ConditionForm[];
  readonly minutesReference: string;
  readonly diaryNumber: string;
  /** `yyyy-mm-dd` as far as it is typed, null when empty. */
  readonly decidedOn: string | null;
}

export type DecisionField = keyof DecisionForm;

/** A sentence for each kind and field stands in the language files. `length` and `limit` in characters, or in conditions. */
export type DecisionProblem =
  | { readonly kind: 'missing' | 'notADay' | 'inFuture' | 'beforeSubmission' | 'beforeDecision' }
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number };

export type DecisionProblems = Partial<Record<DecisionField, DecisionProblem>> & {
  /** By the condition's key in the form. */
  readonly ofConditions?: Readonly<Record<string, ConditionProblems>>;
};

/** The days the date is held against, `yyyy-mm-dd` in the person's own zone; `submittedOn` null when unknown. */
export interface DecisionDays {
  readonly today: string;
  readonly submittedOn: string | null;
}

const dayProblem = (day: string | null, { today, submittedOn }: DecisionDays): DecisionProblem | undefined => {
  if (day === null || day.trim() === '') return { kind: 'missing' };
  if (!isDay(day)) return { kind: 'notADay' };
  if (day > today) return { kind: 'inFuture' };
  return submittedOn !== null && day < submittedOn ? { kind: 'beforeSubmission' } : undefined;
};

/** Whether the decision asks for conditions. */
export const needsConditions = (decision: DecisionCode | null): boolean => decision === 'continueWithConditions';

/** What is wrong with the list of conditions as a whole. */
const listProblem = (conditions: readonly ConditionForm[]): DecisionProblem | undefined => {
  const { length } = filledConditions(conditions);
  if (length === 0) return { kind: 'missing' };
  return length > MOST_CONDITIONS ? { kind: 'tooLong', length, limit: MOST_CONDITIONS } : undefined;
};

/**
 * What is missing or wrong in the form (handbook, appendix 1: the management group decides; reason and conditions are
 * our own demand, so that the project group knows what to do and by when).
 * @returns one problem a field at most; {} when the decision can be written
 */
export const decisionProblems = (form: DecisionForm, days: DecisionDays): DecisionProblems => {
  const isConditional = needsConditions(form.decision);
  const found: Record<DecisionField, DecisionProblem | undefined> = {
    decision: form.decision === null ? { kind: 'missing' } : undefined,
    conditions: isConditional ? listProblem(form.conditions) : undefined,
    reason: textProblem(form.reason, NOTE_LIMIT, true),
    minutesReference: textProblem(form.minutesReference, LINE_LIMIT, false),
    diaryNumber: textProblem(form.diaryNumber, LINE_LIMIT, false),
    decidedOn: dayProblem(form.decidedOn, days),
  };
  const ofConditions = (isConditional ? filledConditions(form.conditions) : [])
    .map((one) => [one.key, conditionProblems(one, form.decidedOn)] as const)
    .filter(([, problems]) => Object.keys(problems).length > 0);
  return {
    ...Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined)),
    ...(ofConditions.length === 0 ? {} : { ofConditions: Object.fromEntries(ofConditions) }),
  };
};

/** How many fields are missing or wrong. */
export const problemCount = ({ ofConditions = {}, ...fields }: DecisionProblems): number =>
  Object.keys(fields).length + Object.values(ofConditions).reduce((sum, problems) => sum + Object.keys(problems).length, 0);

/** One condition as it is written. */
export interface ReadyCondition {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

/** What is written of a form without problems. */
export interface ReadyDecision {
  readonly decision: DecisionCode;
  readonly reason: string;
  readonly conditions: readonly ReadyCondition[];
  readonly minutesReference: string;
  readonly diaryNumber: string;
  readonly decidedOn: string;
}

/**
 * The form as it will be written: trimmed, and without conditions that nobody chose.
 * @returns null while something is missing or wrong
 */
export const readyDecision = (form: DecisionForm, days: DecisionDays): ReadyDecision | null => {
  const { decision, decidedOn } = form;
  if (decision === null || decidedOn === null || problemCount(decisionProblems(form, days)) > 0) return null;
  return {
    decision,
    decidedOn,
    reason: form.reason.trim(),
    conditions: needsConditions(decision)
      ? filledConditions(form.conditions).map(({ text, owner, due }) => ({ text: text.trim(), owner: owner.trim(), due: due ?? '' })) : [],
    minutesReference: form.minutesReference.trim(),
    diaryNumber: form.diaryNumber.trim(),
  };
};
