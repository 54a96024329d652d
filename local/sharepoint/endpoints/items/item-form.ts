import type { Reply } from '../../protocol/odata/entity';
import { notImplemented, SpError } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { FieldDef } from '../../model/field-def';
import { addItemIn } from '../../store/folders';
import { isLibrary, type List } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { listScope } from '../../store/permissions';
import { parseValue, type Stored } from '../../model/values';
import { folderByUrl, folderOfList, folderScope } from '../files/file-access';
import { withDefaults } from './item-write';
import { demand, text, type Json } from '../core/node';

interface Given { readonly name: string; readonly held: string }

const textOf = (held: unknown, name: string): string => text((held as Json | undefined)?.[name]);
const row = ({ name, held }: Given, error?: SpError): Json => ({
  ErrorCode: error === undefined ? 0 : Number.parseInt(error.code, 10), ErrorMessage: error?.message ?? null, FieldName: name, FieldValue: held,
  HasException: error !== undefined, ItemId: 0,
});

/** A form's text as the column's value. Kinds whose text depends on the site's language are not read here. */
function parse(ctx: Context, field: FieldDef, held: string): Stored {
  switch (field.type) {
    case 'Text': case 'Note': case 'Choice': return parseValue(field, held, ctx.site.timeZone);
    case 'Boolean': return parseValue(field, held === '1' || held.toLowerCase() === 'true', ctx.site.timeZone);
    case 'Number': case 'Integer': case 'Currency': {
      if (!/^-?\d+$/.test(held)) throw notImplemented('numbers with decimals in a form');
      return parseValue(field, Number(held), ctx.site.timeZone);
    }
    default: throw notImplemented(`columns of type ${field.type} in a form`);
  }
}

/**
 * `AddValidateUpdateItemUsingPath`: a row in a folder, from texts as a form would send them. A value that does not pass
 * is told in its own line of a 200, and then nothing is saved (the line `Id` says 0).
 */
export function addFromForm(ctx: Context, list: List, body: Json): Reply {
  if (isLibrary(list)) throw notImplemented('AddValidateUpdateItemUsingPath in a library');
  const creation = (body['listItemCreateInfo'] ?? {}) as Json;
  const url = textOf(creation['FolderPath'], 'DecodedUrl');
  if (Number(creation['UnderlyingObjectType'] ?? 0) !== 0) throw notImplemented('folders made by AddValidateUpdateItemUsingPath');
  // The list is asked first: whoever may not open it learns nothing of its folders.
  demand(ctx, listScope(list.id), Permission.open);
  const placed = url === '' ? { list, folder: undefined } : folderByUrl(ctx, url);
  const { folder } = folderOfList(placed, list);
  demand(ctx, folderScope(placed), Permission.addListItems);
  const given = (Array.isArray(body['formValues']) ? body['formValues'] : []).map((one): Given => ({ name: textOf(one, 'FieldName'), held: textOf(one, 'FieldValue') }));
  const values: Record<string, Stored> = {};
  const lines: Json[] = [];
  let isWrong = false;
  for (const one of given) {
    const field = list.fields.find(({ internalName }) => internalName === one.name);
    let error: SpError | undefined;
    try {
      if (field === undefined || field.readOnly) throw new SpError(400, '-2147024809', `Column '${one.name}' does not exist. It may have been deleted by another user.`);
      values[field.internalName] = parse(ctx, field, one.held);
    } catch (thrown) {
      if (!(thrown instanceof SpError) || thrown.status === 501) throw thrown;
      error = thrown;
      isWrong = true;
    }
    lines.push(row(one, error));
  }
  const done = (id: number): Reply => ({
    kind: 'values', name: 'AddValidateUpdateItemUsingPath', type: 'SP.ListItemFormUpdateValue', values: [...lines, row({ name: 'Id', held: String(id) })],
  });
  return isWrong ? done(0) : done(addItemIn(ctx.site, list, folder, withDefaults(ctx, list, values), ctx.caller.id).id);
}
