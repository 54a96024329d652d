import { bareId } from '../model/text';
import { entityName, valueName, type FieldDef } from '../model/field-def';
import { isLookup, isPerson } from '../model/field-types';
import { calculate, type Sheet } from '../model/formula/columns';
import type { List } from './lists';
import { typeNameOf } from './content-types';
import { principalById } from './principals';
import type { Item } from '../model/item';
import { findItem } from './items';
import { rawValue } from '../model/item-values';
import type { Site } from './site';
import { SYSTEM_ACCOUNT, userValues } from './user-rows';
import type { Stored } from '../model/values';

/** A column as a query names it. */
export interface Column {
  readonly field: FieldDef;
  /** `value`: the column itself; `id`: `HbOwnerId`; `stringId`: `HbOwnerStringId`. */
  readonly as: 'value' | 'id' | 'stringId';
}

const known = new WeakMap<readonly FieldDef[], Map<string, Column>>();

/** The properties a list's items have, by name. A column of that very name goes before a lookup's `…Id`. */
export function columnsOf(list: List): ReadonlyMap<string, Column> {
  const held = known.get(list.fields);
  if (held !== undefined) return held;
  const columns = new Map<string, Column>();
  for (const field of list.fields) {
    if (!isLookup(field.type)) continue;
    columns.set(valueName(field), { field, as: 'id' });
    if (isPerson(field.type)) columns.set(`${entityName(field.internalName)}StringId`, { field, as: 'stringId' });
  }
  for (const field of list.fields) columns.set(entityName(field.internalName), { field, as: 'value' });
  const id = list.fields.find((field) => field.internalName === 'ID');
  if (id !== undefined) columns.set('Id', { field: id, as: 'value' });
  known.set(list.fields, columns);
  return columns;
}

/** Where a lookup's values live: another list, or the users. */
export const targetOf = (site: Site, field: FieldDef): List | undefined => site.lists.byId(String(field.extras['LookupList'] ?? '').replace(/[{}]/g, ''));

/** Properties a person column can be expanded to. */
export function personValues(site: Site, id: number): Readonly<Record<string, unknown>> | undefined {
  if (id === SYSTEM_ACCOUNT) return { Id: id, ID: id, Title: 'System Account', Name: 'SHAREPOINT\\system', EMail: null };
  const person = principalById(site.db, id);
  if (person === undefined) return undefined;
  return { Id: id, ID: id, ...userValues(person) };
}
export const PERSON_PROPS: readonly string[] = ['Id', 'ID', 'Title', 'EMail', 'Name', 'UserName', 'FirstName', 'LastName', 'JobTitle', 'Department', 'MobilePhone', 'SipAddress', 'IsSiteAdmin', 'Picture', 'Deleted'];

/** One property of what a person or lookup column points at; null when the target is gone. */
export function targetValue(site: Site, field: FieldDef, id: number, property: string): unknown {
  if (isPerson(field.type)) return personValues(site, id)?.[property] ?? null;
  const target = targetOf(site, field);
  const column = target === undefined ? undefined : columnsOf(target).get(property);
  const item = target === undefined ? undefined : findItem(site.db, target, id);
  return target === undefined || column === undefined || item === undefined ? null : storedOf(site, target, item, column.field);
}

/** The property a lookup shows: Title unless the column says otherwise. */
export const shownProperty = (field: FieldDef): string =>
  isPerson(field.type) ? 'Title' : entityName(String(field.extras['LookupField'] ?? '') || 'Title');

/** The stored value of a column: a calculated one is reckoned, a dependent lookup has that of the column it hangs on. */
export function storedOf(site: Site, list: List, item: Item, field: FieldDef): Stored {
  if (field.internalName === 'ContentType') return typeNameOf(site, list, item) ?? rawValue(item, field, list, site.webPath);
  if (field.type === 'Calculated') return calculate(field, sheetOf(site, list, item));
  return rawValue(item, primaryOf(list, field), list, site.webPath);
}

/** What formulas of a list reckon with in one row. */
export const sheetOf = (site: Site, list: List, item: Item): Sheet => ({
  fields: list.fields, read: (field) => rawValue(item, primaryOf(list, field), list, site.webPath), timeZone: site.timeZone,
});

function primaryOf(list: List, field: FieldDef): FieldDef {
  const id = field.extras['PrimaryFieldId'];
  if (!isLookup(field.type) || typeof id !== 'string' || id === '') return field;
  const wanted = bareId(id);
  return list.fields.find((one) => one.id === wanted) ?? field;
}
