export const stopTexts = {
} as const;
