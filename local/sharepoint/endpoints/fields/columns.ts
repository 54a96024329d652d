import { spException } from '../../model/errors';
import type { FieldDef } from '../../model/field-def';
import { canBecome } from '../../model/field-types';
import { convertValue } from '../../model/convert-value';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { convertColumn, dropValues } from '../../store/convert-column';
import { dropIndex, indexColumn, MAX_INDEXES, tooManyIndexes } from '../../store/item-keys';
import type { List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { removeSiteColumn, saveSiteColumn, siteColumns } from '../../store/site-columns';
import { saveView, viewsOf } from '../../store/views';
import { noted } from '../core/note';
import { demandEnter } from '../core/enter';
import { demand } from '../core/node';

/** Whose columns they are: a list's, or the web's own (site columns). */
export interface Columns {
  readonly list: List | undefined;
  /** Address the collection stands below: `Web/Lists(guid'…')`, `Web`. */
  readonly link: string;
  /** The list's id or the web's, as XML names where a column was made. */
  readonly sourceId: string;
  /** What a column's Scope says. */
  readonly scope: string;
  readonly all: () => readonly FieldDef[];
}

export const columnsOfList = (ctx: Context, list: List): Columns => ({
  list,
  link: `Web/Lists(guid'${list.id}')`,
  sourceId: list.id,
  scope: `${ctx.webPath}/${list.folder}`,
  // The list may have changed since this address was opened, by this very request.
  all: () => ctx.site.lists.byId(list.id)?.fields ?? list.fields,
});

export const columnsOfSite = (ctx: Context): Columns => ({
  list: undefined, link: 'Web', sourceId: ctx.site.meta('webId'), scope: ctx.webPath, all: () => siteColumns(ctx.site.db),
});

/** Throws 403 unless the caller may read, or change, these columns. */
export const demandRead = (ctx: Context, { list }: Columns): void => (list === undefined ? demand(ctx, ctx.site.scope, Permission.open) : demandEnter(ctx, list));
export const demandManage = (ctx: Context, { list }: Columns): void => demand(ctx, list === undefined ? ctx.site.scope : listScope(list.id), list === undefined ? Permission.manageWeb : Permission.manageLists);

const cannotBecome = (from: string, to: string): Error => spException(500, -2130575340, `A column of type ${from} cannot be changed to type ${to}.`);

/** Keeps a column, with its index and, when its type changed, its values. Throws what SharePoint says of a 21st index or doubled values. */
export function saveColumn(ctx: Context, columns: Columns, field: FieldDef, before?: FieldDef): FieldDef {
  const { list } = columns;
  const { db, lists } = ctx.site;
  if (before !== undefined && !canBecome(before.type, field.type)) throw cannotBecome(before.type, field.type);
  if (list === undefined) {
    saveSiteColumn(db, field);
    noted(ctx, 'field', before === undefined ? 'add' : 'update', { facts: { FieldId: field.id } });
    return field;
  }
  const others = (): readonly FieldDef[] => columns.all().filter((one) => one.indexed && one.internalName !== 'ID' && one.id !== field.id);
  if (field.indexed && before?.indexed !== true && others().length >= MAX_INDEXES) throw tooManyIndexes();
  lists.saveField(list, field);
  noted(ctx, 'field', before === undefined ? 'add' : 'update', { list, facts: { FieldId: field.id } });
  if (before !== undefined && before.type !== field.type) convertColumn(db, list, field.internalName, (held) => convertValue(held, before.type, field));
  const isNewIndex = field.indexed && (before?.indexed !== true || field.unique !== before.unique || before.type !== field.type);
  if (isNewIndex) indexColumn(db, list, field);
  if (!field.indexed && before?.indexed === true) dropIndex(db, list, field.internalName);
  return field;
}

/** Takes a column away, out of every view of its list too. */
export function dropColumn(ctx: Context, columns: Columns, field: FieldDef): void {
  const { list } = columns;
  noted(ctx, 'field', 'delete', { ...(list === undefined ? {} : { list }), facts: { FieldId: field.id } });
  if (list === undefined) return removeSiteColumn(ctx.site.db, field);
  for (const view of viewsOf(ctx.site.db, list.no)) if (view.fields.includes(field.internalName)) saveView(ctx.site.db, list.no, { ...view, fields: view.fields.filter((name) => name !== field.internalName) });
  ctx.site.lists.removeField(list, field);
  dropValues(ctx.site.db, list, field.internalName);
}

