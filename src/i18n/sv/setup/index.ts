/** Swedish texts of this area; one file per feature, gathered here. */
export const setupTexts = {
} as const;
