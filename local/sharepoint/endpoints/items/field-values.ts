import { escapeXml } from '../../model/xml';
import { entityName, type FieldDef } from '../../model/field-def';
import { isLookup, isPerson } from '../../model/field-types';
import type { Item } from '../../model/item';
import { dateText, numberText } from '../../model/locale';
import type { Context } from '../../protocol/http/exchange';
import { shownProperty, storedOf, targetValue } from '../../store/columns';
import type { List } from '../../store/lists';
import { principalById } from '../../store/principals';
import type { Stored } from '../../model/values';

/** Who asks does not matter here. */
type OfSite = Pick<Context, 'site'>;
type Link = { readonly Url: string; readonly Description: string };

const isLink = (held: Stored): held is Link => typeof held === 'object' && held !== null && 'Url' in held;
const listOf = (held: Stored): readonly (string | number)[] => (Array.isArray(held) ? (held as readonly (string | number)[]) : held === null ? [] : [held as string | number]);

/** What a person or lookup column shows of one row it points at. */
function shown(ctx: OfSite, field: FieldDef, id: number): string {
  const held = targetValue(ctx.site, field, id, shownProperty(field));
  if (held === null || held === undefined) return '';
  if (typeof held === 'number') return numberText(field, held);
  return typeof held === 'string' ? (/^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(held) ? dateText(held, ctx.site.timeZone, false) : held) : String(held);
}

/** The text of rich text: its words without the marks. */
const withoutTags = (html: string): string =>
  html.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n').replace(/<[^>]*>/g, '').replace(/&nbsp;|&#160;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&').trim();

/**
 * The text SharePoint shows of a value, as an English (en-US) site does: dates in the web's time zone, numbers with
 * group separators, `Yes`, people and lookups by what they are called. `''` for an empty one.
 * Source: SPField.GetFieldValueAsText on learn.microsoft.com; the joining `; ` of several is SharePoint's own.
 */
export function displayText(ctx: OfSite, list: List, item: Item, field: FieldDef): string {
  return textOf(ctx, field, storedOf(ctx.site, list, item, field));
}

/** The same of a value by itself. */
export function textOf(ctx: OfSite, field: FieldDef, held: Stored): string {
  if (held === null) return '';
  if (isLookup(field.type)) return listOf(held).map((id) => shown(ctx, field, Number(id))).join('; ');
  if (isLink(held)) return `${held.Url}, ${held.Description}`;
  if (Array.isArray(held)) return held.join('; ');
  if (typeof held === 'boolean') return field.type === 'Attachments' ? (held ? 'True' : 'False') : held ? 'Yes' : 'No';
  if (typeof held === 'number') return numberText(field, held);
  const output = field.type === 'Calculated' ? Number(field.extras['OutputType']) : 0;
  if (field.type === 'DateTime') return dateText(String(held), ctx.site.timeZone, field.extras['DisplayFormat'] === 0);
  if (output === 4) return dateText(String(held), ctx.site.timeZone, field.extras['DateFormat'] === 0);
  return field.type === 'Note' && field.extras['RichText'] === true ? withoutTags(String(held)) : String(held);
}

/** The value as a page would show it: links and people as anchors, rich text as it is, all else escaped. */
export function htmlOf(ctx: Pick<Context, 'site' | 'webUrl'>, list: List, item: Item, field: FieldDef): string {
  const held = storedOf(ctx.site, list, item, field);
  if (held === null) return '';
  if (isLink(held)) return field.extras['DisplayFormat'] === 1
    ? `<img alt="${escapeXml(held.Description)}" src="${escapeXml(held.Url)}" />` : `<a href="${escapeXml(held.Url)}">${escapeXml(held.Description)}</a>`;
  if (isLookup(field.type)) {
    const page = (id: number): string => (isPerson(field.type) ? `userdisp.aspx?ID=${id}` : `listform.aspx?PageType=4&amp;ListId=${String(field.extras['LookupList'] ?? '')}&amp;ID=${id}&amp;RootFolder=*`);
    return listOf(held).map((id) => `<a href="${ctx.webUrl}/_layouts/15/${page(Number(id))}">${escapeXml(shown(ctx, field, Number(id)))}</a>`).join('; ');
  }
  if (field.type === 'Note' && field.extras['RichText'] === true) return String(held);
  return escapeXml(textOf(ctx, field, held)).replace(/\r?\n/g, '<br>');
}

/** The value as an edit form is filled with it: what can be sent back by `validateUpdateListItem`. */
export function editText(ctx: OfSite, list: List, item: Item, field: FieldDef): string {
  const held = storedOf(ctx.site, list, item, field);
  if (held === null) return '';
  if (isPerson(field.type)) return listOf(held).map((id) => principalById(ctx.site.db, Number(id))?.login ?? '').filter((login) => login !== '').join(';');
  if (isLookup(field.type)) return listOf(held).map((id) => `${id};#${shown(ctx, field, Number(id))}`).join(';#');
  if (Array.isArray(held)) return `;#${held.join(';#')};#`;
  if (typeof held === 'number') return String(held);
  return typeof held === 'string' && field.type === 'Note' ? held : textOf(ctx, field, held);
}

/** Property names of texts and versions are encoded twice: `_UIVersionString` is `OData__x005f_UIVersionString`, `A_x0020_B` is `A_x005f_x0020_x005f_B`. */
export const twiceEncoded = (internalName: string): string => {
  const encoded = internalName.replace(/_/g, '_x005f_');
  return internalName.startsWith('_') ? entityName(encoded) : encoded;
};
