export const handOverTexts = {
} as const;
