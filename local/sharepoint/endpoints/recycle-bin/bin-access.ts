import { bareId } from '../../model/text';
import { SpError } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { BIN_TYPE, binEntries, type BinEntry } from '../../store/bin';
import { itemScope, listScope } from '../../store/permissions';
import { listOfEntry } from '../../store/recycled';
import type { Site } from '../../store/site';
import { demand, may } from '../core/node';

/** Whose bin: the web's shows the first stage of what was in the web, the site collection's both stages of all webs. */
export type Bin = 'web' | 'site';

const notThere = (): SpError => new SpError(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');

export const webOfEntry = (ctx: Context, entry: BinEntry): Site => ctx.site.webs.byKey(entry.web) ?? ctx.site.webs.root;

/** People see what they threw away themselves; owners of the web see all of it, and what is in the second stage. */
function isVisible(ctx: Context, entry: BinEntry): boolean {
  const isOwner = ctx.caller.isSiteAdmin || may(ctx, webOfEntry(ctx, entry).scope, Permission.manageWeb);
  return isOwner || (entry.by === ctx.caller.id && entry.stage === 1);
}

/** What the caller finds in a bin, the latest first. */
export const visibleEntries = (ctx: Context, bin: Bin): BinEntry[] =>
  binEntries(ctx.site).filter((entry) => (bin === 'site' || (entry.web === ctx.site.webKey && entry.stage === 1)) && isVisible(ctx, entry));

/** One of them by its id. Throws SharePoint's 400 where there is none. */
export function entryById(ctx: Context, bin: Bin, id: string): BinEntry {
  const wanted = bareId(id);
  const entry = visibleEntries(ctx, bin).find((one) => one.id === wanted);
  if (entry === undefined) throw notThere();
  return entry;
}

/** Who puts something back needs the right to make it there. Throws 403, and SharePoint's 404 where the list is gone. */
export function demandRestore(ctx: Context, entry: BinEntry): void {
  const site = webOfEntry(ctx, entry);
  if (entry.type === BIN_TYPE.list) {
    demand(ctx, site.scope, Permission.manageLists);
    return;
  }
  const list = listOfEntry(site, entry);
  if (entry.type === BIN_TYPE.item || entry.type === BIN_TYPE.file || entry.type === BIN_TYPE.folder) demand(ctx, listScope(list.id), Permission.addListItems);
  else demand(ctx, itemScope(list.id, entry.item ?? 0), Permission.editListItems);
}
