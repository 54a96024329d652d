import { bareId } from './text';
import { fieldDef, type FieldDef } from './field-def';
import { typeAttributes } from './field-attributes';
import { fieldTypes } from './field-types';
import { badQuery, notImplemented, spException } from './errors';
import { attributesOf, escapeXml, insideOf, textsOf, unescapeXml } from './xml';

const truth = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE' || text === '1';
const upper = (flag: boolean): string => (flag ? 'TRUE' : 'FALSE');

/** Attributes that are properties of every field, or that are made anew each time. */
const MODELLED: ReadonlySet<string> = new Set([
  'ID', 'Name', 'StaticName', 'DisplayName', 'Type', 'Mult', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'Hidden', 'ReadOnly', 'Group',
  'CustomFormatter', 'SourceID', 'ColName', 'RowOrdinal', 'Version', 'Title', 'xmlns', 'Sealed', 'FromBaseType',
]);
/** Values some types carry in elements. */
const isChoice = (type: string): boolean => type === 'Choice' || type === 'MultiChoice';

export interface XmlField {
  readonly field: FieldDef;
  /** What `DisplayName` says; the internal name comes from `Name` only when asked for. */
  readonly displayName: string;
  readonly name: string | undefined;
}

function typeIn(attrs: Readonly<Record<string, string>>): string {
  const given = attrs['Type'] ?? '';
  const type = (given === 'User' || given === 'Lookup') && truth(attrs['Mult']) ? `${given}Multi` : given;
  if (type.startsWith('Taxonomy')) throw notImplemented('managed metadata columns');
  if (fieldTypes[type] === undefined) throw spException(500, -2130575340, `Field type ${type} is not installed properly. Go to the list settings page to delete this field.`);
  return type;
}

function extrasIn(type: string, attrs: Readonly<Record<string, string>>, xml: string): Record<string, unknown> {
  const extras: Record<string, unknown> = {};
  for (const { attribute, property, read } of typeAttributes[type] ?? []) {
    const held = attrs[attribute] === undefined ? undefined : read(attrs[attribute]);
    if (held !== undefined) extras[property] = held;
  }
  if (isChoice(type)) extras['Choices'] = textsOf(xml, 'CHOICE');
  if (type === 'Calculated') extras['Formula'] = unescapeXml(insideOf(xml, 'Formula') ?? attrs['Formula'] ?? '');
  if (type.startsWith('Lookup')) {
    if (extras['LookupField'] === undefined) extras['LookupField'] = 'Title';
    if (attrs['FieldRef'] !== undefined) extras['IsDependentLookup'] = true;
    if (Number(extras['RelationshipDeleteBehavior'] ?? 0) > 0) extras['IsRelationship'] = true;
  }
  return extras;
}

const textIn = (xml: string, name: string): string | null => {
  const inside = insideOf(xml, name);
  return inside === undefined ? null : unescapeXml(inside);
};

/**
 * Reads a CAML `<Field>`.
 * @throws 400 for XML that is none or has no name, 500 for a type that does not exist, 501 for managed metadata.
 */
export function parseFieldXml(xml: string, newGuid: () => string): XmlField {
  const attrs = attributesOf(xml, 'Field');
  if (attrs === undefined) throw badQuery('The field XML is not valid.');
  const type = typeIn(attrs);
  const displayName = attrs['DisplayName'] || attrs['Name'] || attrs['Title'] || '';
  if (displayName === '') throw spException(400, -2147024809, 'A field must have a name.');
  const typed = new Set((typeAttributes[type] ?? []).map(({ attribute }) => attribute));
  const more = Object.fromEntries(Object.entries(attrs).filter(([name]) => !MODELLED.has(name) && !typed.has(name) && name !== 'Formula'));
  const id = bareId(attrs['ID'] ?? '');
  const source = attrs['SourceID'] ?? '';
  const validation = attributesOf(xml, 'Validation');
  const formula = textIn(xml, 'DefaultFormula');
  const field = fieldDef({
    id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : newGuid(),
    internalName: attrs['Name'] || displayName,
    title: displayName,
    type,
    description: attrs['Description'] ?? '',
    required: truth(attrs['Required']),
    indexed: truth(attrs['Indexed']),
    unique: truth(attrs['EnforceUniqueValues']),
    hidden: truth(attrs['Hidden']),
    readOnly: truth(attrs['ReadOnly']) || type === 'Calculated',
    group: attrs['Group'] ?? 'Custom Columns',
    defaultValue: textIn(xml, 'Default'),
    validationFormula: textIn(xml, 'Validation'),
    validationMessage: validation?.['Message'] ?? null,
    customFormatter: attrs['CustomFormatter'] ?? null,
    extras: extrasIn(type, attrs, xml),
    ...(formula === null ? {} : { defaultFormula: formula }),
    ...(source === '' ? {} : { sourceId: source }),
    ...(Object.keys(more).length === 0 ? {} : { more }),
  });
  return { field, displayName, name: attrs['Name'] };
}

function elementsOf({ type, extras, ...field }: FieldDef, refs: readonly string[]): string {
  const parts: string[] = [];
  if (field.defaultValue !== null) parts.push(`<Default>${escapeXml(field.defaultValue)}</Default>`);
  if (field.defaultFormula !== undefined && field.defaultFormula !== null) parts.push(`<DefaultFormula>${escapeXml(field.defaultFormula)}</DefaultFormula>`);
  const choices = extras['Choices'];
  if (isChoice(type) && Array.isArray(choices) && choices.length > 0) parts.push(`<CHOICES>${choices.map((one) => `<CHOICE>${escapeXml(String(one))}</CHOICE>`).join('')}</CHOICES>`);
  if (type === 'Calculated') {
    parts.push(`<Formula>${escapeXml(String(extras['Formula'] ?? ''))}</Formula>`);
    if (refs.length > 0) parts.push(`<FieldRefs>${refs.map((name) => `<FieldRef Name="${escapeXml(name)}"/>`).join('')}</FieldRefs>`);
  }
  if (field.validationFormula !== null) parts.push(`<Validation Message="${escapeXml(field.validationMessage ?? '')}">${escapeXml(field.validationFormula)}</Validation>`);
  return parts.join('');
}

/** SchemaXml as a field shows it. `refs` are the internal names a calculated column's formula looks at. */
export function fieldXml(field: FieldDef, sourceId: string, refs: readonly string[] = []): string {
  const attrs: [string, string][] = [
    ['DisplayName', field.title],
    ...(field.description === '' ? [] : [['Description', field.description] as [string, string]]),
    ['Type', field.type],
    ['Required', upper(field.required)],
    ['EnforceUniqueValues', upper(field.unique)],
    ['Indexed', upper(field.indexed)],
    ['ID', `{${field.id}}`],
    ['SourceID', field.sourceId ?? `{${sourceId}}`],
    ['StaticName', field.internalName],
    ['Name', field.internalName],
    ['Group', field.group],
  ];
  if (field.hidden) attrs.push(['Hidden', 'TRUE']);
  if (field.readOnly) attrs.push(['ReadOnly', 'TRUE']);
  if (field.isBase) attrs.push(['FromBaseType', 'TRUE']);
  for (const { attribute, property, write } of typeAttributes[field.type] ?? []) {
    const held = write(field.extras[property]);
    if (held !== undefined) attrs.push([attribute, held]);
  }
  if (field.type.endsWith('Multi')) attrs.push(['Mult', 'TRUE']);
  if (field.customFormatter !== null) attrs.push(['CustomFormatter', field.customFormatter]);
  attrs.push(...Object.entries(field.more ?? {}));
  const inner = elementsOf(field, refs);
  const head = `<Field ${attrs.map(([name, text]) => `${name}="${escapeXml(text)}"`).join(' ')}`;
  return inner === '' ? `${head} />` : `${head}>${inner}</Field>`;
}
