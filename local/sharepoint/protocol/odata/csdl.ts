import { escapeXml } from '../../model/xml';
import { entityName } from '../../model/field-def';
import { fieldTypes, isLookup, isMulti } from '../../model/field-types';
import type { FieldDef } from '../../model/field-def';

/** The kinds of things of the table of addresses, as much as is told of them here. */
interface Kind {
  readonly type: string;
  readonly steps: readonly { readonly at: string; readonly isNavigation?: boolean; readonly open?: unknown }[];
}
interface Listed {
  /** `SP.Data.CompanyListItem` */
  readonly type: string;
  readonly fields: readonly FieldDef[];
}

const EDM = 'http://schemas.microsoft.com/ado/2009/11/edm';

/** The columns of a list as properties: persons and lookups by their ids. */
function propertyOf(field: FieldDef): string {
  const name = entityName(field.internalName);
  const type = isLookup(field.type) ? (isMulti(field.type) ? 'Collection(Edm.Int32)' : 'Edm.Int32') : (fieldTypes[field.type]?.edm ?? 'Edm.String');
  return `<Property Name="${escapeXml(isLookup(field.type) ? `${name}Id` : name)}" Type="${escapeXml(type)}" />`;
}

const itemTypeXml = (list: Listed): string =>
  `<EntityType Name="${escapeXml(list.type.replace('SP.Data.', ''))}" BaseType="SP.ListItem" OpenType="true">${list.fields.map(propertyOf).join('')}</EntityType>`;

function kindXml({ type, steps }: Kind): string {
  const navigations = steps.filter(({ isNavigation, open }) => isNavigation === true && open !== undefined);
  const properties = navigations.map(({ at }) => `<NavigationProperty Name="${escapeXml(at)}" Relationship="SP.${escapeXml(`${type.replace(/\W/g, '_')}_${at}`)}" ToRole="${escapeXml(at)}" FromRole="${escapeXml(`${at}Owner`)}" />`);
  return `<EntityType Name="${escapeXml(type.slice(3))}" OpenType="true"><Key><PropertyRef Name="Id" /></Key>${properties.join('')}</EntityType>`;
}

const callsOf = ({ type, steps }: Kind): string[] =>
  steps.filter(({ at, open, isNavigation }) => open !== undefined && isNavigation !== true && !at.startsWith('(')).map(({ at }) => `<FunctionImport Name="${escapeXml(`${type.replace(/\W/g, '_')}_${at.replace(/\(.*$/, '')}`)}" IsBindable="${type.startsWith('SP.')}" />`);

/**
 * `$metadata`: the kinds of things this server knows, their ways to each other, their calls, and the columns of each list.
 * SharePoint's own is some megabytes; of plain properties only those of list items are told here.
 */
export function csdl(kinds: readonly Kind[], lists: readonly Listed[]): string {
  const types = kinds.filter(({ type }) => /^SP\.\w+$/.test(type)).map(kindXml);
  const items = lists.map(itemTypeXml);
  return [
    '<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx">',
    '<edmx:DataServices m:DataServiceVersion="3.0" m:MaxDataServiceVersion="3.0" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">',
    `<Schema Namespace="SP" xmlns="${EDM}">`, ...types, '</Schema>',
    `<Schema Namespace="SP.Data" xmlns="${EDM}">`, ...items, '</Schema>',
    `<Schema Namespace="Microsoft.SharePoint.Client" xmlns="${EDM}"><EntityContainer Name="ApiData" m:IsDefaultEntityContainer="true">`, ...kinds.flatMap(callsOf), '</EntityContainer></Schema>',
    '</edmx:DataServices></edmx:Edmx>',
  ].join('');
}
