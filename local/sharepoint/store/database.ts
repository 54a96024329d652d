import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { ADDED, SCHEMA, SCHEMA_VERSION } from './schema';

export type Row = Readonly<Record<string, string | number | null>>;

/** The one SQLite file: prepared statements, and writes that are whole or not at all. */
export interface Database {
  all(sql: string, ...args: SQLInputValue[]): Row[];
  get(sql: string, ...args: SQLInputValue[]): Row | undefined;
  /** The one column of one row, where that is bytes. */
  bytes(sql: string, ...args: SQLInputValue[]): Uint8Array | undefined;
  run(sql: string, ...args: SQLInputValue[]): void;
  /** Rows one by one, for long reads that may stop early. */
  iterate(sql: string, ...args: SQLInputValue[]): Iterable<Row>;
  /** Runs `work` in one transaction; a throw undoes it. Nested calls join the outer one. */
  write<T>(work: () => T): T;
  /** Called after a transaction was undone, so that caches can be emptied. */
  onRollback(listener: () => void): void;
  close(): void;
}

const MOST_STATEMENTS = 1000;
export const DATA_FILE = 'sharepoint.sqlite';

/** Deletes the data file (and SQLite's two companions) of a folder. */
export function removeData(dataFolder: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(join(dataFolder, DATA_FILE + end), { force: true });
}

/**
 * Opens or makes the data file under `dataFolder` (`:memory:` keeps everything in memory).
 * WAL with synchronous=NORMAL: a commit has reached the operating system before it is answered, so killing the
 * process loses nothing; only a power cut can lose the last commits, and never corrupts. FULL would add one
 * fsync to every write, which no local trial gains from.
 */
export function openDatabase(dataFolder: string): Database {
  if (dataFolder !== ':memory:') mkdirSync(dataFolder, { recursive: true });
  const db = new DatabaseSync(dataFolder === ':memory:' ? dataFolder : join(dataFolder, DATA_FILE));
  prepare(db, dataFolder);
  const statements = new Map<string, StatementSync>();
  const listeners: (() => void)[] = [];
  let depth = 0;
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = db.prepare(sql);
    // Conditions of filters make ever new statements.
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    statements.set(sql, made);
    return made;
  };
  const self: Database = {
    all: (sql, ...args) => prepared(sql).all(...args) as Row[],
    get: (sql, ...args) => prepared(sql).get(...args) as Row | undefined,
    bytes(sql, ...args) {
      const [held] = Object.values(prepared(sql).get(...args) ?? {});
      // Bytes that are none come without an address, and would be written again as null.
      return held instanceof Uint8Array ? (held.length === 0 ? new Uint8Array() : held) : undefined;
    },
    run: (sql, ...args) => void prepared(sql).run(...args),
    iterate: (sql, ...args) => db.prepare(sql).iterate(...args) as Iterable<Row>,
    write(work) {
      if (depth > 0) return work();
      db.exec('BEGIN IMMEDIATE');
      depth = 1;
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        for (const listener of listeners) listener();
        throw error;
      } finally {
        depth = 0;
      }
    },
    onRollback: (listener) => void listeners.push(listener),
    close: () => db.close(),
  };
  checkVersion(self, dataFolder);
  return self;
}

/** Takes the file for this process alone: lists and rights are remembered in memory, so a second writer would not be seen. */
function prepare(db: DatabaseSync, dataFolder: string): void {
  try {
    db.exec('PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;');
    db.exec(SCHEMA);
    for (const [table, column, definition] of ADDED) {
      const has = db.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined;
      if (!has) db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
    }
  } catch (error) {
    db.close();
    const reason = error instanceof Error ? error.message : String(error);
    if (!reason.includes('locked')) throw error;
    throw new Error(`Another server is using the data in ${dataFolder}. Stop it, or start this one with another --data.`);
  }
}

function checkVersion(db: Database, dataFolder: string): void {
  const found = readMeta(db, 'schema');
  if (found === undefined) writeMeta(db, 'schema', SCHEMA_VERSION);
  else if (found !== SCHEMA_VERSION) {
    db.close();
    throw new Error(`The data in ${dataFolder} are of another version (${found}). Start with --reset to begin anew.`);
  }
}

export function readMeta(db: Database, name: string): string | undefined {
  const row = db.get('SELECT value FROM meta WHERE name = ?', name);
  return row === undefined ? undefined : String(row['value']);
}

export function writeMeta(db: Database, name: string, value: string): void {
  db.run('INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, value);
}
