export const presentStateTexts = {
} as const;
