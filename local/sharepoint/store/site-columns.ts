import type { FieldDef } from '../model/field-def';
import { standardSiteFields } from '../model/site-fields';
import type { Database } from './database';

/** Site columns are kept where a list's are, under no list. Those every web has are not kept until one is changed. */
const SITE = 0;

/** The web's own columns: the standard ones as they stand now, then those that were added. */
export function siteColumns(db: Database): readonly FieldDef[] {
  const own = db.all('SELECT def FROM fields WHERE list = ? ORDER BY pos', SITE).map((row) => JSON.parse(String(row['def'])) as FieldDef);
  const changed = new Map(own.map((field) => [field.id, field]));
  const standard = standardSiteFields.map((field) => changed.get(field.id) ?? field);
  const known = new Set(standard.map(({ id }) => id));
  return [...standard, ...own.filter(({ id }) => !known.has(id))];
}

export const saveSiteColumn = (db: Database, field: FieldDef): void =>
  db.run(
    `INSERT INTO fields (list, id, pos, def) VALUES (?, ?, (SELECT coalesce(max(pos), 0) + 1 FROM fields WHERE list = ?), ?)
     ON CONFLICT (list, id) DO UPDATE SET def = excluded.def`,
    SITE, field.id, SITE, JSON.stringify(field),
  );

export const removeSiteColumn = (db: Database, field: FieldDef): void => db.run('DELETE FROM fields WHERE list = ? AND id = ?', SITE, field.id);
