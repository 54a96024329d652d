export const directionTexts = {
} as const;
