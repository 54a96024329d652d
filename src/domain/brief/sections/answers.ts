import type { BriefFacts } from '../facts';

/** The text of the answer to an item; '' where there is none. */
export const answerText = ({ answers }: BriefFacts, item: string): string => answers.find((row) => row.item === item)?.text ?? '';
