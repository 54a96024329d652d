export const frameTexts = {
} as const;
