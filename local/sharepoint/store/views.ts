import { LIBRARY } from '../model/base-fields';
import type { Database } from './database';

/** One view of a list. */
export interface View {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly query: string;
  readonly rowLimit: number;
  readonly paged: boolean;
  readonly isDefault: boolean;
  readonly hidden: boolean;
  readonly personal: boolean;
  /** Whose it is, when it is personal. */
  readonly owner?: number;
  /** Leaf of the page: `AllItems`. */
  readonly page: string;
  readonly customFormatter: string | null;
  readonly extras: Readonly<Record<string, unknown>>;
}

export function newView(id: string, title: string, fields: readonly string[], given: Partial<View> = {}): View {
  return {
    id, title, fields,
    query: '', rowLimit: 30, paged: true, isDefault: false, hidden: false, personal: false,
    page: title.replace(/[^\p{L}\p{N} _-]/gu, '') || 'View', customFormatter: null, extras: {}, ...given,
  };
}

export function defaultViews(template: number, newGuid: () => string): View[] {
  if (template === LIBRARY) {
    const fields = ['DocIcon', 'LinkFilename', 'Modified', 'Editor'];
    return [newView(newGuid(), 'All Documents', fields, { isDefault: true, page: 'AllItems', query: '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' })];
  }
  return [newView(newGuid(), 'All Items', ['LinkTitle'], { isDefault: true, page: 'AllItems' })];
}

export const viewsOf = (db: Database, list: number): View[] =>
  db.all('SELECT def FROM views WHERE list = ? ORDER BY pos', list).map((row) => JSON.parse(String(row['def'])) as View);

/** Adds or replaces a view; a new default takes the mark from the old one. */
export function saveView(db: Database, list: number, view: View): void {
  const views = viewsOf(db, list);
  if (view.isDefault) for (const other of views) if (other.isDefault && other.id !== view.id) put(db, list, { ...other, isDefault: false }, views);
  put(db, list, view, views);
}

function put(db: Database, list: number, view: View, known: readonly View[]): void {
  if (known.some((v) => v.id === view.id)) db.run('UPDATE views SET def = ? WHERE list = ? AND id = ?', JSON.stringify(view), list, view.id);
  else db.run('INSERT INTO views (list, id, pos, def) VALUES (?, ?, (SELECT count(*) FROM views WHERE list = ?), ?)', list, view.id, list, JSON.stringify(view));
}

export const removeView = (db: Database, list: number, id: string): void => db.run('DELETE FROM views WHERE list = ? AND id = ?', list, id);
