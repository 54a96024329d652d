import { badQuery, notImplemented, spException, unknownProperty } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { encodeName, fieldDef, type FieldDef } from '../../model/field-def';
import { typeNameOf, typeOf } from '../../model/field-types';
import { parseFieldXml } from '../../model/field-xml';
import { indexColumn, MAX_INDEXES, tooManyIndexes } from '../../store/items';
import type { List } from '../../store/lists';
import { saveView, viewsOf } from '../../store/views';
import { text, type Json } from '../core/node';

/** Known to SharePoint on every field, but not kept or not writable here. */
const READ_PAST: readonly string[] = [
  'Id', 'InternalName', 'TypeAsString', 'TypeDisplayName', 'TypeShortDescription', 'EntityPropertyName', 'SchemaXml', 'Scope', 'Sortable', 'Filterable',
  'FromBaseType', 'CanBeDeleted', 'AutoIndexed', 'IndexStatus', 'Sealed', 'IsModern', 'FieldTypeKind', 'Direction', 'JSLink', 'ClientSideComponentId',
  'ClientSideComponentProperties', 'DefaultFormula', 'PinnedToFiltersPane', 'ShowInFiltersPane', 'ClientValidationFormula', 'ClientValidationMessage',
];
const LOOKUP_NAMES: Readonly<Record<string, string>> = { LookupListId: 'LookupList', LookupFieldName: 'LookupField', LookupWebId: 'LookupWebId' };

function flag(body: Json, name: string, before: boolean): boolean {
  const given = body[name];
  if (given === undefined) return before;
  if (typeof given !== 'boolean') throw badQuery("Cannot convert a primitive value to the expected type 'Edm.Boolean'. See the inner exception for more details.");
  return given;
}
const maybe = (body: Json, name: string, before: string | null): string | null => (name in body ? (body[name] === null ? null : text(body[name])) : before);

const MODELLED: readonly string[] = ['Title', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'Hidden', 'ReadOnlyField', 'DefaultValue', 'Group', 'ValidationFormula', 'ValidationMessage', 'CustomFormatter', 'StaticName'];

/** Unique columns must be indexed, and not every type can be. */
function checkIndex(title: string, canIndex: boolean, indexed: boolean, unique: boolean): void {
  if (unique && !indexed) throw spException(500, -2130575308, `The column '${title}' must be indexed before it can enforce unique values.`);
  if (indexed && !canIndex) throw spException(500, -2130575235, `The column '${title}' cannot be indexed.`);
}

/** A field with the properties of a create or MERGE laid over it. */
function apply(field: FieldDef, body: Json): FieldDef {
  const type = typeOf(field.type);
  const extras: Record<string, unknown> = { ...field.extras };
  for (const [given, held] of Object.entries(body)) {
    const name = LOOKUP_NAMES[given] ?? given;
    if (name in type.extras) extras[name] = held;
    else if (!MODELLED.includes(given) && !READ_PAST.includes(given) && given !== 'IsCompactName') throw unknownProperty(given, type.odata);
  }
  const unique = flag(body, 'EnforceUniqueValues', field.unique);
  const indexed = flag(body, 'Indexed', field.indexed);
  checkIndex(field.title, type.canIndex, indexed, unique);
  return {
    ...field,
    title: typeof body['Title'] === 'string' ? body['Title'] : field.title,
    description: maybe(body, 'Description', field.description) ?? '',
    required: flag(body, 'Required', field.required),
    hidden: flag(body, 'Hidden', field.hidden),
    readOnly: flag(body, 'ReadOnlyField', field.readOnly),
    indexed,
    unique,
    defaultValue: maybe(body, 'DefaultValue', field.defaultValue),
    group: maybe(body, 'Group', field.group) ?? '',
    validationFormula: maybe(body, 'ValidationFormula', field.validationFormula),
    validationMessage: maybe(body, 'ValidationMessage', field.validationMessage),
    customFormatter: maybe(body, 'CustomFormatter', field.customFormatter),
    extras,
  };
}

/** A name nobody has, 32 characters at most when made from a title; a taken one gets a number: `MetaInfo0`. */
function freeName(list: List, wanted: string): string {
  const taken = new Set(list.fields.map((f) => f.internalName.toLowerCase()));
  let name = wanted;
  for (let n = 0; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

function checkLookup(ctx: Context, field: FieldDef): void {
  if (!field.type.startsWith('Lookup')) return;
  const list = ctx.site.lists.byId(String(field.extras['LookupList']).replace(/[{}]/g, ''));
  if (list === undefined) throw spException(400, -2130575322, 'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.');
}

function store(ctx: Context, list: List, field: FieldDef, before: FieldDef | undefined): FieldDef {
  if (field.indexed && before?.indexed !== true && list.fields.filter((f) => f.indexed && f.internalName !== 'ID').length >= MAX_INDEXES) throw tooManyIndexes();
  ctx.site.lists.saveField(list, field);
  const isNewIndex = field.indexed && (before?.indexed !== true || field.unique !== before.unique);
  if (isNewIndex) indexColumn(ctx.site.db, list, field);
  if (!field.indexed && before?.indexed === true) ctx.site.db.run('DELETE FROM item_keys WHERE list = ? AND field = ?', list.no, field.internalName);
  return field;
}

/** `POST fields` and `AddField`: a field from its properties. */
export function createField(ctx: Context, list: List, body: Json): FieldDef {
  const kind = Number(body['FieldTypeKind']);
  const typeName = typeNameOf(kind, body['AllowMultipleValues'] === true);
  if (typeName === undefined) throw notImplemented(`columns of FieldTypeKind ${text(body['FieldTypeKind'])}`);
  const title = text(body['Title']).trim();
  if (title === '') throw spException(400, -2147024809, 'A field must have a name.');
  const internalName = freeName(list, encodeName(text(body['StaticName']) || title).slice(0, 32));
  const base = fieldDef({ id: ctx.site.newGuid(), internalName, title, type: typeName });
  const field = apply(base, body);
  checkLookup(ctx, field);
  return store(ctx, list, field, undefined);
}

const ADD_TO_DEFAULT_VIEW = 16;
const NAME_HINT = 8;

/** `createfieldasxml`. Option 8 (AddFieldInternalNameHint) keeps `Name` as internal name; without it the title makes one. */
export function createFieldFromXml(ctx: Context, list: List, parameters: Json): FieldDef {
  const parsed = parseFieldXml(text(parameters['SchemaXml']), ctx.site.newGuid);
  const options = Number(parameters['Options'] ?? 0);
  const wanted = (options & NAME_HINT) !== 0 && parsed.name !== undefined ? parsed.name : encodeName(parsed.displayName).slice(0, 32);
  if (list.fields.some((f) => f.id === parsed.field.id)) throw spException(500, -2130575339, 'A duplicate field name was found.');
  const field: FieldDef = { ...parsed.field, internalName: freeName(list, wanted) };
  checkIndex(field.title, typeOf(field.type).canIndex, field.indexed, field.unique);
  checkLookup(ctx, field);
  const made = store(ctx, list, field, undefined);
  const view = viewsOf(ctx.site.db, list.no).find((v) => v.isDefault);
  if (view !== undefined && (options & ADD_TO_DEFAULT_VIEW) !== 0) saveView(ctx.site.db, list.no, { ...view, fields: [...view.fields, made.internalName] });
  return made;
}

/** MERGE of a field. A new SchemaXml replaces type properties, title and flags, never the internal name. */
export function updateField(ctx: Context, list: List, field: FieldDef, body: Json): FieldDef {
  const xml = body['SchemaXml'];
  if (typeof xml === 'string') {
    const { field: given } = parseFieldXml(xml, ctx.site.newGuid);
    return store(ctx, list, { ...given, id: field.id, internalName: field.internalName, isBase: field.isBase }, field);
  }
  return store(ctx, list, apply(field, body), field);
}
