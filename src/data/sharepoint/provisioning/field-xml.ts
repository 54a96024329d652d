import type { Field } from '../schema/field-kinds';
import type { ShownField } from '../schema/shown/show-list';
import { columnFormat } from './column-format';
import { stableGuid } from './stable-guid';

/** What SharePoint calls the column each kind becomes (`TypeAsString`). */
export const fieldType: Readonly<Record<Field['kind'], string>> = {
  text: 'Text', note: 'Note', keys: 'Note', choice: 'Choice', number: 'Number', yesNo: 'Boolean',
  day: 'DateTime', moment: 'DateTime', person: 'User', people: 'UserMulti',
};

type Attributes = Readonly<Record<string, string>>;

const plainNote: Attributes = { NumLines: '6', RichText: 'FALSE', AppendOnly: 'FALSE', UnlimitedLengthInDocumentLibrary: 'TRUE' };
const peopleOnly: Attributes = { List: 'UserInfo', ShowField: 'ImnName', UserSelectionMode: 'PeopleOnly', UserSelectionScope: '0' };

const kindAttributes: Readonly<Record<Field['kind'], Attributes>> = {
  text: { MaxLength: '255' },
  note: plainNote,
  keys: plainNote,
  choice: { Format: 'Dropdown', FillInChoice: 'FALSE' },
  number: {},
  yesNo: {},
  day: { Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' },
  moment: { Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' },
  person: peopleOnly,
  people: { ...peopleOnly, Mult: 'TRUE' },
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

const content = (field: ShownField): string => {
  if (field.kind === 'choice') return `<CHOICES>${field.codes.map((code) => `<CHOICE>${escape(code)}</CHOICE>`).join('')}</CHOICES>`;
  return field.kind === 'yesNo' ? '<Default>0</Default>' : '';
};

/**
 * The CAML a column is created with.
 *
 * The id follows from list and column: SharePoint refuses a second column with the same id, but gladly makes a second
 * one with the same name (`HbKey0`), so this is what keeps two installers at once, or a request sent twice, harmless.
 * @param listName internal name of the list
 * @param field any declared column but `Title`
 */
export const fieldXml = (listName: string, field: ShownField): string => {
  const format = columnFormat(field);
  const attributes: Attributes = {
    Type: fieldType[field.kind],
    ID: `{${stableGuid(`${listName}/${field.internal}`)}}`,
    Name: field.internal,
    StaticName: field.internal,
    DisplayName: field.title,
    Required: 'FALSE',
    ...kindAttributes[field.kind],
    ...(field.indexed === true || field.unique === true ? { Indexed: 'TRUE' } : {}),
    ...(field.unique === true ? { EnforceUniqueValues: 'TRUE' } : {}),
    ...(format === undefined ? {} : { CustomFormatter: JSON.stringify(format) }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`).join(' ');
  return `<Field ${written}>${content(field)}</Field>`;
};
