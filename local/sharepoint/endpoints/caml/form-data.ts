import { wrongType } from '../../model/errors';
import { typeOf } from '../../model/field-types';
import { isFolder, type Item } from '../../model/item';
import type { FieldDef } from '../../model/field-def';
import type { Context } from '../../protocol/http/exchange';
import { value } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { isLibrary, type List } from '../../store/lists';
import { storedOf } from '../../store/columns';
import { method, type Json, type Node } from '../core/node';
import { readableItem } from '../items/item-access';
import { editText } from '../items/field-values';
import { hexMask } from './row';

/** SP.ControlMode: a form that shows, changes or makes a row. */
const NEW = 3;

const isOnForm = ({ hidden, type, readOnly }: FieldDef): boolean => !hidden && !readOnly && type !== 'Computed';

const schemaOf = (field: FieldDef): Json => ({
  Id: field.id, Title: field.title, Hidden: field.hidden, IMEMode: null, Name: field.internalName, Required: field.required, Direction: 'none', FieldType: field.type,
  Description: field.description, ReadOnlyField: field.readOnly, Type: field.type, TypeKind: typeOf(field.type).kind, DefaultValue: field.defaultValue, ...field.extras,
});

function dataOf(ctx: Context, list: List, item: Item | undefined, mode: number, formId: string): Json {
  const fields = list.fields.filter(isOnForm);
  const path = list.fields.find(({ internalName }) => internalName === 'FileRef');
  const url = item === undefined || path === undefined ? '' : String(storedOf(ctx.site, list, item, path) ?? '');
  return {
    FormControlMode: mode, FormId: formId, FieldControlModes: Object.fromEntries(fields.map(({ internalName }) => [internalName, mode])),
    WebAttributes: { WebUrl: ctx.webPath, EffectivePresenceEnabled: true, AllowScriptableWebParts: false, PermissionCustomizePages: false, LCID: '1033', CurrentUserId: ctx.caller.id },
    ItemAttributes: { Id: item?.id ?? -1, FsObjType: item !== undefined && isFolder(item) ? 1 : 0, ExternalListItem: false, Url: url, EffectivePermissions: hexMask(ctx, list, item?.id), Properties: {} },
    ListAttributes: { Id: list.id, BaseType: isLibrary(list) ? 1 : 0, Direction: 'none', ListTemplateType: list.props.BaseTemplate, DefaultItemOpen: 1, EnableVesioning: list.props.EnableVersioning },
    ListData: Object.fromEntries(fields.map((field) => [field.internalName, item === undefined ? (field.defaultValue ?? '') : editText(ctx, list, item, field)])),
    ListSchema: Object.fromEntries(fields.map((field) => [field.internalName, schemaOf(field)])),
    CSRCustomLayout: false, PostBackRequired: false, PreviousPostBackHandled: false, UploadMode: false, SubmitButtonID: '',
  };
}

function whole(text: string | undefined): number {
  if (text === undefined || !/^-?\d{1,9}$/.test(text)) throw wrongType('Edm.Int32');
  return Number(text);
}

/**
 * `RenderListFormData(itemid, formid, mode)`: what a form is filled with, as a JSON text in a value (lists-and-list-items
 * REST reference). Its parts are those of the form context public scripts read; rules and layouts of forms are not told.
 * Throws 404 for a row that is not there (but in a form for a new one), 400 for numbers that are none.
 */
export const formDataNode = (ctx: Context, list: List, { args, named }: Segment): Node =>
  method('RenderListFormData', () => {
    const mode = whole(named['mode'] ?? args[2]);
    const id = whole(named['itemid'] ?? args[0]);
    const item = mode === NEW ? undefined : readableItem(ctx, { list, id });
    return value('RenderListFormData', JSON.stringify(dataOf(ctx, list, item, mode, named['formid'] ?? args[1] ?? '')), 'Edm.String');
  });
