export const countsTexts = {
} as const;
