/**
 * Tables. Item values live in one JSON column; `item_keys` holds the sortable key of every indexed column,
 * so a filter that leads with one reads only the rows it needs. A file's bytes lie by themselves, one row for each version
 * in which they changed. `parts` holds small definitions as JSON, `blobs` bytes beside a row. `folders` finds a folder by its path, `placed` says which folder a row lies in (by its list's id).
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  no INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, folder TEXT NOT NULL,
  props TEXT NOT NULL, version INTEGER NOT NULL, next_id INTEGER NOT NULL, item_count INTEGER NOT NULL,
  created TEXT NOT NULL, item_modified TEXT NOT NULL, item_deleted TEXT NOT NULL, recycled TEXT);
CREATE TABLE IF NOT EXISTS fields (
  list INTEGER NOT NULL, id TEXT NOT NULL, pos INTEGER NOT NULL, def TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS views (
  list INTEGER NOT NULL, id TEXT NOT NULL, pos INTEGER NOT NULL, def TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS items (
  list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, unique_id TEXT NOT NULL, version INTEGER NOT NULL,
  ui_version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL,
  editor INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (list, id));
CREATE TABLE IF NOT EXISTS item_keys (
  list INTEGER NOT NULL, item INTEGER NOT NULL, field TEXT NOT NULL, key, PRIMARY KEY (list, item, field)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS item_keys_by_key ON item_keys (list, field, key, item);
CREATE TABLE IF NOT EXISTS versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, ui_version INTEGER NOT NULL, created TEXT NOT NULL, editor INTEGER NOT NULL,
  data TEXT NOT NULL, PRIMARY KEY (list, item, ui_version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
  list INTEGER NOT NULL, item INTEGER NOT NULL, leaf TEXT NOT NULL, content_version INTEGER NOT NULL, PRIMARY KEY (list, item)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS files_by_leaf ON files (list, leaf);
CREATE TABLE IF NOT EXISTS file_contents (
  list INTEGER NOT NULL, item INTEGER NOT NULL, ui_version INTEGER NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (list, item, ui_version));
CREATE TABLE IF NOT EXISTS folders (
  list INTEGER NOT NULL, path TEXT NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (list, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS placed (
  list TEXT NOT NULL, item INTEGER NOT NULL, folder INTEGER NOT NULL, PRIMARY KEY (list, item)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS placed_by_folder ON placed (list, folder);
CREATE TABLE IF NOT EXISTS recycled (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER, title TEXT NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL,
  row TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS changes (
  no INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER, unique_id TEXT, type INTEGER NOT NULL,
  at TEXT NOT NULL, editor INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS changes_by_list ON changes (list, no);
CREATE TABLE IF NOT EXISTS principals (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, login TEXT NOT NULL COLLATE NOCASE UNIQUE, title TEXT NOT NULL,
  email TEXT NOT NULL, admin INTEGER NOT NULL, props TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS members (grp INTEGER NOT NULL, user INTEGER NOT NULL, PRIMARY KEY (grp, user)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS roles (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, description TEXT NOT NULL, ord INTEGER NOT NULL,
  kind INTEGER NOT NULL, hidden INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS scopes (scope TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS assignments (
  scope TEXT NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL, PRIMARY KEY (scope, principal, role)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS parts (
  kind TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL, pos INTEGER NOT NULL, def TEXT NOT NULL, PRIMARY KEY (kind, owner, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS blobs (
  kind TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (kind, owner, name));
`;

/** Columns that came after the first version; a table that has one is left alone. */
export const ADDED: readonly (readonly [table: string, column: string, definition: string])[] = [
  ['lists', 'web', "TEXT NOT NULL DEFAULT ''"],
  ['recycled', 'def', "TEXT NOT NULL DEFAULT '{}'"],
  ['changes', 'def', "TEXT NOT NULL DEFAULT '{}'"],
  ['files', 'props', "TEXT NOT NULL DEFAULT '{}'"],
];
export const SCHEMA_VERSION = '1';
