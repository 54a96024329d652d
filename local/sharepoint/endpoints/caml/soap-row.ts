import type { FieldDef } from '../../model/field-def';
import { isLookup } from '../../model/field-types';
import { isFolder, type Item } from '../../model/item';
import type { Stored } from '../../model/values';
import { escapeXml } from '../../protocol/caml/xml';
import type { Context } from '../../protocol/http/exchange';
import { shownProperty, storedOf, targetValue } from '../../store/columns';
import type { List } from '../../store/lists';
import { textOf } from '../items/field-values';
import { braced, hexMask, longNumber } from './row';

/** One value as SharePoint's SOAP services write it; undefined for an empty one, whose attribute is left out. */
export function soapText(ctx: Context, field: FieldDef, held: Stored): string | undefined {
  if (held === null) return undefined;
  if (isLookup(field.type)) {
    const ids = (Array.isArray(held) ? held : [held]).map(Number);
    return ids.map((id) => `${id};#${String(targetValue(ctx.site, field, id, shownProperty(field)) ?? '')}`).join(';#');
  }
  if (Array.isArray(held)) return `;#${held.join(';#')};#`;
  if (typeof held === 'object' && 'Url' in held) return `${held.Url}, ${held.Description}`;
  if (typeof held === 'boolean') return held ? '1' : '0';
  if (typeof held === 'number') return field.type === 'Number' || field.type === 'Currency' ? longNumber(held) : String(held);
  if (field.type === 'Guid') return braced(String(held));
  return field.type === 'Calculated' ? `string;#${textOf(ctx, field, held)}` : String(held);
}

/** Columns whose value is told together with the row's id. */
const WITH_ID: readonly string[] = ['FileRef', 'FileDirRef', 'FileLeafRef', 'FSObjType', 'UniqueId'];

function attributesOf(ctx: Context, list: List, item: Item, fields: readonly FieldDef[]): [string, string][] {
  const out: [string, string][] = [];
  for (const field of fields) {
    const name = field.internalName;
    const text = soapText(ctx, field, storedOf(ctx.site, list, item, field));
    if (text === undefined || name === 'PermMask') continue;
    // Paths are told without the leading slash.
    out.push([name, WITH_ID.includes(name) ? `${item.id};#${text.replace(/^\//, '')}` : text]);
  }
  return out;
}

/** Columns every row has, asked for or not (IncludeMandatoryColumns). */
const ALWAYS: readonly string[] = ['ID', 'Modified', 'Created', 'owshiddenversion', 'UniqueId', 'FSObjType', 'FileRef', 'FileLeafRef', '_ModerationStatus', 'Attachments', 'ContentTypeId'];

/** The columns of a row: those asked for, or all; with the mandatory ones unless they are declined. */
export function soapFields(list: List, asked: readonly string[] | undefined, isWithMandatory: boolean): FieldDef[] {
  if (asked === undefined) return [...list.fields];
  return list.fields.filter(({ internalName: name }) => asked.includes(name) || name === 'ID' || (isWithMandatory && ALWAYS.includes(name)));
}

/** A row as `<z:row ows_…='…' />`. */
export function soapRow(ctx: Context, list: List, item: Item, fields: readonly FieldDef[], isWithMandatory: boolean): string {
  const held = new Map(attributesOf(ctx, list, item, fields));
  if (isWithMandatory) for (const [name, text] of [['PermMask', hexMask(ctx, list, item.id)], ['_Level', '1'], ['MetaInfo', `${item.id};#`], ['ScopeId', `${item.id};#${braced(list.id)}`]] as const) held.set(name, text);
  if (isFolder(item) && isWithMandatory) held.set('FSObjType', `${item.id};#1`);
  return `<z:row ${[...held].map(([name, text]) => `ows_${name}='${escapeXml(text)}'`).join(' ')} />`;
}
