import type { MethodQuestions } from '../texts';
import { firstQuestions } from './first-questions';
import { laterQuestions } from './later-questions';

/** The questions of the main road, with guidance and examples. */
export const questions: MethodQuestions = { ...firstQuestions, questions: { ...firstQuestions.questions, ...laterQuestions } };
