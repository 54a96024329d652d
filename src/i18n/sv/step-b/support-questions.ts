export const supportQuestionsTexts = {
} as const;
