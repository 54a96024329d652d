/** Rights of a person on a list, as SharePoint's masks tell them. */
export interface ListRights { readonly mayRead: boolean; readonly mayAdd: boolean; readonly mayEdit: boolean; readonly mayManage: boolean }

const VIEW = 0x1;
const ADD = 0x2;
const EDIT = 0x4;
/** ManagePermissions: what an administrator of ours and a site owner have, and nobody else. */
const MANAGE = 0x2000000;

/**
 * Reads `EffectiveBasePermissions`: two 32-bit halves as strings, by themselves or under their own name.
 * Anything unreadable means no rights.
 */
export const rightsOf = (answer: unknown): ListRights => {
  const outer = typeof answer === 'object' && answer !== null ? answer as Record<string, unknown> : {};
  const inner = outer['EffectiveBasePermissions'];
  const mask = typeof inner === 'object' && inner !== null ? inner as Record<string, unknown> : outer;
  const low = Number(mask['Low'] ?? 0);
  const has = (bit: number): boolean => (low & bit) === bit;
  return { mayRead: has(VIEW), mayAdd: has(ADD), mayEdit: has(EDIT), mayManage: has(MANAGE) };
};
