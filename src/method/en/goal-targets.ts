export const goalTargets = {};
