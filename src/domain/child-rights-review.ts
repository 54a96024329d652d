import { childRightsQuestions } from '../method/child-rights';
import { childRightsIds } from '../method/ids';
import type { ChildRightsId } from '../method/ids';
import type { ChildRightsLevel, DoneCode, InitiativeType } from '../method/scales';

/** An answer as far as the review reads it. */
export interface ReviewAnswer { readonly item: string; readonly text: string }

/** What a review hangs on. */
export interface ReviewFacts {
  readonly level: ChildRightsLevel | null;
  readonly heard: DoneCode | null;
  readonly answers: readonly ReviewAnswer[];
}

/** The level that fits the type of initiative, null where the group has to judge for itself (method facts 1.6). */
export const suggestedLevel = (type: InitiativeType | null): ChildRightsLevel | null => (type === 'consultation' ? 'consultation' : null);

const hasText = (answers: readonly ReviewAnswer[], item: ChildRightsId): boolean =>
  answers.some((answer) => answer.item === item && answer.text.trim() !== '');

/** Answered questions that the level does not ask: they stay, since the level may change again. In the method's order. */
export const keptQuestions = ({ level, answers }: Omit<ReviewFacts, 'heard'>): readonly ChildRightsId[] => {
  const asked = level === null ? [] : childRightsQuestions[level];
  return childRightsIds.filter((item) => !asked.includes(item) && hasText(answers, item));
};

/** What should be in place before somebody decides; one check for the level and one for each question it asks. */
export const reviewChecks = ['level', 'concerned', 'rights', 'facts', 'heard', 'interests', 'weighing', 'compensation', 'feedback'] as const;
export type ReviewCheck = (typeof reviewChecks)[number];

export interface CheckedItem { readonly check: ReviewCheck; readonly isDone: boolean }

/**
 * The check list before the decision, as far as the product can see: that something is written, never that it is enough.
 * @returns only what the level asks for; without a level, the level alone
 */
export const checkReview = ({ level, heard, answers }: ReviewFacts): readonly CheckedItem[] => {
  const asked = level === null ? [] : childRightsQuestions[level];
  return reviewChecks.flatMap((check): readonly CheckedItem[] => {
    if (check === 'level') return [{ check, isDone: level !== null }];
    const item: ChildRightsId = `CR.${check}`;
    if (!asked.includes(item)) return [];
    return [{ check, isDone: hasText(answers, item) && (check !== 'heard' || heard !== null) }];
  });
};
