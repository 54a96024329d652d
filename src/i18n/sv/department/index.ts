/** Swedish texts of this area; one file per feature, gathered here. */
export const departmentTexts = {
} as const;
