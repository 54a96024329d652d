import { badQuery, spException, unknownProperty } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { columnsOf } from '../../store/columns';
import { defaultTypeId, typeFor } from '../../store/content-types';
import { valueName, type FieldDef } from '../../model/field-def';
import { isPerson } from '../../model/field-types';
import type { Values } from '../../model/item';
import { itemType, type List } from '../../store/lists';
import { principalById } from '../../store/principals';
import { defaultFor, parseValue, type Stored } from '../../model/values';
import type { Json } from '../core/node';

/** Who asks does not matter here. */
type OfSite = Pick<Context, 'site'>;

/** Items carry these too, but no write changes them. */
const READ_PAST: readonly string[] = ['Id', 'ID', 'FileSystemObjectType', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'Attachments', 'ContentType', 'FileLeafRef'];

function checkPeople(ctx: OfSite, field: FieldDef, value: Stored): void {
  if (!isPerson(field.type) || value === null) return;
  for (const id of Array.isArray(value) ? (value as readonly number[]) : [value])
    // Somebody who was removed may stay in a column: only a number that never was a person is refused.
    if (principalById(ctx.site.db, Number(id)) === undefined) throw spException(400, -2146232832, 'The user does not exist or is not unique.');
}

/**
 * Stored values from the properties of a write. An unknown property or a wrong JSON type is a 400.
 * Read-only properties are an error on create and read past on update, since clients send back what they read.
 */
export function valuesOf(ctx: OfSite, list: List, body: Json, isCreate: boolean): Values {
  const columns = columnsOf(list);
  const values: Record<string, Stored> = {};
  for (const [name, given] of Object.entries(body)) {
    if (READ_PAST.includes(name)) continue;
    if (name === 'ContentTypeId') {
      const id = typeFor(ctx.site, list, given);
      if (id !== undefined) values['ContentTypeId'] = id;
      continue;
    }
    const column = columns.get(name);
    if (column === undefined || column.as === 'stringId') {
      if (column !== undefined) continue;
      throw unknownProperty(name, itemType(list));
    }
    const { field } = column;
    if (valueName(field) !== name) {
      // `HbOwner` for a person column: its property in writes is `HbOwnerId`.
      if (typeof given === 'object' && given !== null) continue;
      throw badQuery("A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.");
    }
    if (field.readOnly || field.type === 'Computed') {
      if (isCreate) throw badQuery(`The property '${name}' is read-only and cannot be set.`);
      continue;
    }
    const value = parseValue(field, given, ctx.site.timeZone);
    checkPeople(ctx, field, value);
    values[field.internalName] = value;
  }
  return values;
}

/** Defaults of the columns a create or a replacing PUT leaves out. */
export function withDefaults(ctx: OfSite, list: List, values: Values): Values {
  const out: Record<string, Stored> = {};
  for (const field of list.fields) {
    if (field.isBase && field.internalName !== 'Title') continue;
    const held = field.internalName in values ? (values[field.internalName] ?? null) : defaultFor(field, ctx.site.now(), ctx.site.timeZone);
    if (held !== null) out[field.internalName] = held;
  }
  for (const [name, value] of Object.entries(values)) if (!Object.hasOwn(out, name) && value !== null) out[name] = value;
  const standard = 'ContentTypeId' in out ? undefined : defaultTypeId(ctx.site, list);
  if (standard !== undefined) out['ContentTypeId'] = standard;
  return out;
}
