import type { Reply } from '../../protocol/odata/entity';
import { badQuery, notImplemented, SpError } from '../../model/errors';
import type { FieldDef } from '../../model/field-def';
import type { Item, Values } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import type { Stored } from '../../model/values';
import type { Context } from '../../protocol/http/exchange';
import { typeFor } from '../../store/content-types';
import { addFolder, addItemIn } from '../../store/folders';
import { restamp, type Stamp } from '../../store/item-stamp';
import { updateItem } from '../../store/items';
import { isLibrary, type List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { folderByUrl, folderOfList, folderScope } from '../files/file-access';
import { demandUnlocked } from '../files/locks';
import { renamed } from '../files/renaming';
import { demand, text, type Json } from '../core/node';
import { noColumn } from './form-error';
import { fromText } from './form-values';
import { writableItem, type ItemAt } from './item-access';
import { broken } from './item-rules';
import { withDefaults } from './item-write';

interface Given { readonly name: string; readonly held: string }
interface Filled {
  readonly values: Values;
  readonly stamp: Stamp;
  /** What a form says of the row itself. */
  readonly leaf: string | undefined;
  readonly isFolder: boolean;
  readonly faults: ReadonlyMap<string, SpError>;
}

const textOf = (held: unknown, name: string): string => text((held as Json | null | undefined)?.[name]);
const row = ({ name, held }: Given, item: number, error?: SpError): Json => ({
  ErrorCode: error === undefined ? 0 : Number.parseInt(error.code, 10), ErrorMessage: error?.message ?? null, FieldName: name, FieldValue: held,
  HasException: error !== undefined, ItemId: item,
});

function givenOf(body: Json): Given[] {
  const list = body['formValues'] ?? [];
  if (!Array.isArray(list)) throw badQuery("A node of type 'PrimitiveValue' was read from the JSON reader. A 'StartArray' node was expected.");
  return list.map((one: unknown): Given => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) throw badQuery("A node of type 'PrimitiveValue' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected.");
    return { name: textOf(one, 'FieldName'), held: textOf(one, 'FieldValue') };
  });
}

/** Columns SharePoint fills in itself, which a form may write over. */
const STAMPS: Readonly<Record<string, keyof Stamp>> = { Created: 'created', Modified: 'modified', Author: 'author', Editor: 'editor' };

const fieldNamed = (list: List, name: string): FieldDef | undefined =>
  list.fields.find(({ internalName }) => internalName === name) ?? list.fields.find(({ internalName }) => `OData_${internalName}` === name);

/** Reads a form's texts; a value that does not pass is a fault under its name. */
function fill(ctx: Context, list: List, given: readonly Given[], isUtc: boolean): Filled {
  const values: Record<string, Stored> = {};
  const stamp: Record<string, unknown> = {};
  const faults = new Map<string, SpError>();
  let leaf: string | undefined;
  let isFolder = false;
  for (const { name, held } of given) {
    try {
      const field = fieldNamed(list, name);
      const stamped = STAMPS[name];
      if (name === 'FileLeafRef') leaf = held;
      else if (name === 'ContentType') isFolder = isFolder || held.toLowerCase() === 'folder';
      else if (name === 'ContentTypeId') {
        if (/^0x0120/i.test(held)) isFolder = true;
        else if (held !== '') values['ContentTypeId'] = typeFor(ctx.site, list, held) ?? null;
      } else if (field !== undefined && stamped !== undefined) {
        const value = fromText(ctx, field, held, isUtc);
        if (value !== null) stamp[stamped] = value;
      } else if (field === undefined || field.readOnly || field.type === 'Computed' || field.type === 'Calculated') throw noColumn(name);
      else values[field.internalName] = fromText(ctx, field, held, isUtc);
    } catch (thrown) {
      if (!(thrown instanceof SpError) || thrown.status === 501) throw thrown;
      faults.set(name, thrown);
    }
  }
  return { values, stamp, leaf, isFolder, faults };
}

/** Adds the columns whose formula the values break. What has no line of its own is the 500 of any write. */
function withRules(ctx: Context, list: List, { values, faults }: Filled, given: readonly Given[], before?: Item): Map<string, SpError> {
  const all = new Map(faults);
  for (const one of faults.size > 0 ? [] : broken(ctx, list, before === undefined ? withDefaults(ctx, list, values) : values, before)) {
    const message = one === 'list' ? list.props['ValidationMessage'] : one.validationMessage;
    const sentence = typeof message === 'string' && message !== '' ? message : 'List data validation failed.';
    const name = one === 'list' ? (given[0]?.name ?? '') : one.internalName;
    all.set(given.some((line) => line.name === name) ? name : (given[0]?.name ?? name), new SpError(400, '-2130575163, Microsoft.SharePoint.SPListDataValidationException', sentence));
  }
  return all;
}

const reply = (name: string, values: readonly Json[]): Reply => ({ kind: 'values', name, type: 'SP.ListItemFormUpdateValue', values });

/**
 * `AddValidateUpdateItemUsingPath`: a row (or, asked for by UnderlyingObjectType 1 or the content type, a folder) from texts
 * as a form would send them (rules 10.2, 10.3). A value that does not pass is told in its own line of a 200, and then nothing is saved (the line `Id` says 0).
 */
export function addFromForm(ctx: Context, list: List, body: Json, name = 'AddValidateUpdateItemUsingPath'): Reply {
  const creation = (body['listItemCreateInfo'] ?? {}) as Json;
  const url = textOf(creation['FolderPath'], 'DecodedUrl') || textOf(creation, 'FolderUrl');
  // The list is asked first: whoever may not open it learns nothing of its folders.
  demand(ctx, listScope(list.id), Permission.open);
  const placed = url === '' ? { list, folder: undefined } : folderByUrl(ctx, url);
  const { folder } = folderOfList(placed, list);
  demand(ctx, folderScope(placed), Permission.addListItems);
  const given = givenOf(body);
  const filled = fill(ctx, list, given, body['datesInUTC'] === true);
  const isFolder = filled.isFolder || Number(creation['UnderlyingObjectType'] ?? 0) === 1;
  if (isLibrary(list) && !isFolder) throw notImplemented(`${name} of a file in a library`);
  const faults = withRules(ctx, list, filled, given);
  const done = (id: number): Reply => reply(name, [...given.map((one) => row(one, 0, faults.get(one.name))), row({ name: 'Id', held: String(id) }, 0)]);
  if (faults.size > 0) return done(0);
  const leaf = filled.leaf ?? (textOf(creation, 'LeafName') || textOf(creation['LeafName'], 'DecodedUrl'));
  const item = isFolder
    ? addFolder(ctx.site, list, folder, leaf || String(filled.values['Title'] ?? ''), ctx.caller.id, filled.values)
    : addItemIn(ctx.site, list, folder, withDefaults(ctx, list, filled.values), ctx.caller.id);
  return done(restamp(ctx.site, list, item, filled.stamp).id);
}

/** Writes a form's texts to a row that is there. `bNewDocumentUpdate` writes over the present version instead of making one. */
function updateLines(ctx: Context, at: ItemAt, body: Json): readonly Json[] {
  const { list, id } = at;
  const item = writableItem(ctx, at, Permission.editListItems);
  const given = givenOf(body);
  const filled = fill(ctx, list, given, body['datesInUTC'] === true);
  const faults = withRules(ctx, list, filled, given, item);
  if (faults.size === 0) {
    demandUnlocked(ctx, list, item);
    const now = renamed(ctx, list, item, filled.leaf);
    const keepsVersion = body['bNewDocumentUpdate'] === true;
    restamp(ctx.site, list, updateItem(ctx.site, list, now, filled.values, ctx.caller.id, false, keepsVersion), filled.stamp);
  }
  return given.map((one) => row(one, id, faults.get(one.name)));
}

/** `ValidateUpdateListItem` of a row: as `AddValidateUpdateItemUsingPath`, without the line `Id`. */
export const updateFromForm = (ctx: Context, at: ItemAt, body: Json, name = 'ValidateUpdateListItem'): Reply => reply(name, updateLines(ctx, at, body));

/** `BulkValidateUpdateListItems`: the same values to several rows; each row's lines name it. */
export function updateSeveral(ctx: Context, list: List, body: Json): Reply {
  const ids = Array.isArray(body['itemIds']) ? body['itemIds'].map(Number) : [];
  return reply('BulkValidateUpdateListItems', ids.flatMap((id) => updateLines(ctx, { list, id }, body)));
}
