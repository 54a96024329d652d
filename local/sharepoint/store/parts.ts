import type { Database } from './database';

/** Definitions that are few and small, kept whole as JSON: content types, webhooks, navigation, custom actions … */
export interface Part {
  readonly id: string;
}

/** All parts of a kind that belong to one owner, in their order. `owner` is a list's id, a web's id or `''` for the site. */
export const partsOf = <T extends Part>(db: Database, kind: string, owner: string): T[] =>
  db.all('SELECT def FROM parts WHERE kind = ? AND owner = ? ORDER BY pos, id', kind, owner).map((row) => JSON.parse(String(row['def'])) as T);

/** Adds a part behind the others, or replaces the one of its id where it stands. */
export function savePart(db: Database, kind: string, owner: string, part: Part): void {
  db.run(
    `INSERT INTO parts (kind, owner, id, pos, def) VALUES (?, ?, ?, (SELECT coalesce(max(pos), 0) + 1 FROM parts WHERE kind = ? AND owner = ?), ?)
     ON CONFLICT (kind, owner, id) DO UPDATE SET def = excluded.def`,
    kind, owner, part.id, kind, owner, JSON.stringify(part),
  );
}

export const removePart = (db: Database, kind: string, owner: string, id: string): void =>
  db.run('DELETE FROM parts WHERE kind = ? AND owner = ? AND id = ?', kind, owner, id);

/** Everything of an owner, when the owner goes. */
export const removeParts = (db: Database, owner: string): void => db.run('DELETE FROM parts WHERE owner = ?', owner);
