import type { DecisionProblem } from './decision-form';

/** SharePoint's limits for one line and for plain text over several lines. */
export const LINE_LIMIT = 255;
export const NOTE_LIMIT = 63_999;

/** What is wrong with a text; undefined when nothing is. @param limit in characters */
export const textProblem = (text: string, limit: number, isRequired: boolean): DecisionProblem | undefined => {
  const length = text.trim().length;
  if (isRequired && length === 0) return { kind: 'missing' };
  return length > limit ? { kind: 'tooLong', length, limit } : undefined;
};
