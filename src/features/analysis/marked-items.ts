import type { Answer } from '../../data/ports/rows';

/** Items of the answers that are marked with a knowledge gap, with spaces between; '' when there are none. */
export const markedItems = (answers: readonly Pick<Answer, 'item' | 'isGap'>[]): string =>
  answers.filter(({ isGap }) => isGap).map(({ item }) => item).join(' ');
