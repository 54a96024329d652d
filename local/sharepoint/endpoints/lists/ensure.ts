import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { found } from '../../protocol/odata/entity';
import { addList } from '../../store/site';
import type { List } from '../../store/lists';
import { demand, method, type Node } from '../core/node';
import type { Step } from '../core/step';
import { listEntity } from './list-entity';

/** Libraries and lists a web has one of; SharePoint makes them when somebody first needs them. */
const STANDARD = {
  ensureSiteAssetsLibrary: { folder: 'SiteAssets', title: 'Site Assets', template: 101, settings: {} },
  ensureSitePagesLibrary: { folder: 'SitePages', title: 'Site Pages', template: 119, settings: { EnableMinorVersions: true } },
  ensureClientRenderedSitePagesLibrary: { folder: 'SitePages', title: 'Site Pages', template: 119, settings: { EnableMinorVersions: true } },
  ensureEventsList: { folder: 'Lists/Events', title: 'Events', template: 106, settings: {} },
} as const;

function ensured(ctx: Context, name: keyof typeof STANDARD): List {
  const { folder, title, template, settings } = STANDARD[name];
  const known = ctx.site.lists.byFolder(folder);
  if (known !== undefined) return known;
  demand(ctx, ctx.site.scope, Permission.manageLists);
  return addList(ctx.site, title, template, folder, settings);
}

const ensureNode = (ctx: Context, name: keyof typeof STANDARD): Node => method(name, () => found(listEntity(ctx, ensured(ctx, name))));

/** `lists/ensureSiteAssetsLibrary` and its siblings, which also stand at the web itself. */
export const ensureSteps: readonly Step<undefined>[] = (Object.keys(STANDARD) as (keyof typeof STANDARD)[]).map((name) => ({ at: name, verbs: 'POST', open: (ctx) => ensureNode(ctx, name) }));
