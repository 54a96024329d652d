/** What SharePoint tells about a kind of column, keyed by TypeAsString. */
export interface FieldType {
  readonly kind: number;
  readonly odata: string;
  readonly display: string;
  readonly edm: string;
  readonly canFilter: boolean;
  readonly canSort: boolean;
  readonly canIndex: boolean;
  /** Properties only this kind has, with their defaults. */
  readonly extras: Readonly<Record<string, unknown>>;
}

const LOOKUP = {
  AllowMultipleValues: false,
  DependentLookupInternalNames: [],
  IsDependentLookup: false,
  IsRelationship: false,
  LookupField: '',
  LookupList: '',
  LookupWebId: '',
  PrimaryFieldId: null,
  RelationshipDeleteBehavior: 0,
  UnlimitedLengthInDocumentLibrary: false,
};
const USER = { ...LOOKUP, AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: 1, UserDisplayOptions: null };
const CHOICE = { FillInChoice: false, Mappings: '', Choices: [] };
const NUMBER = { CommaSeparator: true, CustomUnitName: null, CustomUnitOnRight: true, DisplayFormat: -1, MaximumValue: 1.7976931348623157e308, MinimumValue: -1.7976931348623157e308, ShowAsPercentage: false, Unit: null };

function type(kind: number, odata: string, display: string, edm: string, abilities: string, extras: Readonly<Record<string, unknown>> = {}): FieldType {
  return {
    kind, odata, display, edm, extras,
    canFilter: abilities.includes('f'),
    canSort: abilities.includes('s'),
    canIndex: abilities.includes('i'),
  };
}

/** f = may stand in $filter, s = in $orderby, i = may be indexed. */
export const fieldTypes: Readonly<Record<string, FieldType>> = {
  Text: type(2, 'SP.FieldText', 'Single line of text', 'Edm.String', 'fsi', { MaxLength: 255 }),
  Note: type(3, 'SP.FieldMultiLineText', 'Multiple lines of text', 'Edm.String', '', { AllowHyperlink: false, AppendOnly: false, NumberOfLines: 6, RestrictedMode: false, RichText: false, UnlimitedLengthInDocumentLibrary: false, WikiLinking: false }),
  DateTime: type(4, 'SP.FieldDateTime', 'Date and Time', 'Edm.DateTime', 'fsi', { DateTimeCalendarType: 0, DateFormat: 0, DisplayFormat: 1, FriendlyDisplayFormat: 0, TimeFormat: 0 }),
  Counter: type(5, 'SP.Field', 'Counter', 'Edm.Int32', 'fsi'),
  Choice: type(6, 'SP.FieldChoice', 'Choice', 'Edm.String', 'fsi', { ...CHOICE, EditFormat: 0 }),
  Lookup: type(7, 'SP.FieldLookup', 'Lookup', 'Edm.Int32', 'fsi', LOOKUP),
  LookupMulti: type(7, 'SP.FieldLookup', 'Lookup', 'Edm.Int32', '', { ...LOOKUP, AllowMultipleValues: true }),
  Boolean: type(8, 'SP.Field', 'Yes/No', 'Edm.Boolean', 'fsi'),
  Number: type(9, 'SP.FieldNumber', 'Number', 'Edm.Double', 'fsi', NUMBER),
  Currency: type(10, 'SP.FieldCurrency', 'Currency', 'Edm.Double', 'fsi', { ...NUMBER, CurrencyLocaleId: 1033 }),
  URL: type(11, 'SP.FieldUrl', 'Hyperlink or Picture', 'SP.FieldUrlValue', '', { DisplayFormat: 0 }),
  Computed: type(12, 'SP.FieldComputed', 'Computed', 'Edm.String', '', { EnableLookup: false }),
  Guid: type(14, 'SP.FieldGuid', 'Guid', 'Edm.Guid', 'f'),
  MultiChoice: type(15, 'SP.FieldMultiChoice', 'Choice', 'Collection(Edm.String)', '', CHOICE),
  Calculated: type(17, 'SP.FieldCalculated', 'Calculated', 'Edm.String', 'fs', { CurrencyLocaleId: 1033, DateFormat: 0, DisplayFormat: -1, Formula: '', OutputType: 2, ShowAsPercentage: false }),
  File: type(18, 'SP.Field', 'File', 'Edm.String', 'fs'),
  Attachments: type(19, 'SP.Field', 'Attachments', 'Edm.Boolean', ''),
  User: type(20, 'SP.FieldUser', 'Person or Group', 'Edm.Int32', 'fsi', USER),
  UserMulti: type(20, 'SP.FieldUser', 'Person or Group', 'Edm.Int32', '', { ...USER, AllowMultipleValues: true }),
  ModStat: type(23, 'SP.FieldChoice', 'Moderation Status', 'Edm.Int32', 'fs', { ...CHOICE, EditFormat: 0 }),
  ContentTypeId: type(25, 'SP.Field', 'Content Type Id', 'Edm.String', ''),
  Geolocation: type(31, 'SP.FieldGeolocation', 'Geolocation', 'SP.FieldGeolocationValue', ''),
  Location: type(33, 'SP.FieldLocation', 'Location', 'Edm.String', ''),
  Thumbnail: type(34, 'SP.FieldThumbnail', 'Image', 'Edm.String', ''),
  Integer: type(1, 'SP.FieldNumber', 'Integer', 'Edm.Int32', 'fsi', NUMBER),
};

export const UNKNOWN_TYPE: FieldType = type(0, 'SP.Field', 'Unknown', 'Edm.String', '');
export const typeOf = (name: string): FieldType => fieldTypes[name] ?? UNKNOWN_TYPE;

/** TypeAsString of a FieldTypeKind number and whether several values are allowed; undefined for kinds not here. */
export function typeNameOf(kind: number, isMulti: boolean): string | undefined {
  if (kind === 7) return isMulti ? 'LookupMulti' : 'Lookup';
  if (kind === 20) return isMulti ? 'UserMulti' : 'User';
  const creatable = ['Text', 'Note', 'DateTime', 'Choice', 'Boolean', 'Number', 'Currency', 'URL', 'MultiChoice', 'Integer', 'Guid', 'Calculated', 'Geolocation', 'Location', 'Thumbnail'];
  return creatable.find((name) => typeOf(name).kind === kind);
}

export const isPerson = (typeName: string): boolean => typeName === 'User' || typeName === 'UserMulti';
export const isLookup = (typeName: string): boolean => typeName === 'Lookup' || typeName === 'LookupMulti' || isPerson(typeName);
export const isMulti = (typeName: string): boolean => typeName.endsWith('Multi');

/** Properties some kind of column has beside those of every column. */
export const derivedProperties: ReadonlySet<string> = new Set(Object.values(fieldTypes).flatMap(({ extras }) => Object.keys(extras)));

const SIMPLE: readonly string[] = ['Text', 'Note', 'Choice', 'MultiChoice', 'Number', 'Currency', 'DateTime', 'Boolean'];
const SAME_FAMILY: readonly (readonly string[])[] = [SIMPLE, ['Lookup', 'LookupMulti'], ['User', 'UserMulti']];
/** Whether a column of one type may become one of another, as the column settings of a list allow. */
export const canBecome = (from: string, to: string): boolean => from === to || SAME_FAMILY.some((family) => family.includes(from) && family.includes(to));
