import { escapeXml, attributesOf, insideOf, unescapeXml } from '../../model/xml';
import { badQuery } from '../../model/errors';
import type { FieldDef } from '../../model/field-def';
import type { View } from '../../store/views';

/** View.Scope as XML writes it. */
const SCOPES = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];
const upper = (flag: boolean): string => (flag ? 'TRUE' : 'FALSE');

/** ListViewXml of a view: what it shows, of which rows, in which order, how many at a time. */
export function viewXml(view: View, page: string): string {
  const scope = SCOPES[Number(view.extras['Scope'] ?? 0)] ?? '';
  const attrs: [string, string][] = [
    ['Name', `{${view.id.toUpperCase()}}`],
    ...(view.isDefault ? [['DefaultView', 'TRUE'] as [string, string], ['MobileView', 'TRUE'] as [string, string], ['MobileDefaultView', 'TRUE'] as [string, string]] : []),
    ['Type', String(view.extras['ViewType'] ?? 'HTML')],
    ...(view.personal ? [['Personal', 'TRUE'] as [string, string]] : []),
    ...(view.hidden ? [['Hidden', 'TRUE'] as [string, string]] : []),
    ...(scope === '' ? [] : [['Scope', scope] as [string, string]]),
    ['DisplayName', view.title], ['Url', page], ['Level', '1'], ['BaseViewID', '1'], ['ContentTypeID', '0x'], ['ImageUrl', '/_layouts/15/images/generic.png?rev=47'],
  ];
  const refs = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const aggregations = typeof view.extras['Aggregations'] === 'string' ? `<Aggregations Value="${view.extras['AggregationsStatus'] === 'On' ? 'On' : 'Off'}">${view.extras['Aggregations']}</Aggregations>` : '';
  const formatter = view.customFormatter === null ? '' : `<CustomFormatter>${escapeXml(view.customFormatter)}</CustomFormatter>`;
  const head = attrs.map(([name, text]) => `${name}="${escapeXml(text)}"`).join(' ');
  return `<View ${head}><Query>${view.query}</Query><ViewFields>${refs}</ViewFields><RowLimit Paged="${upper(view.paged)}">${view.rowLimit}</RowLimit>${aggregations}${formatter}<JSLink>clienttemplates.js</JSLink><XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard"/></View>`;
}

/**
 * A view as `SetViewXml` leaves it: what the XML says replaces query, columns, paging and formatter; what it leaves out is empty.
 * @throws 400 for a text without a View, or columns the list lacks.
 */
export function withViewXml(view: View, xml: string, fields: readonly FieldDef[]): View {
  const attrs = attributesOf(xml, 'View');
  if (attrs === undefined) throw badQuery('The view XML is not valid.');
  const shown = insideOf(xml, 'ViewFields') ?? '';
  const names = [...shown.matchAll(/<FieldRef\b[^>]*?\bName\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => unescapeXml(found[1] ?? found[2] ?? ''));
  const limit = Number(insideOf(xml, 'RowLimit'));
  const limits = attributesOf(xml, 'RowLimit');
  const scope = SCOPES.indexOf(attrs['Scope'] ?? '');
  const formatter = insideOf(xml, 'CustomFormatter');
  const aggregations = insideOf(xml, 'Aggregations');
  return {
    ...view,
    query: (insideOf(xml, 'Query') ?? '').trim(),
    fields: names.filter((name, at) => names.indexOf(name) === at && fields.some((field) => field.internalName === name)),
    rowLimit: Number.isInteger(limit) && limit > 0 ? limit : view.rowLimit,
    paged: limits === undefined ? view.paged : /^true$/i.test(limits['Paged'] ?? ''),
    customFormatter: formatter === undefined || formatter === '' ? null : unescapeXml(formatter),
    ...(attrs['DisplayName'] === undefined ? {} : { title: attrs['DisplayName'] }),
    isDefault: view.isDefault || /^true$/i.test(attrs['DefaultView'] ?? ''),
    hidden: attrs['Hidden'] === undefined ? view.hidden : /^true$/i.test(attrs['Hidden']),
    extras: {
      ...view.extras,
      ...(scope < 0 ? {} : { Scope: scope }),
      ...(aggregations === undefined ? {} : { Aggregations: aggregations, AggregationsStatus: attributesOf(xml, 'Aggregations')?.['Value'] ?? 'Off' }),
    },
  };
}
