import { noSuchField } from '../protocol/caml/errors';
import type { FieldRef } from '../protocol/caml/where';
import type { CamlView, Join } from '../protocol/caml/view';
import { entityName, valueName, type FieldDef } from '../model/field-def';
import { isLookup, isMulti, typeOf } from '../model/field-types';
import type { Item } from '../model/item';
import { fold } from '../model/text';
import { sortKey, type SortKey, type Stored } from '../model/values';
import { columnsOf, shownProperty, storedOf, targetOf, targetValue } from '../store/columns';
import { findItem } from '../store/items';
import type { List } from '../store/lists';
import type { Site } from '../store/site';

/** A column a query names, of the list itself or of one that is joined to it. */
export interface CamlColumn {
  readonly field: FieldDef;
  readonly name: string;
  /** The value as stored; null where there is none. */
  readonly read: (item: Item) => Stored;
  /** The name by which a filter reads the column's id or its value; undefined where filters cannot read it. */
  readonly path: (isId: boolean) => string | undefined;
}

interface Placed { readonly list: List; readonly item: Item }

export const findField = (list: List, ref: FieldRef): FieldDef | undefined =>
  list.fields.find((field) => (ref.name === undefined ? field.id === ref.id : field.internalName === ref.name));

function pathOf(list: List, field: FieldDef, isId: boolean): string | undefined {
  const type = typeOf(field.type);
  if (!type.canFilter || (isLookup(field.type) && isMulti(field.type))) return undefined;
  const path = isLookup(field.type) && isId ? valueName(field) : entityName(field.internalName);
  const column = columnsOf(list).get(path);
  return column?.field === field && (column.as === 'id') === (isLookup(field.type) && isId) ? path : undefined;
}

const ownColumn = (site: Site, list: List, field: FieldDef): CamlColumn => ({
  field, name: field.internalName, read: (item) => storedOf(site, list, item, field), path: (isId) => pathOf(list, field, isId),
});

/** What each join leads to from a row, by alias. A join may stand on the one before it, never on a later one. */
function joined(site: Site, list: List, joins: readonly Join[]): Map<string, { readonly list: List | undefined; readonly go: (item: Item) => Placed | undefined }> {
  const out = new Map<string, { readonly list: List | undefined; readonly go: (item: Item) => Placed | undefined }>();
  for (const join of joins) {
    const from = join.lookup.list === undefined ? { list, go: (item: Item): Placed => ({ list, item }) } : out.get(join.lookup.list);
    const field = from?.list === undefined ? undefined : findField(from.list, { ...join.lookup, list: undefined });
    if (from === undefined || field === undefined || !isLookup(field.type)) throw noSuchField();
    const target = targetOf(site, field);
    out.set(join.alias, {
      list: target,
      go: (item) => {
        const at = from.go(item);
        const id = at === undefined ? null : storedOf(site, at.list, at.item, field);
        const found = target === undefined || typeof id !== 'number' ? undefined : findItem(site.db, target, id);
        return target === undefined || found === undefined ? undefined : { list: target, item: found };
      },
    });
  }
  return out;
}

/** The columns of one query. Asked for one that is not there, it throws SharePoint's 500. */
export interface Columns {
  readonly find: (ref: FieldRef) => CamlColumn;
  /** A column a join lends, by its name in ProjectedFields. */
  readonly projected: (name: string) => CamlColumn | undefined;
  /** False for a row an inner join finds nothing for. */
  readonly isJoined: (item: Item) => boolean;
}

/** The columns a view's conditions, order and fields may name. */
export function columnsFor(site: Site, list: List, view: Pick<CamlView, 'joins' | 'projected'>): Columns {
  const joins = joined(site, list, view.joins);
  const inner = view.joins.filter(({ isInner }) => isInner).map(({ alias }) => joins.get(alias));
  const lent = new Map(view.projected.map(({ name, list: alias, showField }): [string, CamlColumn] => {
    const join = joins.get(alias);
    const field = join?.list?.fields.find(({ internalName }) => internalName === showField);
    if (join === undefined || field === undefined) throw noSuchField();
    const read = (item: Item): Stored => {
      const at = join.go(item);
      return at === undefined ? null : storedOf(site, at.list, at.item, field);
    };
    return [name, { field, name, read, path: () => undefined }];
  }));
  return {
    projected: (name) => lent.get(name),
    isJoined: (item) => inner.every((join) => join?.go(item) !== undefined),
    find(ref) {
      const borrowed = ref.name === undefined ? undefined : lent.get(ref.name);
      if (borrowed !== undefined) return borrowed;
      const join = ref.list === undefined ? undefined : joins.get(ref.list);
      const of = ref.list === undefined ? list : join?.list;
      const field = of === undefined ? undefined : findField(of, ref);
      if (field === undefined || of === undefined) throw noSuchField();
      if (join === undefined) return ownColumn(site, list, field);
      return { field, name: field.internalName, path: () => undefined, read: (item) => { const at = join.go(item); return at === undefined ? null : storedOf(site, at.list, at.item, field); } };
    },
  };
}

/** What a value is compared by: one key for each thing it holds, none for an empty one. Lookups by what they show, unless by id. */
export function keysOf(site: Site, field: FieldDef, held: Stored, isId: boolean): (string | number)[] {
  if (held === null) return [];
  if (isLookup(field.type)) {
    const ids = (Array.isArray(held) ? held : [held]).map(Number);
    if (isId) return ids;
    return ids.flatMap((id) => {
      const shown = targetValue(site, field, id, shownProperty(field));
      return shown === null || shown === undefined ? [] : [typeof shown === 'number' ? shown : fold(String(shown))];
    });
  }
  if (typeof held === 'object' && 'Latitude' in held) return [];
  if (typeof held === 'object') return 'Url' in held ? [fold(held.Url)] : held.map((one) => (typeof one === 'number' ? one : fold(one)));
  const key: SortKey = sortKey(field, held);
  return key === null ? [] : [key];
}
