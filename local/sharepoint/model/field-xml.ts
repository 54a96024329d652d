import { fieldDef, type FieldDef } from './field-def';
import { fieldTypes } from './field-types';
import { badQuery, spException } from './errors';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    return ENTITIES[name.toLowerCase()] ?? whole;
  });
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

function attributes(tag: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) out[name] = unescape(double ?? single ?? '');
  return out;
}

const standardValue = (xml: string): string | undefined => {
  const found = /<Default\b[^>]*>([\s\S]*?)<\/Default>/i.exec(xml)?.[1];
  return found === undefined ? undefined : unescape(found.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'));
};
const truth = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';

/** Attributes of each type that become properties of the field. */
function extrasOf(type: string, attrs: Readonly<Record<string, string>>, xml: string): Record<string, unknown> {
  const extras: Record<string, unknown> = {};
  if (attrs['MaxLength'] !== undefined) extras['MaxLength'] = Number(attrs['MaxLength']);
  if (attrs['NumLines'] !== undefined) extras['NumberOfLines'] = Number(attrs['NumLines']);
  if (type === 'Note') extras['RichText'] = truth(attrs['RichText']);
  if (truth(attrs['AppendOnly'])) extras['AppendOnly'] = true;
  if (type === 'DateTime' && attrs['Format'] !== undefined) extras['DisplayFormat'] = attrs['Format'] === 'DateOnly' ? 0 : 1;
  if (type === 'Choice' || type === 'MultiChoice') {
    extras['Choices'] = [...xml.matchAll(/<CHOICE>([\s\S]*?)<\/CHOICE>/gi)].map((found) => unescape(found[1] ?? ''));
    extras['FillInChoice'] = truth(attrs['FillInChoice']);
    if (type === 'Choice') extras['EditFormat'] = attrs['Format'] === 'RadioButtons' ? 1 : 0;
  }
  if (type.startsWith('Lookup')) {
    extras['LookupList'] = attrs['List'] ?? '';
    extras['LookupField'] = attrs['ShowField'] ?? 'Title';
    if (attrs['RelationshipDeleteBehavior'] !== undefined) extras['RelationshipDeleteBehavior'] = { none: 0, cascade: 1, restrict: 2 }[attrs['RelationshipDeleteBehavior'].toLowerCase()] ?? 0;
  }
  if (type.startsWith('User') && attrs['UserSelectionMode'] !== undefined) extras['SelectionMode'] = attrs['UserSelectionMode'] === 'PeopleOnly' || attrs['UserSelectionMode'] === '0' ? 0 : 1;
  if (type === 'Number') {
    if (attrs['Min'] !== undefined) extras['MinimumValue'] = Number(attrs['Min']);
    if (attrs['Max'] !== undefined) extras['MaximumValue'] = Number(attrs['Max']);
    if (attrs['Decimals'] !== undefined) extras['DisplayFormat'] = Number(attrs['Decimals']);
  }
  if (type === 'URL') extras['DisplayFormat'] = attrs['Format'] === 'Image' ? 1 : 0;
  return extras;
}

export interface XmlField {
  readonly field: FieldDef;
  /** What `DisplayName` says; the internal name comes from `Name` only when asked for. */
  readonly displayName: string;
  readonly name: string | undefined;
}

/** Reads a CAML `<Field>`. Throws 400 for XML that is none, 501-like sentences for types not here. */
export function parseFieldXml(xml: string, newGuid: () => string): XmlField {
  const tag = /<Field\b([^>]*)>/i.exec(xml)?.[1];
  if (tag === undefined) throw badQuery('The field XML is not valid.');
  const attrs = attributes(tag);
  let type = attrs['Type'] ?? '';
  if ((type === 'User' || type === 'Lookup') && truth(attrs['Mult'])) type = `${type}Multi`;
  if (fieldTypes[type] === undefined) throw spException(400, -2130575340, `Field type ${type} is not installed properly. Go to the list settings page to delete this field.`);
  const displayName = attrs['DisplayName'] ?? attrs['Name'] ?? '';
  if (displayName === '') throw spException(400, -2147024809, 'A field must have a name.');
  const field = fieldDef({
    id: (attrs['ID'] ?? newGuid()).replace(/[{}]/g, '').toLowerCase(),
    internalName: attrs['Name'] ?? displayName,
    title: displayName,
    type,
    description: attrs['Description'] ?? '',
    required: truth(attrs['Required']),
    indexed: truth(attrs['Indexed']),
    unique: truth(attrs['EnforceUniqueValues']),
    hidden: truth(attrs['Hidden']),
    readOnly: truth(attrs['ReadOnly']),
    group: attrs['Group'] ?? 'Custom Columns',
    defaultValue: standardValue(xml) ?? null,
    customFormatter: attrs['CustomFormatter'] ?? null,
    extras: extrasOf(type, attrs, xml),
  });
  return { field, displayName, name: attrs['Name'] };
}

const upper = (flag: boolean): string => (flag ? 'TRUE' : 'FALSE');

/** SchemaXml as a field shows it. */
export function fieldXml(field: FieldDef, listId: string): string {
  const { extras } = field;
  const attrs: [string, string][] = [
    ['DisplayName', field.title],
    ['Type', field.type],
    ['Required', upper(field.required)],
    ['EnforceUniqueValues', upper(field.unique)],
    ['Indexed', upper(field.indexed)],
    ['ID', `{${field.id}}`],
    ['SourceID', `{${listId}}`],
    ['StaticName', field.internalName],
    ['Name', field.internalName],
  ];
  if (field.hidden) attrs.push(['Hidden', 'TRUE']);
  if (field.readOnly) attrs.push(['ReadOnly', 'TRUE']);
  if (field.type === 'Text') attrs.push(['MaxLength', String(extras['MaxLength'])]);
  if (field.type === 'Note') attrs.push(['NumLines', String(extras['NumberOfLines'])], ['RichText', upper(extras['RichText'] === true)]);
  if (field.type === 'DateTime') attrs.push(['Format', extras['DisplayFormat'] === 0 ? 'DateOnly' : 'DateTime']);
  if (field.type.startsWith('Lookup')) attrs.push(['List', String(extras['LookupList'])], ['ShowField', String(extras['LookupField'])]);
  if (field.type.endsWith('Multi')) attrs.push(['Mult', 'TRUE']);
  if (field.customFormatter !== null) attrs.push(['CustomFormatter', field.customFormatter]);
  const choices = Array.isArray(extras['Choices']) && extras['Choices'].length > 0 ? `<CHOICES>${(extras['Choices'] as readonly unknown[]).map((c) => `<CHOICE>${escape(String(c))}</CHOICE>`).join('')}</CHOICES>` : '';
  const standard = field.defaultValue === null ? '' : `<Default>${escape(field.defaultValue)}</Default>`;
  const inner = standard + choices;
  const head = `<Field ${attrs.map(([name, text]) => `${name}="${escape(text)}"`).join(' ')}`;
  return inner === '' ? `${head} />` : `${head}>${inner}</Field>`;
}
