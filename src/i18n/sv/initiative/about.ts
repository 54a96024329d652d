export const aboutTexts = {
} as const;
