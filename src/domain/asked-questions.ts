import { isOwnQuestion, supportCategories, supportQuestionIds } from '../method/ids';
import type { SupportCategory } from '../method/ids';
import type { SupportQuestionNow } from '../method/reference';
import { questionRelevances } from '../method/scales';
import type { QuestionRelevance } from '../method/scales';

/** An answer as far as these rules read it. */
export interface QuestionAnswer {
  readonly item: string;
  readonly choice: string;
  readonly category: string;
  readonly text: string;
  readonly individual: string;
  readonly geography: string;
  readonly society: string;
  readonly travel: string;
  readonly isGap: boolean;
}

/**
 * One support question as a case meets it. `own`: the group has added it. `withdrawn`: the case's edition asks it no more,
 * but there is an answer, which must not vanish.
 */
export interface AskedQuestion {
  readonly id: string;
  readonly category: SupportCategory;
  readonly origin: 'method' | 'own' | 'withdrawn';
  /** Null until somebody has chosen; a code of a newer version counts as not chosen. */
  readonly relevance: QuestionRelevance | null;
  readonly hasText: boolean;
  readonly isGap: boolean;
}

const shippedCategory = (id: string): SupportCategory | undefined =>
  supportCategories.find((category) => (supportQuestionIds[category] as readonly string[]).includes(id));

/** The category an answer names, else the one the question was shipped with, else the first: never nowhere. */
const categoryOf = (answer: QuestionAnswer): SupportCategory =>
  supportCategories.find((category) => category === answer.category) ?? shippedCategory(answer.item) ?? supportCategories[0];

/** Whether anything is written in an answer, under any perspective. */
export const hasWords = ({ text, individual, geography, society, travel }: QuestionAnswer): boolean =>
  [text, individual, geography, society, travel].some((words) => words.trim() !== '');

const asked = (id: string, category: SupportCategory, origin: AskedQuestion['origin'], answer: QuestionAnswer | undefined): AskedQuestion => ({
  id, category, origin,
  relevance: questionRelevances.find((code) => code === answer?.choice) ?? null,
  hasText: answer !== undefined && hasWords(answer),
  isGap: answer?.isGap ?? false,
});

/**
 * All support questions of a case: those of its edition in their order, then withdrawn ones that are answered, then the
 * group's own, oldest first.
 * @param now the questions of the case's edition
 * @param answers all answers of the case; those to other items are left alone
 * @param isKnown whether an id is or was a support question
 */
export const askedQuestions = (now: readonly SupportQuestionNow[], answers: readonly QuestionAnswer[], isKnown: (id: string) => boolean): readonly AskedQuestion[] => {
  const byItem = new Map(answers.map((answer) => [answer.item, answer]));
  const current = new Set(now.map(({ id }) => id));
  const isLeft = (answer: QuestionAnswer): boolean =>
    !current.has(answer.item) && isKnown(answer.item) && (hasWords(answer) || answer.choice !== '' || answer.isGap);
  return [
    ...now.map(({ id, category }) => asked(id, category, 'method', byItem.get(id))),
    ...answers.filter(isLeft).map((answer) => asked(answer.item, categoryOf(answer), 'withdrawn', answer)),
    ...answers.filter(({ item }) => isOwnQuestion(item)).map((answer) => asked(answer.item, categoryOf(answer), 'own', answer)),
  ];
};

/** How far a set of questions has come. */
export interface AskedCounts {
  readonly all: number;
  readonly judged: number;
  readonly relevant: number;
  readonly notRelevant: number;
  readonly unknown: number;
}

/** @param questions withdrawn ones are not counted: nobody has to judge them */
export const countAsked = (questions: readonly AskedQuestion[]): AskedCounts => {
  const counted = questions.filter(({ origin }) => origin !== 'withdrawn');
  const count = (code: QuestionRelevance): number => counted.filter(({ relevance }) => relevance === code).length;
  const [relevant, notRelevant, unknown] = [count('relevant'), count('notRelevant'), count('unknown')];
  return { all: counted.length, judged: relevant + notRelevant + unknown, relevant, notRelevant, unknown };
};
