import type { FieldDef } from '../../model/field-def';
import type { Context } from '../../protocol/http/exchange';
import { columnsOfList, saveColumn } from './columns';

/** A changed site column to every list that has it: what the column is, never whether a list indexes or hides it. */
export function pushToLists(ctx: Context, field: FieldDef): void {
  for (const list of ctx.site.lists.all()) {
    const held = list.fields.find(({ id }) => id === field.id);
    if (held === undefined || held.isBase) continue;
    const { title, description, group, defaultValue, validationFormula, validationMessage, customFormatter, extras, type, required } = field;
    saveColumn(ctx, columnsOfList(ctx, list), { ...held, title, description, group, defaultValue, validationFormula, validationMessage, customFormatter, extras, type, required }, held);
  }
}
