import { notImplemented, spException, SpError, unknownProperty } from '../../model/errors';
import { childId, contentTypeId, linkTo, parentOf, type ContentType } from '../../model/content-types';
import type { Context } from '../../protocol/http/exchange';
import { hasRowsOf, removeType, saveType, siteTypes, typesOf } from '../../store/content-types';
import { noted } from '../core/note';
import { typed, type Json } from '../core/node';
import { settingsIn } from '../core/settings';
import { columnsOfList, columnsOfSite, saveColumn } from '../fields/columns';
import { columnsAround, TYPE_SETTINGS, typeEntity, type TypesOf } from './type-entity';

export const noType = (): SpError => new SpError(404, '-2147024894, System.IO.FileNotFoundException', 'The content type does not exist.');
const duplicate = (name: string): SpError => spException(500, -2146232832, `A duplicate content type "${name}" was found.`);
const inUse = (): SpError => spException(500, -2146232832, 'The content type is in use.');
const partOfFeature = (): SpError => spException(500, -2146232832, 'The content type is part of an application feature.');

export function findType(ctx: Context, on: TypesOf, key: string): ContentType | undefined {
  const id = contentTypeId(key);
  return id === undefined ? undefined : typesOf(ctx.site, on.list).find((type) => type.id === id);
}

const idIn = (given: unknown): string =>
  typeof given === 'object' && given !== null && 'StringValue' in given ? typed(given.StringValue, 'string', '') : typed(given ?? undefined, 'string', '');

function checkName(ctx: Context, on: TypesOf, name: string): void {
  if (name.trim() === '') throw spException(400, -2147024809, 'A content type must have a name.');
  if (typesOf(ctx.site, on.list).some((type) => type.name.toLowerCase() === name.toLowerCase())) throw duplicate(name);
}

/**
 * `POST contenttypes`: a new type below the one its Id (or ParentId) names; below Item where neither says.
 * An Id that is free and lies below a type there is becomes its own.
 */
export function createType(ctx: Context, on: TypesOf, body: Json): ContentType {
  const { Id, ParentId, ParentContentType, ParentContentTypeId, Name, Description, Group, ...others } = body;
  const name = typed(Name, 'string', '');
  checkName(ctx, on, name);
  const all = siteTypes(ctx.site);
  const given = idIn(Id);
  const wanted = given === '' ? undefined : contentTypeId(given);
  if (given !== '' && wanted === undefined) throw spException(400, -2147024809, 'The content type ID is not valid.');
  const isFree = wanted !== undefined && !typesOf(ctx.site, on.list).some((type) => type.id === wanted) && all.some((type) => type.id === parentOf(wanted)) && wanted.length > 4;
  const above = idIn(ParentId ?? ParentContentTypeId ?? (ParentContentType as { Id?: unknown } | undefined)?.Id) || (isFree && wanted !== undefined ? parentOf(wanted) : (wanted ?? '0x01'));
  const parent = all.find((type) => type.id === contentTypeId(above));
  if (parent === undefined) throw noType();
  const settings = settingsIn(others, 'SP.ContentType', TYPE_SETTINGS, (property) => ['Hidden', 'ReadOnly', 'Sealed', 'SchemaXml', 'Scope', 'StringId', 'DocumentTemplateUrl'].includes(property));
  const made: ContentType = {
    ...parent, id: isFree && wanted !== undefined && wanted.startsWith(parent.id) ? wanted : childId(parent.id, ctx.site.newGuid()), parent: parent.id, name, isBase: false, sealed: false,
    hidden: typed(others['Hidden'], 'boolean', false), readOnly: false, settings,
    description: typed(Description ?? undefined, 'string', ''), group: typed(Group ?? undefined, 'string', '') || 'Custom Content Types',
  };
  saveType(ctx.site, on.list, made);
  noted(ctx, 'contentType', 'add', { ...(on.list === undefined ? {} : { list: on.list }), facts: { ContentTypeId: made.id } });
  return made;
}

/** `addAvailableContentType`: a site type to a list, with the columns the list lacks. A type it has already is an error. */
export function addAvailable(ctx: Context, on: TypesOf, key: string): ContentType {
  if (on.list === undefined) throw notImplemented('addAvailableContentType of a web');
  const type = findType(ctx, { list: undefined }, key);
  if (type === undefined) throw noType();
  checkName(ctx, on, type.name);
  const columns = columnsOfList(ctx, on.list);
  const site = ctx.site.meta('webId');
  for (const field of missingColumns(ctx, on, type)) saveColumn(ctx, columns, { ...field, isBase: false, sourceId: field.sourceId ?? `{${site}}` });
  const made = { ...type, id: childId(type.id, ctx.site.newGuid()), parent: type.id, isBase: false, sealed: false };
  saveType(ctx.site, ctx.site.lists.byId(on.list.id), made);
  noted(ctx, 'contentType', 'add', { list: on.list, facts: { ContentTypeId: made.id } });
  return made;
}

function missingColumns(ctx: Context, on: TypesOf, type: ContentType) {
  const known = new Set(on.list?.fields.flatMap(({ id, internalName }) => [id, internalName]));
  const wanted = new Set(type.links.map(({ id }) => id));
  return columnsOfSite(ctx).all().filter((field) => wanted.has(field.id) && !known.has(field.id) && !known.has(field.internalName));
}

/** MERGE of a content type. */
export function updateType(ctx: Context, on: TypesOf, type: ContentType, body: Json): void {
  const { Name, Description, Group, Hidden, ReadOnly, Sealed, ...others } = body;
  const known = typeEntity(ctx, on, type).props;
  const settings = settingsIn(others, 'SP.ContentType', TYPE_SETTINGS, (property) => property in known);
  const name = typed(Name, 'string', type.name);
  noted(ctx, 'contentType', 'update', { ...(on.list === undefined ? {} : { list: on.list }), facts: { ContentTypeId: type.id } });
  if (name !== type.name) checkName(ctx, on, name);
  saveType(ctx.site, on.list, {
    ...type, name, settings: { ...type.settings, ...settings },
    description: typed(Description ?? undefined, 'string', type.description),
    group: typed(Group ?? undefined, 'string', type.group),
    hidden: typed(Hidden, 'boolean', type.hidden), readOnly: typed(ReadOnly, 'boolean', type.readOnly), sealed: typed(Sealed, 'boolean', type.sealed),
  });
}

/** Whether a list or a row is of this type. */
function isUsed(ctx: Context, on: TypesOf, type: ContentType): boolean {
  const { lists } = ctx.site;
  if (on.list === undefined) return siteTypes(ctx.site).some((one) => one.parent === type.id) || lists.all().some((list) => typesOf(ctx.site, list).some((one) => one.parent === type.id));
  const [first] = typesOf(ctx.site, on.list);
  const isFirst = first?.id === type.id && on.list.itemCount > 0 && hasRowsOf(ctx.site, on.list, undefined);
  return isFirst || typesOf(ctx.site, on.list).length === 1 || hasRowsOf(ctx.site, on.list, type.id);
}

/** DELETE of a content type. One that is SharePoint's own, or in use, stays. */
export function deleteType(ctx: Context, on: TypesOf, type: ContentType): void {
  if (type.isBase) throw partOfFeature();
  if (isUsed(ctx, on, type)) throw inUse();
  removeType(ctx.site, on.list, type);
  noted(ctx, 'contentType', 'delete', { ...(on.list === undefined ? {} : { list: on.list }), facts: { ContentTypeId: type.id } });
}

/** A column of the list or web into a content type; one that is there already stays as it is. */
export function addLink(ctx: Context, on: TypesOf, type: ContentType, body: Json): ContentType['links'][number] {
  const { FieldInternalName, Name, Hidden, Required, ReadOnly, Id, Field, FieldId, ...others } = body;
  const [unknown] = Object.keys(others).filter((property) => property !== 'ShowInDisplayForm' && property !== 'DisplayName');
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.FieldLink');
  const wanted = typed(FieldInternalName ?? Name ?? Id ?? FieldId ?? (Field as { InternalName?: unknown } | undefined)?.InternalName, 'string', '');
  const field = columnsAround(ctx, on).all().find((one) => one.internalName === wanted || one.id === wanted.toLowerCase());
  if (field === undefined) throw spException(400, -2147024809, `Column '${wanted}' does not exist. It may have been deleted by another user.`);
  const link = linkTo(field, { required: typed(Required, 'boolean', field.required), hidden: typed(Hidden, 'boolean', false), readOnly: typed(ReadOnly, 'boolean', false) });
  const held = type.links.find(({ id }) => id === link.id);
  if (held === undefined) saveType(ctx.site, on.list, { ...type, links: [...type.links, link] });
  if (held === undefined) noted(ctx, 'contentType', 'update', { ...(on.list === undefined ? {} : { list: on.list }), facts: { ContentTypeId: type.id } });
  return held ?? link;
}
