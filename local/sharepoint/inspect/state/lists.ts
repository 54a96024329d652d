import type { FieldDef } from '../../model/field-def';
import { toItem } from '../../store/item-row';
import type { Row } from '../../store/database';
import type { ListProps } from '../../store/lists';
import type { Site } from '../../store/site';
import { viewsOf } from '../../store/views';

const number = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0);
const json = <T>(row: Row | undefined, name: string): T => JSON.parse(String(row?.[name] ?? '{}')) as T;

/** Every list of every web, those in the recycle bin too: what a reader of the file would see, whatever the rights. */
export function listsOfSite(site: Site) {
  const own = new Set(site.db.all("SELECT substr(scope, 6) AS list FROM scopes WHERE scope LIKE 'list:%'").map((row) => String(row['list'])));
  return site.db.all('SELECT * FROM lists ORDER BY web, title').map((row) => {
    const { BaseTemplate, Hidden } = json<ListProps>(row, 'props');
    const id = String(row['id']);
    return {
      id, title: String(row['title']), folder: String(row['folder']), web: String(row['web']), template: BaseTemplate, isHidden: Hidden, items: number(row, 'item_count'),
      version: number(row, 'version'), isRecycled: row['recycled'] !== null, hasOwnPermissions: own.has(id), modified: String(row['item_modified']),
    };
  });
}

/** Columns, views and settings of one list; undefined for an id nobody has. */
export function listState(site: Site, id: string) {
  const row = site.db.get('SELECT * FROM lists WHERE id = ?', id);
  if (row === undefined) return undefined;
  const no = number(row, 'no');
  const fields = site.db.all('SELECT def FROM fields WHERE list = ? ORDER BY pos', no).map((one) => json<FieldDef>(one, 'def'));
  return {
    id, title: String(row['title']), folder: String(row['folder']), settings: json<Record<string, unknown>>(row, 'props'), items: number(row, 'item_count'), nextId: number(row, 'next_id'),
    fields: fields.map(({ internalName, title, type, required, indexed, unique, hidden, readOnly, isBase }) => ({ internalName, title, type, required, indexed, unique, hidden, readOnly, isBase })),
    views: viewsOf(site.db, no).map(({ title, fields: shown, query, isDefault }) => ({ title, fields: shown, query, isDefault })),
  };
}

/** Rows after an id (at most `limit`), newest first when `after` is 0 and `isDown`. */
export function itemsState(site: Site, id: string, before: number, limit = 50) {
  const row = site.db.get('SELECT no FROM lists WHERE id = ?', id);
  if (row === undefined) return undefined;
  const rows = site.db.all('SELECT * FROM items WHERE list = ? AND id < ? ORDER BY id DESC LIMIT ?', number(row, 'no'), before, limit).map(toItem);
  return rows.map(({ id: item, version, modified, editor, data }) => ({ id: item, version, modified, editor, data }));
}

/** One row whole, with its versions. */
export function itemState(site: Site, id: string, item: number) {
  const list = site.db.get('SELECT no FROM lists WHERE id = ?', id);
  const row = list === undefined ? undefined : site.db.get('SELECT * FROM items WHERE list = ? AND id = ?', number(list, 'no'), item);
  if (row === undefined) return undefined;
  const versions = site.db.all('SELECT * FROM versions WHERE list = ? AND item = ? ORDER BY ui_version DESC', number(list, 'no'), item);
  return {
    item: toItem(row),
    versions: versions.map((one) => ({ label: `${Math.floor(number(one, 'ui_version') / 512)}.${number(one, 'ui_version') % 512}`, created: String(one['created']), editor: number(one, 'editor'), data: json<unknown>(one, 'data') })),
  };
}
