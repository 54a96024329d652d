export const picturesTexts = {
} as const;
