export const goalsTexts = {
} as const;
