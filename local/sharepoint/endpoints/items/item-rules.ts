import type { SpError } from '../../model/errors';
import type { FieldDef } from '../../model/field-def';
import { columnFails, listFails } from '../../model/formula/errors';
import { isValid } from '../../model/formula/columns';
import type { Item, Values } from '../../model/item';
import type { Context } from '../../protocol/http/exchange';
import { sheetOf } from '../../store/columns';
import type { List } from '../../store/lists';

type OfSite = Pick<Context, 'site' | 'caller'>;

/** A row as it would be once values are written. */
function draft(ctx: OfSite, list: List, values: Values, before: Item | undefined, isWhole: boolean): Item {
  const at = ctx.site.now();
  if (before !== undefined) return { ...before, data: isWhole ? values : { ...before.data, ...values }, modified: at, editor: ctx.caller.id };
  return { list: list.no, id: 0, guid: '', uniqueId: '', version: 1, uiVersion: 512, created: at, modified: at, author: ctx.caller.id, editor: ctx.caller.id, data: values };
}

/** The columns whose validation formula a row would fail; `'list'` for that of the list. */
export function broken(ctx: OfSite, list: List, values: Values, before?: Item, isWhole = false): readonly (FieldDef | 'list')[] {
  const formula = list.props['ValidationFormula'];
  const guarded = list.fields.filter((field) => (field.validationFormula ?? '') !== '');
  const hasOwn = typeof formula === 'string' && formula !== '';
  if (guarded.length === 0 && !hasOwn) return [];
  const sheet = sheetOf(ctx.site, list, draft(ctx, list, values, before, isWhole));
  const now = ctx.site.clock();
  const columns = guarded.filter((field) => !isValid(field.validationFormula ?? '', sheet, now));
  return hasOwn && !isValid(formula, sheet, now) ? [...columns, 'list'] : columns;
}

/** Throws SharePoint's 500 when a write would break a validation formula of the list or of one of its columns (rule 1.23). */
export function checkRules(ctx: OfSite, list: List, values: Values, before?: Item, isWhole = false): void {
  const [first] = broken(ctx, list, values, before, isWhole);
  const fault: SpError | undefined = first === undefined ? undefined : first === 'list' ? listFails() : columnFails();
  if (fault !== undefined) throw fault;
}
