import type { FieldDef } from '../../model/field-def';
import { isLookup, isMulti, isPerson } from '../../model/field-types';
import { isFolder, type Item } from '../../model/item';
import type { Stored } from '../../model/values';
import type { Context } from '../../protocol/http/exchange';
import type { CamlColumn } from '../../query/caml-column';
import { personValues, shownProperty, storedOf, targetValue } from '../../store/columns';
import type { List } from '../../store/lists';
import { itemScope, listScope } from '../../store/permissions';
import { maskOn } from '../core/node';
import { textOf } from '../items/field-values';

export type Row = Record<string, unknown>;

/** `0x7fffffffffffffff`: a mask as rows write it. */
export function hexMask(ctx: Context, list: List, item: number | undefined): string {
  const { high, low } = maskOn(ctx, item === undefined ? listScope(list.id) : itemScope(list.id, item));
  return `0x${((BigInt(high) << 32n) | BigInt(low)).toString(16)}`;
}

/** Fifteen digits, as rows write a number beside its text. */
export const longNumber = (held: number): string => held.toPrecision(15);
export const braced = (guid: string): string => `{${guid.toUpperCase()}}`;

function person(ctx: Context, id: number, isOneOfMany: boolean): Row {
  const held = personValues(ctx.site, id) ?? {};
  const text = (name: string): string => (typeof held[name] === 'string' ? held[name] : '');
  const title = text('Title');
  return { id: String(id), ...(isOneOfMany ? { value: title } : {}), title, email: text('EMail'), sip: text('SipAddress') || text('EMail'), picture: '', jobTitle: text('JobTitle'), department: text('Department') };
}

function lookup(ctx: Context, field: FieldDef, id: number): Row {
  const held = targetValue(ctx.site, field, id, shownProperty(field));
  return { lookupId: id, lookupValue: held === null || held === undefined ? '' : String(held), isSecretFieldValue: false };
}

/** How dates of rows are written: UTC when asked for (`DatesInUtc`), else as the web's people read them. */
export interface RowStyle { readonly isUtc: boolean }

/**
 * One column of a rendered row, with what SharePoint puts beside it: `X.` (a date's or number's sortable form), `X.value`
 * (Yes/No), `X.desc` (a link). All values are texts, people and lookups arrays of objects. Recorded answers: rule 16.2, pnp/pnpcore.
 */
export function cell(ctx: Context, field: FieldDef, name: string, held: Stored, style: RowStyle): Row {
  const { type } = field;
  if (isLookup(type)) {
    const ids = (Array.isArray(held) ? held : held === null ? [] : [held]).map(Number);
    if (ids.length === 0) return { [name]: isMulti(type) && !isPerson(type) ? [] : '' };
    return { [name]: ids.map((id) => (isPerson(type) ? person(ctx, id, isMulti(type)) : lookup(ctx, field, id))) };
  }
  switch (type) {
    case 'Boolean': return { [name]: held === null ? '' : held === true ? 'Yes' : 'No', [`${name}.value`]: held === null ? '' : held === true ? '1' : '0' };
    case 'Attachments': return { [name]: held === true ? '1' : '0' };
    case 'DateTime': {
      if (typeof held !== 'string') return { [name]: '', [`${name}.`]: '' };
      return { [name]: style.isUtc ? held : textOf(ctx, field, held), [`${name}.`]: held, [`${name}.FriendlyDisplay`]: '' };
    }
    case 'Number':
    case 'Currency': return typeof held === 'number' ? { [name]: textOf(ctx, field, held), [`${name}.`]: longNumber(held) } : { [name]: '', [`${name}.`]: '' };
    case 'Counter': case 'Integer': case 'ModStat': return { [name]: held === null ? '' : String(held as number) };
    case 'MultiChoice': return { [name]: Array.isArray(held) ? held : [] };
    case 'URL': return typeof held === 'object' && held !== null && 'Url' in held ? { [name]: held.Url, [`${name}.desc`]: held.Description } : { [name]: '', [`${name}.desc`]: '' };
    case 'Guid': return { [name]: held === null ? '' : braced(String(held as string)) };
    case 'Note': return { [name]: held === null ? '' : String(held as string) };
    default: return { [name]: textOf(ctx, field, held) };
  }
}

const HEX = (text: string): string => encodeURIComponent(text).replace(/[._!'()*~-]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What every rendered row begins with, whatever its view shows. */
function system(ctx: Context, list: List, item: Item): Row {
  const text = (name: string): string => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    const held = field === undefined ? null : storedOf(ctx.site, list, item, field);
    return held === null ? '' : String(held as string | number);
  };
  const ref = text('FileRef');
  const leaf = text('FileLeafRef');
  const dot = leaf.lastIndexOf('.');
  const asUrl = encodeURI(ref);
  return {
    ID: String(item.id), PermMask: hexMask(ctx, list, item.id), FSObjType: isFolder(item) ? '1' : '0', UniqueId: braced(item.uniqueId), ContentTypeId: text('ContentTypeId'),
    FileRef: ref, 'FileRef.urlencode': HEX(ref), 'FileRef.urlencodeasurl': asUrl, 'FileRef.urlencoding': asUrl, 'FileRef.scriptencodeasurl': ref.replace(/\//g, '\\u002f'),
    FileLeafRef: leaf, 'FileLeafRef.Name': dot < 0 ? leaf : leaf.slice(0, dot), 'FileLeafRef.Suffix': dot < 0 ? '' : leaf.slice(dot + 1), File_x0020_Type: text('File_x0020_Type'),
    SMTotalSize: '0', _CommentFlags: '', _CommentCount: '',
  };
}

/** One rendered row: the system's columns, the view's, and what closes it. */
export function rowOf(ctx: Context, list: List, columns: readonly CamlColumn[], item: Item, style: RowStyle): Row {
  const out = system(ctx, list, item);
  for (const { field, name, read } of columns) if (!(name in out)) Object.assign(out, cell(ctx, field, name, read(item), style));
  return Object.assign(out, { ItemChildCount: '0', FolderChildCount: '0', owshiddenversion: String(item.version), Restricted: '' });
}
