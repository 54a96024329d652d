import { badQuery, spException, unknownProperty, wrongType } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { List } from '../../store/lists';
import { newView, saveView, viewsOf, type View } from '../../store/views';
import { noted } from '../core/note';
import { typed, type Json } from '../core/node';
import { withViewXml } from './view-xml';

/** Settings that are kept as they come, with the type each has; null stands for a text. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  Aggregations: null, AggregationsStatus: null, ColumnWidth: null, CustomOrder: null, EditorModified: false, Formats: null, GridLayout: null, IncludeRootFolder: false,
  JSLink: null, Method: null, MobileDefaultView: false, MobileView: false, Scope: 0, TabularView: false, Toolbar: null, ViewData: null, ViewJoins: null,
  ViewProjectedFields: null, ViewType2: null, DefaultViewForContentType: false, ModerationType: null, OrderedView: false, NewDocumentTemplates: null, CalendarViewStyles: null,
};
const MODELLED: readonly string[] = ['Title', 'RowLimit', 'Paged', 'ViewQuery', 'DefaultView', 'Hidden', 'PersonalView', 'CustomFormatter', 'ListViewXml'];
const READ_PAST: readonly string[] = [
  'Id', 'BaseViewId', 'ContentTypeId', 'AssociatedContentTypeId', 'HtmlSchemaXml', 'ImageUrl', 'ServerRelativePath', 'ServerRelativeUrl', 'StyleId', 'ViewType', 'ViewTypeKind',
  'ViewFields', 'ReadOnlyView', 'RequiresClientIntegration', 'Threaded', 'ToolbarTemplateName', 'baseViewId', 'viewTypeKind', 'ModeratorView',
];
/** ViewTypeKind as XML says it. */
const KINDS: Readonly<Record<number, string>> = { 1: 'HTML', 2048: 'GRID', 8193: 'RECURRENCE', 131072: 'CHART', 524288: 'CALENDAR', 67108864: 'GANTT' };

function setting(name: string, given: unknown): unknown {
  const standard = SETTINGS[name];
  if (typeof standard === 'boolean') return typed(given, 'boolean', standard);
  if (typeof standard === 'number') return typed(given, 'number', standard);
  return given === null ? null : typed(given, 'string', '');
}

/** A view with the properties of a create or a MERGE laid over it. Throws 400 for an unknown property or a wrong type. */
export function withProperties(view: View, body: Json, list: List): View {
  const extras: Record<string, unknown> = { ...view.extras };
  for (const [name, held] of Object.entries(body)) {
    if (Object.hasOwn(SETTINGS, name)) extras[name] = setting(name, held);
    else if (!MODELLED.includes(name) && !READ_PAST.includes(name)) throw unknownProperty(name, 'SP.View');
  }
  const title = typed(body['Title'], 'string', view.title).trim();
  const rowLimit = typed(body['RowLimit'], 'number', view.rowLimit);
  if (title === '') throw spException(400, -2147024809, 'A view must have a title.');
  if (!Number.isInteger(rowLimit) || rowLimit < 1) throw wrongType('Edm.UInt32');
  const formatter = body['CustomFormatter'];
  const changed: View = {
    ...view, title, rowLimit, extras,
    paged: typed(body['Paged'], 'boolean', view.paged),
    query: body['ViewQuery'] === null ? '' : typed(body['ViewQuery'], 'string', view.query),
    // The mark moves to another view, it is never taken off.
    isDefault: typed(body['DefaultView'], 'boolean', view.isDefault) || view.isDefault,
    hidden: typed(body['Hidden'], 'boolean', view.hidden),
    personal: typed(body['PersonalView'], 'boolean', view.personal),
    customFormatter: formatter === undefined ? view.customFormatter : formatter === null ? null : typed(formatter, 'string', '') || null,
  };
  const xml = body['ListViewXml'];
  // Somebody who writes back a whole view means the properties beside it.
  return typeof xml === 'string' && Object.keys(body).every((name) => name === 'ListViewXml') ? withViewXml(changed, xml, list.fields) : changed;
}

function namesIn(given: unknown): readonly string[] | undefined {
  const held = typeof given === 'object' && given !== null && 'Items' in given ? given.Items : given;
  if (held === undefined || held === null) return undefined;
  if (!Array.isArray(held)) throw badQuery("A node of type 'PrimitiveValue' was read from the JSON reader. A 'StartArray' node was expected.");
  return held.map((one) => typed(one, 'string', ''));
}

/** The internal name of a column that is named by it or by its title. Throws SharePoint's 400. */
export function columnName(list: List, key: string): string {
  const field = list.fields.find((one) => one.internalName === key) ?? list.fields.find((one) => one.title === key);
  if (field === undefined) throw spException(400, -2147024809, `Column '${key}' does not exist. It may have been deleted by another user.`);
  return field.internalName;
}

/** What a ViewCreationInformation calls the properties of a view. */
const CREATION_NAMES: Readonly<Record<string, string>> = { Query: 'ViewQuery', SetAsDefaultView: 'DefaultView', ViewType2: 'ViewType2' };

/** A view's page has a name of its own: a second `Mine` is `Mine1.aspx`. */
function freePage(views: readonly View[], wanted: string): string {
  const taken = new Set(views.map(({ page }) => page.toLowerCase()));
  let page = wanted;
  for (let n = 1; taken.has(page.toLowerCase()); n += 1) page = `${wanted}${n}`;
  return page;
}

/** `POST views` and `views/add`. A view that names no columns shows the item's title. */
export function createView(ctx: Context, list: List, given: Json): View {
  const body = Object.fromEntries(Object.entries(given).map(([name, held]) => [CREATION_NAMES[name] ?? name, held]));
  const { ViewFields, ViewTypeKind, ...others } = body;
  const views = viewsOf(ctx.site.db, list.no);
  const names = namesIn(ViewFields);
  const title = typed(others['Title'], 'string', '').trim();
  const base = newView(ctx.site.newGuid(), title, (names ?? []).map((name) => columnName(list, name)));
  const view = withProperties({ ...base, page: freePage(views, base.page) }, others, list);
  const kind = KINDS[typed(ViewTypeKind, 'number', 1)];
  // Who made it: a personal view is nobody else's.
  const owner = view.personal ? { owner: ctx.caller.id } : {};
  const made: View = { ...view, ...owner, extras: { ...view.extras, ...(kind === undefined || kind === 'HTML' ? {} : { ViewType: kind }) } };
  saveView(ctx.site.db, list.no, made);
  noted(ctx, 'view', 'add', { list, facts: { ViewId: made.id } });
  return made;
}
