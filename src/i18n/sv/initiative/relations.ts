export const relationsTexts = {
} as const;
