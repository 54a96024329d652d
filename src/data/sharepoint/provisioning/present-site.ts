import type { GroupName } from '../schema/define-list';

/** A principal's levels on the site or a list. */
export interface Assignment { readonly principalId: number; readonly levelIds: readonly number[] }

export interface PresentField {
  readonly internal: string;
  readonly title: string;
  /** SharePoint's `TypeAsString`. */
  readonly type: string;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  readonly isRequired: boolean;
  readonly isHidden: boolean;
  /** Null for columns that are no choices. */
  readonly choices: readonly string[] | null;
  /** Whether somebody, we or an administrator, has said how the column is shown (CustomFormatter). */
  readonly isFormatted: boolean;
}

export interface PresentView { readonly title: string; readonly columns: readonly string[] }

/** A list found at the address of one of ours. */
export interface PresentList {
  readonly title: string;
  readonly template: number;
  readonly hasVersions: boolean;
  readonly hasAttachments: boolean;
  readonly hasOwnAccess: boolean;
  readonly fields: readonly PresentField[];
  readonly view: PresentView;
  readonly access: readonly Assignment[];
}

export interface PresentLevel { readonly id: number; readonly name: string; readonly kind: number; readonly high: number; readonly low: number }

/** All the installer needs to know of a site, as one batch of reads told it. */
export interface PresentSite {
  readonly title: string;
  /** Whether the caller may make lists, levels and assignments. */
  readonly mayInstall: boolean;
  readonly me: { readonly id: number; readonly login: string };
  /** Names of the people who own the site; empty when the caller may not see them. */
  readonly owners: readonly string[];
  /** The site's own group of owners; null on a site that has none. */
  readonly ownerGroupId: number | null;
  readonly levels: readonly PresentLevel[];
  /** Ids of our groups, where they are made. */
  readonly groups: Readonly<Partial<Record<GroupName, number>>>;
  /** Those of our groups whose members only the members may see. */
  readonly closedGroups: readonly GroupName[];
  /** Whether anybody is in the group of administrators. */
  readonly hasAdministrator: boolean;
  readonly access: readonly Assignment[];
  /** Every list of the site with its address, to see which titles are taken. */
  readonly allLists: readonly { readonly title: string; readonly path: string }[];
  /** Ours by internal name. `denied`: there, but closed to the caller. */
  readonly lists: Readonly<Record<string, PresentList | 'absent' | 'denied'>>;
  /** The row `schemaVersion`; null when there is none. `value` is null when it holds no number. */
  readonly version: { readonly id: number; readonly etag: string; readonly value: number | null } | null;
}
