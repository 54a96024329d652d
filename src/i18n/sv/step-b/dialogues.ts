export const dialoguesTexts = {
} as const;
