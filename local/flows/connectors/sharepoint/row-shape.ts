import type { Json, JsonObject } from '../../expressions/index';
import type { ColumnInfo, FlowSite, ListInfo } from './site';

const isPerson = ({ type }: ColumnInfo): boolean => type === 'User' || type === 'UserMulti';
const SYSTEM = ['FileSystemObjectType', 'OData__UIVersionString', 'GUID'];
const PERSON = ['Id', 'Name', 'Title', 'EMail', 'Department', 'JobTitle'];

/** `$select` and `$expand` that bring all the connector shows of a row. */
export function selectOf(columns: readonly ColumnInfo[]): string {
  const names = columns.flatMap((column) => (isPerson(column) ? PERSON.map((property) => `${column.name}/${property}`) : [column.name]));
  const people = columns.filter(isPerson).map(({ name }) => name);
  return `$select=${[...SYSTEM, ...names].join(',')}${people.length === 0 ? '' : `&$expand=${people.join(',')}`}`;
}

interface PersonAnswer { readonly Name?: string; readonly Title?: string; readonly EMail?: string; readonly Department?: string; readonly JobTitle?: string }

const personShape = (site: string, { Name, Title, EMail, Department, JobTitle }: PersonAnswer): JsonObject => ({
  '@odata.type': '#Microsoft.Azure.Connectors.SharePoint.SPListExpandedUser',
  Claims: Name ?? '', DisplayName: Title ?? '', Email: EMail ?? '', Picture: `${site}/_layouts/15/UserPhoto.aspx?Size=L&AccountName=${EMail ?? ''}`,
  Department: Department ?? null, JobTitle: JobTitle ?? null,
});

/** A day in the web's own time zone: REST tells midnight there, the connector the day. */
const dayOf = (value: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(value));

/** The properties a column becomes; none when it is empty, as the connector leaves empty columns out. */
function propertiesOf(column: ColumnInfo, value: Json, site: string): JsonObject {
  if (value === null || value === undefined) return {};
  const { name } = column;
  switch (column.type) {
    case 'Choice':
      return { [name]: { '@odata.type': '#Microsoft.Azure.Connectors.SharePoint.SPListExpandedReference', Id: 0, Value: value }, [`${name}#Id`]: 0 };
    case 'User': {
      if ((value as PersonAnswer).Name === undefined) return {};
      const shape = personShape(site, value as PersonAnswer);
      return { [name]: shape, [`${name}#Claims`]: shape['Claims'] ?? '' };
    }
    case 'UserMulti': {
      const shapes = (value as readonly PersonAnswer[]).map((one) => personShape(site, one));
      return { [name]: shapes, [`${name}#Claims`]: shapes.map((shape) => shape['Claims'] ?? '') };
    }
    case 'DateTime':
      return { [name]: column.isDateOnly ? dayOf(String(value)) : value };
    default:
      return { [name]: value };
  }
}

/**
 * A row of REST as the SharePoint connector gives it: choices as `{Value}`, people as `{Claims, DisplayName, Email …}`,
 * days as days, empty columns left out, and the connector's own `{Link}` and its kin (shapes: SPListExpandedUser and
 * SPListExpandedReference in Microsoft's generated connector clients).
 */
export function rowShape(row: JsonObject, list: ListInfo, site: FlowSite): JsonObject {
  const id = row['ID'] as number;
  const origin = new URL(site.url).origin;
  const own = Object.assign({}, ...list.columns.map((column) => propertiesOf(column, row[column.name] ?? null, site.url))) as JsonObject;
  return {
    ItemInternalId: String(id), ...own,
    '{Identifier}': `Lists%252f${list.path.split('/').at(-1) ?? ''}%252f${id}_.000`,
    '{IsFolder}': row['FileSystemObjectType'] === 1,
    '{Link}': `${site.url}/_layouts/15/listform.aspx?PageType=4&ListId=${list.id}&ID=${id}`,
    '{Name}': row['Title'] ?? '', '{FilenameWithExtension}': row['Title'] ?? '',
    '{Path}': `${list.path.replace(/^\/sites\/[^/]+\//, '')}/`, '{FullPath}': `${origin}${list.path}/${id}_.000`,
    '{HasAttachments}': false, '{VersionNumber}': row['OData__UIVersionString'] ?? '1.0',
  };
}
