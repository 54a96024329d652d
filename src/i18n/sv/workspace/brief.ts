export const briefTexts = {
} as const;
