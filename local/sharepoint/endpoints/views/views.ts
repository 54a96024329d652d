import { collection, created, deleted, found, nothing, updated, value, type Entity } from '../../protocol/odata/entity';
import { spException, unknownProperty } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { LIBRARY } from '../../model/base-fields';
import type { List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { listScope } from '../../store/permissions';
import { newView, removeView, saveView, viewsOf, type View } from '../../store/views';
import { inMemory } from '../core/local-filter';
import { demand, method, text, type Json, type Node } from '../core/node';

const SETTINGS: readonly string[] = ['Aggregations', 'AggregationsStatus', 'ColumnWidth', 'CustomOrder', 'EditorModified', 'Formats', 'GridLayout', 'IncludeRootFolder', 'JSLink', 'Method', 'MobileDefaultView', 'MobileView', 'Scope', 'TabularView', 'Toolbar', 'ViewData', 'ViewJoins', 'ViewProjectedFields', 'ViewType2', 'AssociatedContentTypeId', 'DefaultViewForContentType', 'ModeratorView', 'ReadOnlyView', 'RequiresClientIntegration', 'Threaded', 'OrderedView'];
const READ_PAST: readonly string[] = ['Id', 'BaseViewId', 'ContentTypeId', 'HtmlSchemaXml', 'ImageUrl', 'ListViewXml', 'ServerRelativePath', 'ServerRelativeUrl', 'StyleId', 'ViewType', 'ViewTypeKind', 'ViewFields', 'baseViewId', 'viewTypeKind'];

const escape = (held: string): string => held.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

function viewXml(ctx: Context, list: List, view: View): string {
  const refs = view.fields.map((name) => `<FieldRef Name="${escape(name)}" />`).join('');
  const page = `${ctx.webPath}/${list.folder}/${view.page}.aspx`;
  return `<View Name="{${view.id.toUpperCase()}}" ${view.isDefault ? 'DefaultView="TRUE" ' : ''}Type="HTML" DisplayName="${escape(view.title)}" Url="${escape(page)}" Level="1" BaseViewID="1"><Query>${view.query}</Query><ViewFields>${refs}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit></View>`;
}

export function viewEntity(ctx: Context, list: List, view: View): Entity {
  const isLibrary = list.props.BaseTemplate === LIBRARY;
  const url = `${ctx.webPath}/${list.folder}${isLibrary ? '/Forms' : ''}/${view.page}.aspx`;
  const link = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  return {
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    link,
    props: {
      Aggregations: null, AggregationsStatus: null, BaseViewId: '1', ColumnWidth: null, ContentTypeId: { StringValue: '0x' },
      CustomFormatter: view.customFormatter, CustomOrder: null, DefaultView: view.isDefault, DefaultViewForContentType: false,
      EditorModified: false, Formats: null, GridLayout: null, Hidden: view.hidden, HtmlSchemaXml: viewXml(ctx, list, view), Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47', IncludeRootFolder: false, JSLink: '', ListViewXml: viewXml(ctx, list, view),
      Method: null, MobileDefaultView: view.isDefault, MobileView: true, ModerationType: null, OrderedView: false, Paged: view.paged,
      PersonalView: view.personal, ReadOnlyView: false, RequiresClientIntegration: false, RowLimit: view.rowLimit, Scope: 0,
      ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url, StyleId: null, TabularView: true, Threaded: false, Title: view.title,
      Toolbar: '', ToolbarTemplateName: null, ViewData: null, ViewJoins: null, ViewProjectedFields: null, ViewQuery: view.query,
      ViewType: 'HTML', ViewType2: null, ...view.extras,
    },
    nav: { ViewFields: () => viewFieldsEntity(link, view) },
  };
}

const viewFieldsEntity = (link: string, view: View): Entity => ({
  type: 'SP.ViewFieldCollection',
  set: 'SP.ApiData.ViewFieldCollections',
  link: `${link}/ViewFields`,
  props: { SchemaXml: view.fields.map((name) => `<FieldRef Name="${escape(name)}" />`).join(''), Items: [...view.fields] },
});

function apply(view: View, body: Json): View {
  const extras: Record<string, unknown> = { ...view.extras };
  for (const [name, held] of Object.entries(body)) {
    if (SETTINGS.includes(name)) extras[name] = held;
    else if (!['Title', 'RowLimit', 'Paged', 'ViewQuery', 'DefaultView', 'Hidden', 'PersonalView', 'CustomFormatter', ...READ_PAST].includes(name)) throw unknownProperty(name, 'SP.View');
  }
  const flag = (name: string, before: boolean): boolean => (typeof body[name] === 'boolean' ? body[name] : before);
  return {
    ...view,
    title: typeof body['Title'] === 'string' ? body['Title'] : view.title,
    rowLimit: typeof body['RowLimit'] === 'number' ? body['RowLimit'] : view.rowLimit,
    paged: flag('Paged', view.paged),
    query: typeof body['ViewQuery'] === 'string' ? body['ViewQuery'] : view.query,
    isDefault: flag('DefaultView', view.isDefault),
    hidden: flag('Hidden', view.hidden),
    personal: flag('PersonalView', view.personal),
    customFormatter: 'CustomFormatter' in body ? (body['CustomFormatter'] === null ? null : text(body['CustomFormatter'])) : view.customFormatter,
    extras,
  };
}

function viewFields(ctx: Context, list: List, read: () => View): Node {
  const change = (name: string, run: (view: View, body: Json) => readonly string[]): Node =>
    method(name, (call) => {
      demand(ctx, listScope(list.id), Permission.manageLists);
      const view = read();
      saveView(ctx.site.db, list.no, { ...view, fields: run(view, call.body) });
      return nothing;
    });
  const internal = (key: string): string => {
    const field = list.fields.find((f) => f.internalName === key) ?? list.fields.find((f) => f.title === key);
    if (field === undefined) throw spException(400, -2147024809, `Column '${key}' does not exist. It may have been deleted by another user.`);
    return field.internalName;
  };
  return {
    name: 'SP.ViewFieldCollection',
    get: () => found(viewFieldsEntity(`Web/Lists(guid'${list.id}')/Views(guid'${read().id}')`, read())),
    child: (segment) => {
      const key = segment.args[0] ?? '';
      switch (segment.name) {
        case 'addviewfield': return change('addViewField', (view) => { const name = internal(key); return view.fields.includes(name) ? view.fields : [...view.fields, name]; });
        case 'removeviewfield': return change('removeViewField', (view) => { const name = internal(key); return view.fields.filter((f) => f !== name); });
        case 'removeallviewfields': return change('removeAllViewFields', () => []);
        case 'moveviewfieldto': return change('moveViewFieldTo', (view, body) => {
          const name = internal(text(body['field']));
          const rest = view.fields.filter((f) => f !== name);
          const at = Number(body['index'] ?? rest.length);
          return [...rest.slice(0, at), name, ...rest.slice(at)];
        });
        case 'schemaxml': return { name: 'SchemaXml', get: () => value('SchemaXml', viewFieldsEntity('', read()).props['SchemaXml']) };
        default: return undefined;
      }
    },
  };
}

export function viewNode(ctx: Context, list: List, pick: (view: View) => boolean): Node {
  const read = (): View => {
    const view = viewsOf(ctx.site.db, list.no).find(pick);
    if (view === undefined) throw spException(404, -2147024809, 'The specified view is invalid.');
    return view;
  };
  const remove = (): void => {
    demand(ctx, listScope(list.id), Permission.manageLists);
    removeView(ctx.site.db, list.no, read().id);
  };
  return {
    name: 'SP.View',
    get: () => {
      demand(ctx, listScope(list.id), Permission.viewListItems);
      return found(viewEntity(ctx, list, read()));
    },
    merge: (call) => {
      demand(ctx, listScope(list.id), Permission.manageLists);
      saveView(ctx.site.db, list.no, apply(read(), call.body));
      return updated();
    },
    remove: () => {
      remove();
      return deleted;
    },
    child: (segment) => {
      switch (segment.name) {
        case 'viewfields': return viewFields(ctx, list, read);
        case 'deleteobject': return method('deleteObject', () => {
          remove();
          return nothing;
        });
        case 'setviewxml': return method('SetViewXml', (call) => {
          demand(ctx, listScope(list.id), Permission.manageLists);
          const xml = text(call.body['viewXml']);
          const fields = [...xml.matchAll(/<ViewFields>([\s\S]*?)<\/ViewFields>/g)].flatMap(([, inner = '']) => [...inner.matchAll(/Name="([^"]+)"/g)].map((m) => m[1] ?? ''));
          const query = /<Query>([\s\S]*?)<\/Query>/.exec(xml)?.[1] ?? '';
          const limit = Number(/<RowLimit[^>]*>(\d+)</.exec(xml)?.[1] ?? read().rowLimit);
          saveView(ctx.site.db, list.no, { ...read(), fields, query, rowLimit: limit, paged: /Paged="TRUE"/i.test(xml) });
          return nothing;
        });
        default: return undefined;
      }
    },
  };
}

/** `views` of a list. */
export function viewsNode(ctx: Context, list: List): Node {
  const create = (body: Json): Entity => {
    demand(ctx, listScope(list.id), Permission.manageLists);
    const title = text(body['Title']).trim();
    if (title === '') throw spException(400, -2147024809, 'A view must have a title.');
    const given = Array.isArray(body['ViewFields']) ? (body['ViewFields'] as unknown[]).map(text) : [];
    const view = apply(newView(ctx.site.newGuid(), title, given), body);
    saveView(ctx.site.db, list.no, view);
    return viewEntity(ctx, list, view);
  };
  return {
    name: 'SP.View',
    get: (call) => {
      demand(ctx, listScope(list.id), Permission.viewListItems);
      return collection('SP.ApiData.Views', inMemory(viewsOf(ctx.site.db, list.no).map((view) => viewEntity(ctx, list, view)), call.options));
    },
    post: (call) => created(create(call.body)),
    child: (segment) => {
      const key = segment.args[0] ?? '';
      switch (segment.name) {
        case 'add': return method('add', (call) => found(create((call.body['parameters'] ?? {}) as Json)));
        case '':
        case 'getbyid': return segment.hasArgs ? viewNode(ctx, list, (view) => view.id === key.toLowerCase()) : undefined;
        case 'getbytitle': return viewNode(ctx, list, (view) => view.title === key);
        default: return undefined;
      }
    },
  };
}
