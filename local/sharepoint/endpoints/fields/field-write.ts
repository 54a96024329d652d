import { bareId } from '../../model/text';
import { notImplemented, spException, type SpError } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { encodeName, fieldDef, type FieldDef } from '../../model/field-def';
import { derivedProperties, typeNameOf } from '../../model/field-types';
import { parseFieldXml } from '../../model/field-xml';
import type { List } from '../../store/lists';
import { saveView, viewsOf } from '../../store/views';
import { addToContentTypes } from '../../store/content-types';
import { text, typed, type Json } from '../core/node';
import { saveColumn, type Columns } from './columns';
import { checkFormulas, checkIndex, withProperties } from './field-properties';

/** AddFieldOptions, as bits. */
const Options = { toDefaultType: 1, toNoType: 2, toAllTypes: 4, nameHint: 8, toDefaultView: 16, checkDisplayName: 32 } as const;

const duplicateName = (name: string): SpError => spException(500, -2130575339, `A duplicate field name "${name}" was found.`);
const noTitle = (): SpError => spException(400, -2147024809, 'A field must have a name.');

/** A name nobody has, 32 characters at most when made from a title; a taken one gets a number: `MetaInfo0`. */
function freeName(fields: readonly FieldDef[], wanted: string): string {
  const taken = new Set(fields.map((f) => f.internalName.toLowerCase()));
  let name = wanted;
  for (let n = 0; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

/** A lookup's list by its id, its address or `Self`; the column keeps the id. Throws when there is none. */
function withLookup(ctx: Context, columns: Columns, field: FieldDef): FieldDef {
  if (!field.type.startsWith('Lookup')) return field;
  const named = String(field.extras['LookupList'] ?? '').trim();
  const bare = named.replace(/[{}]/g, '');
  const list: List | undefined = /^self$/i.test(named) ? columns.list : (ctx.site.lists.byId(bare) ?? ctx.site.lists.byFolder(bare.replace(/^\/+/, '')));
  if (list === undefined) throw spException(400, -2130575322, 'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.');
  return { ...field, extras: { ...field.extras, LookupList: `{${list.id}}`, LookupField: String(field.extras['LookupField'] ?? '') || 'Title' } };
}

/** Where a new column of a list is shown: content types and the default view, by the options it was made with. */
function place(ctx: Context, list: List, field: FieldDef, options: number): void {
  const which = (options & Options.toNoType) !== 0 ? 'none' : (options & Options.toAllTypes) !== 0 ? 'all' : 'default';
  addToContentTypes(ctx.site, list, field, which);
  const view = viewsOf(ctx.site.db, list.no).find((one) => one.isDefault);
  if (view !== undefined && (options & Options.toDefaultView) !== 0) saveView(ctx.site.db, list.no, { ...view, fields: [...view.fields, field.internalName] });
}

function add(ctx: Context, columns: Columns, given: FieldDef, options: number): FieldDef {
  const fields = columns.all();
  if (fields.some((one) => one.id === given.id)) throw duplicateName(given.internalName);
  const field = withLookup(ctx, columns, { ...given, internalName: freeName(fields, given.internalName) });
  checkIndex(field);
  checkFormulas(field, fields);
  if (columns.list !== undefined) place(ctx, columns.list, field, options);
  return saveColumn(ctx, columns, field);
}

/** `POST fields` and `AddField`: a column from its properties. */
export function createField(ctx: Context, columns: Columns, body: Json): FieldDef {
  const kind = typed(body['FieldTypeKind'], 'number', 0);
  const type = typeNameOf(kind, body['AllowMultipleValues'] === true);
  if (type === undefined) throw notImplemented(`columns of FieldTypeKind ${kind}`);
  const title = typed(body['Title'], 'string', '').trim();
  if (title === '') throw noTitle();
  const internalName = encodeName(typed(body['StaticName'], 'string', '') || title).slice(0, 32);
  const { TypeAsString: _fixed, ...others } = body;
  // Only where Formula comes with another FieldTypeKind: the entity type of the body was SP.FieldCalculated.
  const isLoose = 'Formula' in body && Object.keys(body).some((name) => derivedProperties.has(name));
  const field = withProperties(fieldDef({ id: ctx.site.newGuid(), internalName, title, type }), others, isLoose);
  return add(ctx, columns, type === 'Calculated' ? { ...field, readOnly: true } : field, 0);
}

/**
 * `createFieldAsXml`. AddFieldInternalNameHint keeps `Name` as internal name; without it a list makes one of the title.
 * A site column's XML (its own ID and Name) gives a list that very column.
 */
export function createFieldFromXml(ctx: Context, columns: Columns, parameters: Json): FieldDef {
  const parsed = parseFieldXml(typed(parameters['SchemaXml'], 'string', ''), ctx.site.newGuid);
  const options = typed(parameters['Options'], 'number', 0);
  const isSiteColumn = columns.list === undefined || /SourceID=/.test(text(parameters['SchemaXml']));
  const isNamed = parsed.name !== undefined && (isSiteColumn || (options & Options.nameHint) !== 0);
  const internalName = isNamed ? encodeName(parsed.name ?? '') : encodeName(parsed.displayName).slice(0, 32);
  if ((options & Options.checkDisplayName) !== 0 && columns.all().some((one) => one.title === parsed.displayName)) throw duplicateName(parsed.displayName);
  return add(ctx, columns, { ...parsed.field, internalName }, options);
}

/** `addDependentLookupField`: a read-only column that shows another property of what a lookup points at. */
export function createDependentLookup(ctx: Context, columns: Columns, given: { readonly title: string; readonly primary: string; readonly shown: string }): FieldDef {
  const primary = columns.all().find((one) => one.id === bareId(given.primary) && one.type.startsWith('Lookup'));
  if (primary === undefined) throw spException(400, -2147024809, 'The primary lookup field does not exist.');
  if (given.title.trim() === '') throw noTitle();
  // SharePoint takes any name to show; PnPjs' own suite shows a column its list does not have.
  const extras = { ...primary.extras, LookupField: given.shown, IsDependentLookup: true, PrimaryFieldId: primary.id, DependentLookupInternalNames: [], IsRelationship: false, RelationshipDeleteBehavior: 0 };
  const made = add(ctx, columns, fieldDef({ id: ctx.site.newGuid(), internalName: encodeName(given.title).slice(0, 32), title: given.title, type: primary.type, readOnly: true, extras }), Options.toNoType);
  const known = primary.extras['DependentLookupInternalNames'];
  saveColumn(ctx, columns, { ...primary, extras: { ...primary.extras, DependentLookupInternalNames: [...(Array.isArray(known) ? (known as string[]) : []), made.internalName] } }, primary);
  return made;
}

const titleTaken = (): SpError => spException(500, -2130575306, 'The column name that you entered is already in use or reserved.  Choose another name.');

/** MERGE of a column. A new SchemaXml replaces type properties, title and flags, never id and internal name. */
export function updateField(ctx: Context, columns: Columns, field: FieldDef, body: Json): FieldDef {
  const xml = typed(body['SchemaXml'], 'string', '');
  const based = xml === '' ? field : { ...parseFieldXml(xml, ctx.site.newGuid).field, id: field.id, internalName: field.internalName, isBase: field.isBase };
  // A client that writes back all it read means its changes, and not the SchemaXml among them.
  const laid = withProperties(xml !== '' && Object.keys(body).length > 1 ? field : based, body);
  const after = laid.extras['LookupList'] === field.extras['LookupList'] ? laid : withLookup(ctx, columns, laid);
  const isTaken = after.title !== field.title && columns.all().some((one) => one.id !== field.id && one.type !== 'Computed' && !one.hidden && one.title === after.title);
  if (isTaken) throw titleTaken();
  checkIndex(after);
  checkFormulas(after, columns.all(), field);
  return saveColumn(ctx, columns, after, field);
}
