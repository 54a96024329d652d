import { childId, linkTo, standardTypes, type ContentType, type FieldLink } from '../model/content-types';
import { spException, wrongType } from '../model/errors';
import type { FieldDef } from '../model/field-def';
import type { Item } from '../model/item';
import type { Database } from './database';
import { isLibrary, type List } from './lists';
import { partsOf, removePart, savePart, type Part } from './parts';
import { siteColumns } from './site-columns';

type OfSite = { readonly db: Database };
const KIND = 'content type';
const OF_SITE = '';

/** The content types of the site: the standard ones as they stand now, then those that were made. */
export function siteTypes({ db }: OfSite): readonly ContentType[] {
  const own = partsOf<ContentType>(db, KIND, OF_SITE);
  const changed = new Map(own.map((type) => [type.id, type]));
  const standard = standardTypes(siteColumns(db)).map((type) => changed.get(type.id) ?? type);
  const known = new Set(standard.map(({ id }) => id));
  return [...standard, ...own.filter(({ id }) => !known.has(id))];
}

/** Ids a list's own types have before anybody changes them; rows bear them too (`store/items`). */
const firstIds = (list: Pick<List, 'id' | 'props'>): readonly string[] => [isLibrary(list) ? '0x0101' : '0x01', '0x0120'].map((base) => childId(base, list.id));

function derived(site: OfSite, list: List): ContentType[] {
  const all = siteTypes(site);
  const own = list.fields.filter((field) => !field.isBase && field.type !== 'Computed');
  return firstIds(list).flatMap((id, at) => {
    const parent = all.find((type) => id.startsWith(`${type.id}00`) && id.length === type.id.length + 34);
    if (parent === undefined) return [];
    const links = parent.links.flatMap((link) => {
      const field = list.fields.find((one) => one.id === link.id);
      return field === undefined ? [] : [{ ...link, required: link.name === 'Title' ? field.required : link.required }];
    });
    return [{ ...parent, id, parent: parent.id, isBase: false, sealed: false, links: at === 0 ? [...links, ...own.map((field) => linkTo(field))] : links }];
  });
}

/** The content types of a list. Those of a list nobody has changed follow its columns. */
export function listTypes(site: OfSite, list: List): readonly ContentType[] {
  const kept = partsOf<ContentType>(site.db, KIND, list.id);
  if (kept.length === 0) return derived(site, list);
  const known = new Set(list.fields.map(({ id }) => id));
  return kept.map((type) => ({ ...type, links: type.links.filter(({ id }) => known.has(id)) }));
}

export const typesOf = (site: OfSite, list: List | undefined): readonly ContentType[] => (list === undefined ? siteTypes(site) : listTypes(site, list));

/** From now on a list's content types are its own. */
function settle(site: OfSite, list: List): void {
  if (partsOf(site.db, KIND, list.id).length === 0) for (const type of derived(site, list)) savePart(site.db, KIND, list.id, type);
}

export function saveType(site: OfSite, list: List | undefined, type: ContentType): void {
  if (list !== undefined) settle(site, list);
  savePart(site.db, KIND, list?.id ?? OF_SITE, type);
}

export function removeType(site: OfSite, list: List | undefined, type: ContentType): void {
  if (list !== undefined) settle(site, list);
  removePart(site.db, KIND, list?.id ?? OF_SITE, type.id);
}

/** What the root folder of a list keeps of the order its New menu offers types in (`endpoints/files/folder-settings`). */
interface RootSettings extends Part {
  readonly contentTypes?: readonly string[];
}

/** The order in which a list offers its types, where somebody has set one. */
export const typeOrder = (site: OfSite, list: List): readonly string[] | undefined =>
  partsOf<RootSettings>(site.db, 'folder', list.id).find(({ id }) => id === 'root')?.contentTypes;

/** The types in which new rows may be made, the default first. */
export function offeredTypes(site: OfSite, list: List): readonly ContentType[] {
  const types = listTypes(site, list);
  const ids = typeOrder(site, list) ?? types.filter(({ id }) => !id.startsWith('0x0120')).map(({ id }) => id);
  return ids.flatMap((id) => types.filter((type) => type.id === id));
}

/** The default content type's id, where it is another than rows have without being told. */
export function defaultTypeId(site: OfSite, list: List): string | undefined {
  if (partsOf(site.db, KIND, list.id).length === 0) return undefined;
  const first = offeredTypes(site, list)[0]?.id;
  return first === firstIds(list)[0] ? undefined : first;
}

/** Puts a new column of a list into its content types: the default one, all, or none. The column is not kept yet. */
export function addToContentTypes(site: OfSite, list: List, field: FieldDef, which: 'default' | 'all' | 'none'): void {
  const isOwn = partsOf(site.db, KIND, list.id).length > 0;
  if (!isOwn && which === 'default') return;
  settle(site, list);
  const link: FieldLink = linkTo(field);
  const [first] = offeredTypes(site, list);
  for (const type of listTypes(site, list)) if (which === 'all' || (which === 'default' && type.id === first?.id)) saveType(site, list, { ...type, links: [...type.links, link] });
}

/**
 * The type of a list that a write means: its own id, or that of a site's type it is made of. Undefined where nothing is said.
 * @throws 400 for a type the list has not.
 */
export function typeFor(site: OfSite, list: List, given: unknown): string | undefined {
  const wanted = typeof given === 'object' && given !== null && 'StringValue' in given ? given.StringValue : given;
  if (wanted === null || wanted === undefined || wanted === '') return undefined;
  if (typeof wanted !== 'string') throw wrongType('Edm.String');
  const id = wanted.trim().toLowerCase();
  const types = listTypes(site, list);
  const found = types.find((type) => type.id.toLowerCase() === id) ?? types.find((type) => type.parent.toLowerCase() === id);
  if (found === undefined) throw spException(400, -2147024809, 'Value does not fall within the expected range.');
  return found.id;
}

/** What a row's content type is called, where it has one of its own. */
export const typeNameOf = (site: OfSite, list: List, item: Pick<Item, 'data'>): string | undefined => {
  const id = item.data['ContentTypeId'];
  return typeof id === 'string' ? listTypes(site, list).find((type) => type.id === id)?.name : undefined;
};

/** Whether a row of a list is of a type; undefined asks for rows that were never told one. */
export const hasRowsOf = ({ db }: OfSite, list: Pick<List, 'no'>, type: string | undefined): boolean =>
  db.get("SELECT 1 AS yes FROM items WHERE list = ? AND json_extract(data, '$.ContentTypeId') IS ? LIMIT 1", list.no, type ?? null) !== undefined;
