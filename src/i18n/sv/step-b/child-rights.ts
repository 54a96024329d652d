export const childRightsTexts = {
} as const;
