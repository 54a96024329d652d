import { tooManyLookups } from '../../model/errors';
import type { FieldDef } from '../../model/field-def';
import { isLookup } from '../../model/field-types';
import type { CamlView } from '../../protocol/caml/view';
import type { CamlColumn, Columns } from '../../query/caml-column';
import { findField } from '../../query/caml-column';
import { storedOf } from '../../store/columns';
import type { List } from '../../store/lists';
import type { Site } from '../../store/site';

/** Computed columns and the columns they are made of, which is what a row shows of them. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  LinkTitle: ['Title'], LinkTitleNoMenu: ['Title'], LinkTitle2: ['Title'], SelectTitle: [], LinkFilename: ['FileLeafRef'], LinkFilenameNoMenu: ['FileLeafRef'],
  DocIcon: ['File_x0020_Type'], Edit: [], ContentType: [],
};
const MOST_LOOKUPS = 12;

const asColumn = (site: Site, list: List, field: FieldDef): CamlColumn => ({
  field, name: field.internalName, read: (item) => storedOf(site, list, item, field), path: () => undefined,
});

/** The columns of a view that names none: those a person sees. */
const visible = (list: List): FieldDef[] => list.fields.filter(({ hidden, type }) => !hidden && type !== 'Computed');

/**
 * The columns a row of a rendered view shows, each once. Columns the list has not are left out, as SharePoint does.
 * Throws the lookup column threshold's 500 above twelve person and lookup columns.
 */
export function columnsShown(site: Site, list: List, view: CamlView, columns: Columns, isAll: boolean): CamlColumn[] {
  const out = new Map<string, CamlColumn>();
  const add = (field: FieldDef): void => {
    if (!out.has(field.internalName)) out.set(field.internalName, asColumn(site, list, field));
    for (const name of MADE_OF[field.internalName] ?? []) {
      const inner = list.fields.find(({ internalName }) => internalName === name);
      if (inner !== undefined) add(inner);
    }
  };
  for (const ref of view.viewFields ?? []) {
    const lent = ref.name === undefined ? undefined : columns.projected(ref.name);
    const field = findField(list, ref);
    if (lent !== undefined) out.set(lent.name, lent);
    else if (field !== undefined) add(field);
  }
  if (view.viewFields === undefined || isAll) visible(list).forEach(add);
  const shown = [...out.values()];
  if (view.viewFields !== undefined && shown.filter(({ field }) => isLookup(field.type)).length > MOST_LOOKUPS) throw tooManyLookups();
  return shown;
}
