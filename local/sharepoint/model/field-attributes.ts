/** An attribute of a field's XML that is a property of its type. */
export interface TypeAttribute {
  readonly attribute: string;
  readonly property: string;
  /** Its text as a value; undefined for one that says nothing. */
  readonly read: (text: string) => unknown;
  /** Undefined where the attribute is left out. */
  readonly write: (held: unknown) => string | undefined;
}

const number = (attribute: string, property: string, unless?: number): TypeAttribute => ({
  attribute, property,
  read: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  write: (held) => (typeof held === 'number' && held !== unless && Math.abs(held) < 1e300 ? String(held) : undefined),
});
/** `isAlways` for one that SharePoint writes even when it is false. */
const truth = (attribute: string, property = attribute, isAlways = false): TypeAttribute => ({
  attribute, property,
  read: (text) => text.toUpperCase() === 'TRUE' || text === '1',
  write: (held) => (held === true ? 'TRUE' : isAlways ? 'FALSE' : undefined),
});
const word = (attribute: string, property: string, words: readonly (readonly [string, unknown])[], isAlways = false): TypeAttribute => ({
  attribute, property,
  read: (text) => words.find(([name, held]) => name.toLowerCase() === text.toLowerCase() || String(held) === text)?.[1],
  write: (held) => (held === words[0]?.[1] && !isAlways ? undefined : words.find(([, value]) => value === held)?.[0]),
});
const text = (attribute: string, property: string): TypeAttribute => ({
  attribute, property, read: (held) => held, write: (held) => (typeof held === 'string' && held !== '' ? held : undefined),
});

const LOOKUP: readonly TypeAttribute[] = [
  text('List', 'LookupList'), text('ShowField', 'LookupField'), text('WebId', 'LookupWebId'), text('FieldRef', 'PrimaryFieldId'),
  word('RelationshipDeleteBehavior', 'RelationshipDeleteBehavior', [['None', 0], ['Cascade', 1], ['Restrict', 2]]),
  truth('UnlimitedLengthInDocumentLibrary'),
];
const USER: readonly TypeAttribute[] = [
  word('UserSelectionMode', 'SelectionMode', [['PeopleAndGroups', 1], ['PeopleOnly', 0]], true), number('UserSelectionScope', 'SelectionGroup'),
  text('ShowField', 'LookupField'), truth('Presence'),
];
const NUMBER: readonly TypeAttribute[] = [
  number('Min', 'MinimumValue'), number('Max', 'MaximumValue'), number('Decimals', 'DisplayFormat', -1), truth('Percentage', 'ShowAsPercentage'),
  { ...truth('CommaSeparator'), write: (held) => (held === false ? 'FALSE' : undefined) },
];
const DATES: readonly (readonly [string, unknown])[] = [['DateOnly', 0], ['DateTime', 1]];

/** The attributes of each type, by TypeAsString. */
export const typeAttributes: Readonly<Record<string, readonly TypeAttribute[]>> = {
  Text: [number('MaxLength', 'MaxLength')],
  Note: [
    number('NumLines', 'NumberOfLines'), truth('RichText', 'RichText', true), truth('AppendOnly'), truth('RestrictedMode'), truth('AllowHyperlink'),
    truth('UnlimitedLengthInDocumentLibrary'), truth('WikiLinking'),
  ],
  DateTime: [
    word('Format', 'DisplayFormat', DATES, true), word('FriendlyDisplayFormat', 'FriendlyDisplayFormat', [['Unspecified', 0], ['Disabled', 1], ['Relative', 2]]),
    number('CalType', 'DateTimeCalendarType', 0),
  ],
  Choice: [word('Format', 'EditFormat', [['Dropdown', 0], ['RadioButtons', 1]], true), truth('FillInChoice', 'FillInChoice', true)],
  MultiChoice: [truth('FillInChoice', 'FillInChoice', true)],
  Lookup: LOOKUP, LookupMulti: LOOKUP, User: USER, UserMulti: USER,
  Number: NUMBER, Integer: NUMBER, Currency: [...NUMBER, number('LCID', 'CurrencyLocaleId')],
  URL: [word('Format', 'DisplayFormat', [['Hyperlink', 0], ['Image', 1]], true)],
  Calculated: [
    word('ResultType', 'OutputType', [['Text', 2], ['Number', 9], ['Currency', 10], ['DateTime', 4], ['Boolean', 8]], true), word('Format', 'DateFormat', DATES, true),
    number('LCID', 'CurrencyLocaleId'), number('Decimals', 'DisplayFormat', -1), truth('Percentage', 'ShowAsPercentage'),
  ],
};
