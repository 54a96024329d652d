import { SpError } from '../model/errors';
import { baseFieldsFor, LIBRARY, USER_LIST } from '../model/base-fields';
import { newListSettings, type ListProps } from '../model/list-settings';
import { columnsOfTemplate, isLibraryTemplate } from '../model/list-templates';
import type { Database, Row } from './database';
import { encodeName, type FieldDef } from '../model/field-def';
import type { Item } from '../model/item';
import { removeParts } from './parts';
import { countUserRows } from './user-rows';

export type { ListProps };

/** A list as stored, with its columns in order. */
export interface List {
  readonly no: number;
  readonly id: string;
  readonly title: string;
  /** Last part(s) of its URL under the web: `Lists/HbAnswers`, `Shared Documents`. */
  readonly folder: string;
  readonly version: number;
  readonly itemCount: number;
  readonly created: string;
  readonly itemModified: string;
  readonly itemDeleted: string;
  readonly props: ListProps;
  readonly fields: readonly FieldDef[];
}

export interface NewList {
  readonly id: string;
  readonly title: string;
  readonly folder?: string;
  readonly template: number;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export const isLibrary = (list: Pick<List, 'props'>): boolean => isLibraryTemplate(list.props.BaseTemplate);

/** `"N"` for a row of a list, `"<guid>,N"` for one of a library. */
export const etagOf = (list: List, item: Pick<Item, 'version' | 'uniqueId'>): string =>
  isLibrary(list) ? `"${item.uniqueId},${item.version}"` : `"${item.version}"`;

/** `HbAnswersList` for a list, `Shared_x0020_Documents` for a library: the name in `SP.Data.…`. */
export function entityTypeName(list: Pick<List, 'folder' | 'props'>): string {
  if (list.props.BaseTemplate === USER_LIST) return 'UserInfo';
  const leaf = list.folder.slice(list.folder.lastIndexOf('/') + 1);
  // An underscore of the name is itself escaped here, unlike in column names.
  const name = encodeName(leaf.replace(/_/g, '\u0000')).replace(/_x0000_/g, '_x005f_');
  const first = name.charAt(0).toUpperCase() + name.slice(1);
  return isLibrary(list) ? first : `${first}List`;
}
export const itemType = (list: List): string => `SP.Data.${entityTypeName(list)}Item`;

export const titleTaken = (): SpError =>
  new SpError(500, '-2130575342, Microsoft.SharePoint.SPException',
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.');
/** A template's lookup to its own list. */
const ofSelf = (def: FieldDef, id: string): FieldDef => (def.extras['LookupList'] === 'Self' ? { ...def, extras: { ...def.extras, LookupList: `{${id}}` } } : def);

const titleTooLong = (): SpError =>
  new SpError(400, '-2130575220, Microsoft.SharePoint.SPException', 'The list title is too long: a title may have at most 255 characters.');

const MOST_SETTINGS = 1000;

/** The lists of one web (`''`: the root web) with their columns. Definitions stay in memory until one changes; rows are read anew each time. */
export function createLists(db: Database, now: () => string, web = '') {
  const columns = new Map<number, readonly FieldDef[]>();
  db.onRollback(() => columns.clear());

  const fieldsOf = (no: number): readonly FieldDef[] => {
    const known = columns.get(no);
    if (known !== undefined) return known;
    const read = db.all('SELECT def FROM fields WHERE list = ? ORDER BY pos', no).map((r) => JSON.parse(String(r['def'])) as FieldDef);
    columns.set(no, read);
    return read;
  };
  /** Settings as they are written, read once: what says the same is the same. */
  const settings = new Map<string, ListProps>();
  const propsIn = (text: string): ListProps => {
    const known = settings.get(text);
    if (known !== undefined) return known;
    if (settings.size >= MOST_SETTINGS) settings.clear();
    const read = JSON.parse(text) as ListProps;
    settings.set(text, read);
    return read;
  };
  const toList = (row: Row): List => {
    const props = propsIn(String(row['props']));
    return {
      no: Number(row['no']),
      id: String(row['id']),
      title: String(row['title']),
      folder: String(row['folder']),
      version: Number(row['version']),
      itemCount: props.BaseTemplate === USER_LIST ? countUserRows(db) : Number(row['item_count']),
      created: String(row['created']),
      itemModified: String(row['item_modified']),
      itemDeleted: String(row['item_deleted']),
      props,
      fields: fieldsOf(Number(row['no'])),
    };
  };
  const all = (): List[] => db.all('SELECT * FROM lists WHERE web = ? AND recycled IS NULL ORDER BY title', web).map(toList);
  /** The first list, by title, that is called this whatever the case of its letters. Nearly every request names its list: no other is read whole. */
  const named = (column: 'title' | 'folder', name: string): List | undefined => {
    // No two names differ by the case of their letters alone, so the database may look; of letters beyond ASCII it does not know the case.
    const exact = db.get(`SELECT * FROM lists WHERE web = ? AND recycled IS NULL AND ${column} = ? COLLATE NOCASE`, web, name);
    if (exact !== undefined) return toList(exact);
    if (!/[^\x20-\x7e]/.test(name)) return undefined;
    const wanted = name.toLowerCase();
    const found = db.all(`SELECT no, ${column} AS name FROM lists WHERE web = ? AND recycled IS NULL ORDER BY title`, web).find((row) => String(row['name']).toLowerCase() === wanted);
    const row = found === undefined ? undefined : db.get('SELECT * FROM lists WHERE no = ?', found['no'] ?? null);
    return row === undefined ? undefined : toList(row);
  };
  const byTitle = (title: string): List | undefined => named('title', title);

  /** An address nobody has. A list in the recycle bin has given its own back. */
  const freeFolder = (wanted: string): string => {
    const taken = new Set(db.all('SELECT folder FROM lists WHERE web = ? AND recycled IS NULL', web).map((r) => String(r['folder']).toLowerCase()));
    let folder = wanted;
    for (let n = 1; taken.has(folder.toLowerCase()); n += 1) folder = `${wanted}${n}`;
    return folder;
  };

  return {
    all,
    byTitle,
    byId(id: string): List | undefined {
      const row = db.get('SELECT * FROM lists WHERE id = ? AND web = ? AND recycled IS NULL', id.toLowerCase(), web);
      return row === undefined ? undefined : toList(row);
    },
    byFolder: (folder: string): List | undefined => named('folder', folder),
    create(wanted: NewList): List {
      if (byTitle(wanted.title) !== undefined) throw titleTaken();
      if (wanted.title.length > 255) throw titleTooLong();
      // A list's address is made from its first title; forbidden characters drop out.
      const leaf = wanted.title.replace(/["#%*:<>?/\\|&~{}.,;'`-]/g, '').trim() || 'List';
      const isOfFiles = isLibraryTemplate(wanted.template);
      const folder = freeFolder(wanted.folder ?? (isOfFiles ? leaf : `Lists/${leaf}`));
      const props = newListSettings(wanted.template, wanted.settings);
      const at = now();
      db.run(
        'INSERT INTO lists (id, title, folder, props, version, next_id, item_count, created, item_modified, item_deleted, web) VALUES (?, ?, ?, ?, 1, 1, 0, ?, ?, ?, ?)',
        wanted.id, wanted.title, folder, JSON.stringify(props), at, at, at, web,
      );
      const no = Number(db.get('SELECT no FROM lists WHERE id = ?', wanted.id)?.['no']);
      const base = baseFieldsFor(isOfFiles ? LIBRARY : wanted.template);
      [...base, ...columnsOfTemplate(wanted.template).map((def) => ofSelf(def, wanted.id)).filter(({ internalName }) => !base.some((one) => one.internalName === internalName))].forEach((def, pos) =>
        db.run('INSERT INTO fields (list, id, pos, def) VALUES (?, ?, ?, ?)', no, def.id, pos, JSON.stringify(def)));
      const made = this.byId(wanted.id);
      if (made === undefined) throw new Error('list vanished while it was made');
      return made;
    },
    update(list: List, title: string, settings: Readonly<Record<string, unknown>>): void {
      const other = byTitle(title);
      if (other !== undefined && other.id !== list.id) throw titleTaken();
      if (title.length > 255) throw titleTooLong();
      db.run('UPDATE lists SET title = ?, props = ?, version = version + 1 WHERE no = ?', title, JSON.stringify({ ...list.props, ...settings }), list.no);
    },
    /** Puts a list in the recycle bin: gone for every reader, its rows kept. */
    recycle: (list: List): void => db.run('UPDATE lists SET recycled = ? WHERE no = ?', now(), list.no),
    remove(list: Pick<List, 'no' | 'id'>): void {
      for (const table of ['fields', 'views', 'items', 'item_keys', 'versions', 'files', 'file_contents']) db.run(`DELETE FROM ${table} WHERE list = ?`, list.no);
      db.run('DELETE FROM folders WHERE list = ?', list.no);
      db.run('DELETE FROM placed WHERE list = ?', list.id);
      // Content types, webhooks and whatever else is kept under its id; what is attached to its rows.
      removeParts(db, list.id);
      db.run("DELETE FROM blobs WHERE kind IN ('attachment', 'form') AND substr(owner, 1, ?) = ?", list.id.length + 1, `${list.id}:`);
      db.run('DELETE FROM lists WHERE no = ?', list.no);
      columns.delete(list.no);
    },
    /** Every list of the web, those in the recycle bin too. */
    removeAll(): void {
      for (const row of db.all('SELECT no, id FROM lists WHERE web = ?', web)) this.remove({ no: Number(row['no']), id: String(row['id']) });
    },
    saveField(list: List, field: FieldDef): void {
      const fields = fieldsOf(list.no);
      const def = JSON.stringify(field);
      const known = fields.some((f) => f.id === field.id);
      if (known) db.run('UPDATE fields SET def = ? WHERE list = ? AND id = ?', def, list.no, field.id);
      else {
        const last = Number(db.get('SELECT max(pos) AS top FROM fields WHERE list = ?', list.no)?.['top'] ?? 0);
        db.run('INSERT INTO fields (list, id, pos, def) VALUES (?, ?, ?, ?)', list.no, field.id, last + 1, def);
      }
      db.run('UPDATE lists SET version = version + 1 WHERE no = ?', list.no);
      // As it will be read: the other columns are not read again for the sake of this one, which a list with many would pay for each time.
      const kept = JSON.parse(def) as FieldDef;
      columns.set(list.no, known ? fields.map((f) => (f.id === field.id ? kept : f)) : [...fields, kept]);
    },
    removeField(list: List, field: FieldDef): void {
      db.run('DELETE FROM fields WHERE list = ? AND id = ?', list.no, field.id);
      db.run('DELETE FROM item_keys WHERE list = ? AND field = ?', list.no, field.internalName);
      db.run('UPDATE lists SET version = version + 1 WHERE no = ?', list.no);
      columns.delete(list.no);
    },
  };
}

export type Lists = ReturnType<typeof createLists>;
