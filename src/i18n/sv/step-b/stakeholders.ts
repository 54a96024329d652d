export const stakeholdersTexts = {
} as const;
