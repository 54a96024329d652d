import type { ItemId } from '../../method/ids';
import type { JudgementAnswer } from '../judgement';
import type { CaseFacts, Missing } from './facts';

export const has = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';
export const counted = (kind: Extract<Missing, { count: number }>['kind'], rows: readonly unknown[]): Missing | false =>
  rows.length > 0 && { kind, count: rows.length };

export const answerOf = (facts: CaseFacts, item: ItemId): JudgementAnswer | undefined => facts.answers.find((answer) => answer.item === item);
export const isAnswered = (facts: CaseFacts, item: ItemId): boolean => has(answerOf(facts, item)?.text);
export const unanswered = (facts: CaseFacts, items: readonly ItemId[]): readonly Missing[] =>
  items.filter((item) => !isAnswered(facts, item)).map((item) => ({ kind: 'answer', item }));
export const hasAny = (facts: CaseFacts, items: readonly ItemId[]): boolean => items.some((item) => isAnswered(facts, item));

/** A4 and B3: either conflicts with a position each, or a text that says how it is. */
export const conflictsMissing = (facts: CaseFacts, from: 'a' | 'b', item: ItemId): readonly (Missing | false)[] => {
  const mine = facts.conflicts.filter((conflict) => conflict.raisedIn === from);
  const isSilent = mine.length === 0 && !isAnswered(facts, item);
  return [isSilent && { kind: 'conflicts' }, counted('positions', mine.filter(({ position }) => !has(position)))];
};
