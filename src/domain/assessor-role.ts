/** Words of a role without list marks, brackets and punctuation at its ends. */
const roleWords = (role: string): string =>
  role.normalize('NFC').toLocaleLowerCase('sv').replace(/\(.*?\)/g, ' ').replace(/^[\s\-–•*.:]+|[\s.:]+$/g, '').replace(/\s+/g, ' ');

/** A line of roles as a whole, and its parts where several stand on one line. */
const rolesIn = (line: string): readonly string[] => [line, ...line.split(/[,;/]/)];

/**
 * Finds the role of the project group that the assessor's role seems to be. It is told with a sentence and nothing more:
 * two people may hold the same role in different departments.
 * @param role the assessor's role as typed
 * @param ownerRole the role that answers for the case
 * @param groupRoles the group's roles in its own words, one or more on a line
 * @returns the role as the group has written it
 */
export const assessorRoleInGroup = (role: string, ownerRole: string, groupRoles: string): string | undefined => {
  const words = roleWords(role);
  if (words === '') return undefined;
  return [ownerRole, ...groupRoles.split(/\r?\n/).flatMap(rolesIn)].find((one) => roleWords(one) === words)?.trim();
};
