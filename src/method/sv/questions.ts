import type { MethodQuestions } from '../texts';
import { firstQuestions } from './first-questions';
import { laterQuestions } from './later-questions';

/** Frågorna på huvudvägen, med vägledning och exempel. */
export const questions: MethodQuestions = { ...firstQuestions, questions: { ...firstQuestions.questions, ...laterQuestions } };
