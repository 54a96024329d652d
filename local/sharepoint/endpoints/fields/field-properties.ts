import { badQuery, spException, unknownProperty, wrongType } from '../../model/errors';
import type { FieldDef } from '../../model/field-def';
import { derivedProperties, fieldTypes, typeOf } from '../../model/field-types';
import { checkFormula } from '../../model/formula/check';
import { typed, type Json } from '../core/node';

/** Known to SharePoint on every field, but fixed or derived. */
const READ_PAST: ReadonlySet<string> = new Set([
  'Id', 'InternalName', 'TypeDisplayName', 'TypeShortDescription', 'EntityPropertyName', 'SchemaXml', 'Scope', 'Sortable', 'Filterable', 'IsCompactName',
  'FromBaseType', 'CanBeDeleted', 'AutoIndexed', 'IndexStatus', 'Sealed', 'IsModern', 'FieldTypeKind', 'Direction', 'JSLink', 'ClientSideComponentId', 'PushChangesToLists',
  'ClientSideComponentProperties', 'PinnedToFiltersPane', 'ShowInFiltersPane', 'ClientValidationFormula', 'ClientValidationMessage', 'NoCrawl', 'SchemaXmlWithResourceTokens',
]);
/** Written into the definition itself. */
const MODELLED: ReadonlySet<string> = new Set([
  'Title', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'Hidden', 'ReadOnlyField', 'DefaultValue', 'DefaultFormula', 'Group', 'ValidationFormula',
  'ValidationMessage', 'CustomFormatter', 'StaticName', 'TypeAsString',
]);
/** What a FieldCreationInformation calls them. */
const CREATION_NAMES: Readonly<Record<string, string>> = { LookupListId: 'LookupList', LookupFieldName: 'LookupField' };
const UNIQUE_TYPES: ReadonlySet<string> = new Set(['Text', 'Choice', 'Number', 'Currency', 'Integer', 'DateTime', 'Lookup', 'User']);

/** Unique columns must be indexed, and not every type can be either. Throws SharePoint's 500. */
export function checkIndex(field: FieldDef): void {
  if (field.unique && !field.indexed) throw spException(500, -2130575308, `The column '${field.title}' must be indexed before it can enforce unique values.`);
  if (field.indexed && !typeOf(field.type).canIndex) throw spException(500, -2130575235, `The column '${field.title}' cannot be indexed.`);
  if (field.unique && !UNIQUE_TYPES.has(field.type)) throw spException(500, -2130575309, `The column '${field.title}' cannot enforce unique values.`);
}

function words(given: unknown): readonly string[] {
  if (!Array.isArray(given)) throw badQuery("A node of type 'PrimitiveValue' was read from the JSON reader. A 'StartArray' node was expected.");
  if (!given.every((one) => typeof one === 'string')) throw wrongType('Edm.String');
  return given as string[];
}

/** A property of a type, in the type its default has. */
function derived(given: unknown, standard: unknown): unknown {
  if (Array.isArray(standard)) return given === null ? [] : words(given);
  if (given === null || standard === null) return given ?? null;
  if (typeof standard === 'boolean') return typed(given, 'boolean', standard);
  if (typeof standard === 'number') return typed(given, 'number', standard);
  return typed(given, 'string', '');
}

const maybe = (body: Json, name: string, before: string | null): string | null => (body[name] === null ? null : typed(body[name], 'string', before ?? '') || (name in body ? '' : before));

/**
 * A column with the properties of a create or a MERGE laid over it.
 * @param isLoose a create may name properties of another type than its FieldTypeKind says, as an entity type in its `__metadata` allows.
 * @throws 400 for an unknown property or a wrong JSON type.
 */
export function withProperties(field: FieldDef, body: Json, isLoose = false): FieldDef {
  const becomes = typed(body['TypeAsString'], 'string', field.type);
  if (fieldTypes[becomes] === undefined) throw spException(500, -2130575340, `Field type ${becomes} is not installed properly. Go to the list settings page to delete this field.`);
  const type = typeOf(becomes);
  const extras: Record<string, unknown> = { ...type.extras, ...field.extras };
  for (const [given, held] of Object.entries(body)) {
    const name = CREATION_NAMES[given] ?? given;
    if (Object.hasOwn(type.extras, name)) extras[name] = derived(held, type.extras[name]);
    else if (!MODELLED.has(given) && !READ_PAST.has(given) && !(isLoose && derivedProperties.has(name))) throw unknownProperty(given, type.odata);
  }
  // Several values or one is a type of its own.
  const isMany = extras['AllowMultipleValues'] === true;
  const name = type.kind === 7 || type.kind === 20 ? `${becomes.replace(/Multi$/, '')}${(becomes === field.type ? isMany : becomes.endsWith('Multi')) ? 'Multi' : ''}` : becomes;
  const unique = typed(body['EnforceUniqueValues'], 'boolean', field.unique);
  return {
    ...field,
    type: name,
    title: typed(body['Title'], 'string', field.title).trim() || field.title,
    description: maybe(body, 'Description', field.description) ?? '',
    required: typed(body['Required'], 'boolean', field.required),
    hidden: typed(body['Hidden'], 'boolean', field.hidden),
    readOnly: typed(body['ReadOnlyField'], 'boolean', field.readOnly),
    indexed: typed(body['Indexed'], 'boolean', field.indexed),
    unique,
    defaultValue: maybe(body, 'DefaultValue', field.defaultValue),
    group: maybe(body, 'Group', field.group) ?? '',
    validationFormula: maybe(body, 'ValidationFormula', field.validationFormula) || null,
    validationMessage: maybe(body, 'ValidationMessage', field.validationMessage),
    customFormatter: maybe(body, 'CustomFormatter', field.customFormatter),
    ...('DefaultFormula' in body ? { defaultFormula: maybe(body, 'DefaultFormula', null) || null } : {}),
    extras: name.endsWith('Multi') ? { ...extras, AllowMultipleValues: true } : 'AllowMultipleValues' in extras ? { ...extras, AllowMultipleValues: false } : extras,
  };
}

/** Throws what SharePoint says of a column's formulas, among the columns it will stand with. */
export function checkFormulas(field: FieldDef, fields: readonly FieldDef[], before?: FieldDef): void {
  const others = [...fields.filter(({ id }) => id !== field.id), field];
  const formula = String(field.extras['Formula'] ?? '');
  if (field.type === 'Calculated' && (before === undefined || before.extras['Formula'] !== formula)) checkFormula(formula, others, 'calculated', field);
  if (field.validationFormula !== null && field.validationFormula !== before?.validationFormula) checkFormula(field.validationFormula, others, 'column', field);
  if (field.defaultFormula !== undefined && field.defaultFormula !== null && field.defaultFormula !== before?.defaultFormula) checkFormula(field.defaultFormula, others, 'default', field);
}
