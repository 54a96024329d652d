import type { DecisionState, InitiativeType, Track } from '../../method/scales';
import { isDay } from '../dates';

/** Longest name SharePoint takes in a line of text. */
export const MAX_LINE = 255;
/** Longest text SharePoint takes in a field of several lines. */
export const MAX_NOTE = 63_999;

/** What the form for a new case holds while it is being filled in. */
export interface NewCaseForm {
  readonly name: string;
  readonly purpose: string;
  readonly type: InitiativeType | null;
  readonly unit: string;
  readonly track: Track | null;
  /** Why this track fits: how deep the work goes is a choice that others must be able to follow. */
  readonly trackReason: string;
  /** Whether the initiative is decided already; null as long as nobody has said. */
  readonly decisionState: DecisionState | null;
  /** `yyyy-mm-dd`; asked for a consultation alone, and kept when another type is tried. */
  readonly deadline: string | null;
  readonly ownerLogin: string | null;
}

export type NewCaseField = keyof NewCaseForm;
export type NewCaseProblem = 'missing' | 'tooLong' | 'noDay';

/** Whether a type has somebody who waits for an answer by a day. */
export const hasDeadline = (type: InitiativeType | null): boolean => type === 'consultation';

/** What must be mended before a case can be started; an empty object when nothing. Total and order-free. */
export const newCaseProblems = (form: NewCaseForm): Partial<Record<NewCaseField, NewCaseProblem>> => {
  const problems: Partial<Record<NewCaseField, NewCaseProblem>> = {};
  if (form.name.trim() === '') problems.name = 'missing';
  else if (form.name.trim().length > MAX_LINE) problems.name = 'tooLong';
  if (form.purpose.length > MAX_NOTE) problems.purpose = 'tooLong';
  if (form.type === null) problems.type = 'missing';
  if (form.unit.trim() === '') problems.unit = 'missing';
  else if (form.unit.trim().length > MAX_LINE) problems.unit = 'tooLong';
  if (form.track === null) problems.track = 'missing';
  if (form.trackReason.trim() === '') problems.trackReason = 'missing';
  else if (form.trackReason.length > MAX_NOTE) problems.trackReason = 'tooLong';
  if (hasDeadline(form.type) && form.deadline !== null && !isDay(form.deadline)) problems.deadline = 'noDay';
  if (form.ownerLogin === null || form.ownerLogin === '') problems.ownerLogin = 'missing';
  return problems;
};
