export const allocationsTexts = {
} as const;
