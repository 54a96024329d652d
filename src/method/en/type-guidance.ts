export const typeGuidance = {};
