import type { Row } from './database';
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

export type Values = Readonly<Record<string, Stored>>;
export const versionLabel = (uiVersion: number): string => `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;

export const toItem = (row: Row): Item => ({
  list: Number(row['list']),
  id: Number(row['id']),
  guid: String(row['guid']),
  uniqueId: String(row['unique_id']),
  version: Number(row['version']),
  uiVersion: Number(row['ui_version']),
  created: String(row['created']),
  modified: String(row['modified']),
  author: Number(row['author']),
  editor: Number(row['editor']),
  data: JSON.parse(String(row['data'])) as Record<string, Stored>,
});
