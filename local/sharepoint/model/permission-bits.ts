/** A base permission mask as SharePoint writes it: two 32-bit halves. */
export interface Mask {
  readonly high: number;
  readonly low: number;
}

const bit = (kind: number): Mask =>
  kind <= 32 ? { high: 0, low: 2 ** (kind - 1) } : { high: 2 ** (kind - 33), low: 0 };

/** SPBasePermissions by PermissionKind number (see @pnp/sp security/types for the full row). */
export const Permission = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  openItems: bit(6),
  viewVersions: bit(7),
  deleteVersions: bit(8),
  cancelCheckout: bit(9),
  manageLists: bit(12),
  viewFormPages: bit(13),
  open: bit(17),
  viewPages: bit(18),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  useRemoteApis: bit(38),
  enumeratePermissions: bit(63),
} as const satisfies Record<string, Mask>;

export const NO_RIGHTS: Mask = { high: 0, low: 0 };
/** What Full Control carries: every bit (High 2147483647, Low 4294967295). */
export const ALL_RIGHTS: Mask = { high: 2147483647, low: 4294967295 };

export const union = (a: Mask, b: Mask): Mask => ({ high: (a.high | b.high) >>> 0, low: (a.low | b.low) >>> 0 });
export const has = (mask: Mask, wanted: Mask): boolean =>
  ((mask.high & wanted.high) >>> 0) === wanted.high && ((mask.low & wanted.low) >>> 0) === wanted.low;

/** `{High, Low}` as strings, the form REST answers with. */
export const maskJson = (mask: Mask): { High: string; Low: string } => ({ High: String(mask.high), Low: String(mask.low) });

/** The names of the rights a mask carries, of those this server knows. */
export const permissionNames = (mask: Mask): string[] => Object.entries(Permission).filter(([, right]) => has(mask, right)).map(([name]) => name);
