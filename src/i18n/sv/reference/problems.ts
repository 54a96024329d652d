export const problemsTexts = {
} as const;
