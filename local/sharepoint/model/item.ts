import type { Stored } from './values';

/** A row of a list. */
export interface Item {
  readonly list: number;
  readonly id: number;
  readonly guid: string;
  readonly uniqueId: string;
  /** owshiddenversion, and the N of the ETag `"N"`. */
  readonly version: number;
  /** 512 for each major version. */
  readonly uiVersion: number;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  readonly data: Readonly<Record<string, Stored>>;
}

/** Kept beside a row's columns: the folder it lies in (a path below the list's root), and that it is a folder itself. */
export const DIR = '#dir';
export const IS_FOLDER = '#folder';
/** Kept beside a row's columns: that something is attached to it. */
export const HAS_ATTACHMENTS = '#attachments';
export const dirOf = (item: Pick<Item, 'data'>): string => String(item.data[DIR] ?? '');
export const isFolder = (item: Pick<Item, 'data'>): boolean => item.data[IS_FOLDER] === true;
/** A path below the root of a list, from a folder's path and a name in it. */
export const pathOf = (dir: string, name: string): string => (dir === '' ? name : `${dir}/${name}`);

export type Values = Readonly<Record<string, Stored>>;
/** The version after one: a draft (`1.1`) where drafts are kept, else the next whole one; the same where none are kept. */
export const nextUiVersion = (props: { readonly EnableVersioning: boolean; readonly EnableMinorVersions: boolean }, before: number): number =>
  !props.EnableVersioning ? before : props.EnableMinorVersions ? before + 1 : (Math.floor(before / 512) + 1) * 512;
export const versionLabel = (uiVersion: number): string => `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
