import type { Item } from '../model/item';
import type { Stored } from '../model/values';
import type { Row } from './database';

/** A row of a list as its table has it. */
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
