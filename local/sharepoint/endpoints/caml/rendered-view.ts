import { bareId } from '../../model/text';
import { spException } from '../../model/errors';
import { EMPTY_VIEW, readQueryText, readView, type CamlView, type Scope } from '../../protocol/caml/view';
import type { FieldRef } from '../../protocol/caml/where';
import type { Context } from '../../protocol/http/exchange';
import type { List } from '../../store/lists';
import { viewsOf, type View } from '../../store/views';

const SCOPES: readonly Scope[] = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];
const named = (name: string): FieldRef => ({ name, id: undefined, isId: false, list: undefined });

/** A stored view as the query it stands for. */
export function queryOfView(view: View): CamlView {
  return {
    ...EMPTY_VIEW, ...readQueryText(view.query), viewFields: view.fields.map(named), rowLimit: view.rowLimit === 0 ? undefined : view.rowLimit, isPaged: view.paged,
    scope: SCOPES[Number(view.extras['Scope'] ?? 0)] ?? '',
  };
}

/** The view with an id. Throws 404 where the list has none of it. */
export function viewById(ctx: Context, list: List, id: string): View {
  const wanted = bareId(id);
  const found = viewsOf(ctx.site.db, list.no).find((view) => view.id.toLowerCase() === wanted);
  if (found === undefined) throw spException(404, -2147024809, 'The specified view is invalid.');
  return found;
}

export function defaultView(ctx: Context, list: List): View | undefined {
  const views = viewsOf(ctx.site.db, list.no);
  return views.find((view) => view.isDefault) ?? views[0];
}

/** What a page is made of: a view as text, one of the list's by id, or its default; each part of `override` goes before the view's. */
export function chosenView(ctx: Context, list: List, viewXml: string, viewId: string, override: string): { readonly view: CamlView; readonly id: string | undefined } {
  const stored = viewId !== '' ? viewById(ctx, list, viewId) : viewXml === '' ? defaultView(ctx, list) : undefined;
  const base = viewXml !== '' ? readView(viewXml) : stored === undefined ? EMPTY_VIEW : queryOfView(stored);
  if (override.trim() === '') return { view: base, id: stored?.id };
  const over = readView(/^\s*<View[\s/>]/.test(override) ? override : `<View>${override}</View>`);
  return {
    id: stored?.id,
    view: {
      ...base,
      where: over.where ?? base.where,
      orderBy: over.orderBy.length > 0 ? over.orderBy : base.orderBy,
      groupBy: over.groupBy.length > 0 ? over.groupBy : base.groupBy,
      viewFields: over.viewFields ?? base.viewFields,
      rowLimit: over.rowLimit ?? base.rowLimit,
      scope: over.scope === '' ? base.scope : over.scope,
    },
  };
}
