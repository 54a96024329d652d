import type { Context } from '../../protocol/http/exchange';
import { partsOfScope, type Scope } from '../../store/scopes';

const below = (web: Context, own: Context, link: string): string => (web.webPath === own.webPath ? link : `${web.webUrl}/_api/${link}`);

/** The address below `_api/` of what a scope is of; absolute where that lies in another web than the context's. */
export function placeOfScope(ctx: Context, scope: Scope): string {
  const parts = partsOfScope(scope);
  const site = parts.kind === 'web' ? ctx.site.webs.byKey(parts.id) : ctx.site.webs.ofList(parts.id);
  const web = site === undefined || site.webKey === ctx.site.webKey ? ctx : ctx.of(site.webPath);
  switch (parts.kind) {
    case 'item': return below(web, ctx, `Web/Lists(guid'${parts.id}')/Items(${parts.item})`);
    case 'list': return below(web, ctx, `Web/Lists(guid'${parts.id}')`);
    default: return below(web, ctx, 'Web');
  }
}
