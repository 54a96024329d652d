export const childRights = {};
export const childRightsLevels = {};
