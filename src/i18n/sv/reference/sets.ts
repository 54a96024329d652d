export const setsTexts = {
} as const;
