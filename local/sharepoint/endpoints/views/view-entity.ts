import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { escapeXml } from '../../model/xml';
import { isLibrary, type List } from '../../store/lists';
import type { View } from '../../store/views';
import { viewXml } from './view-xml';

export const viewLink = (list: List, view: Pick<View, 'id'>): string => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;

/** Where a view's page lies: a personal one has the page of all such views, told apart by its id. */
export const viewUrl = (ctx: Context, list: List, view: View): string => `${ctx.webPath}/${list.folder}${isLibrary(list) ? '/Forms' : ''}/${view.personal ? 'PersonalViews' : view.page}.aspx`;

/** A view as the API shows it. */
export function viewEntity(ctx: Context, list: List, view: View): Entity {
  const url = viewUrl(ctx, list, view);
  const xml = viewXml(view, url);
  return {
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    link: viewLink(list, view),
    props: {
      Aggregations: null, AggregationsStatus: null, AssociatedContentTypeId: null, BaseViewId: '1', CalendarViewStyles: null, ColumnWidth: null,
      ContentTypeId: { StringValue: '0x' }, CustomFormatter: view.customFormatter, CustomOrder: null, DefaultView: view.isDefault,
      DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null, Hidden: view.hidden, HtmlSchemaXml: xml, Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47', IncludeRootFolder: false, JSLink: '', ListViewXml: xml, Method: null,
      MobileDefaultView: view.isDefault, MobileView: true, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, Paged: view.paged,
      PersonalView: view.personal, ReadOnlyView: false, RequiresClientIntegration: false, RowLimit: view.rowLimit, Scope: 0,
      ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url, StyleId: null, TabularView: true, Threaded: false, Title: view.title,
      Toolbar: '', ToolbarTemplateName: null, ViewData: null, ViewJoins: null, ViewProjectedFields: null, ViewQuery: view.query,
      ViewType: 'HTML', ViewType2: null, ...view.extras,
    },
    // Asked for by name only.
    onDemand: { VisualizationInfo: () => null, ViewProperties: () => null },
  };
}

export const viewFieldsEntity = (list: List, view: View): Entity => ({
  type: 'SP.ViewFieldCollection',
  set: 'SP.ApiData.ViewFieldCollections',
  link: `${viewLink(list, view)}/ViewFields`,
  props: { SchemaXml: view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join(''), Items: [...view.fields] },
});
