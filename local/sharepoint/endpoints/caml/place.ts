import type { Context } from '../../protocol/http/exchange';
import type { CamlView } from '../../protocol/caml/view';
import { columnsOfView, dirOfFolder } from '../../query/caml-query';
import type { Asked } from '../../query/caml-where';
import type { List } from '../../store/lists';
import { demandEnter } from '../core/enter';
import { folderByUrl, folderOfList } from '../files/file-access';

/** Who asks what of a list, for the query. Throws 403 for whom the list is closed. */
export function askedOf(ctx: Context, list: List, view: Pick<CamlView, 'joins' | 'projected'>): Asked {
  demandEnter(ctx, list);
  return { site: ctx.site, list, caller: ctx.caller.id, columns: columnsOfView(ctx.site, list, view) };
}

/** The path, below the list's root, of a folder that is named by its address; '' for none. A folder of another list is not there (404). */
export const dirAt = (ctx: Context, list: List, url: string): string =>
  url.trim() === '' ? '' : dirOfFolder(folderOfList(folderByUrl(ctx, url), list).folder);

/** A page's place as a client sends it: `Paged=TRUE&p_ID=20`, with or without the `?` of the link it was taken from. */
export const pagingOf = (text: string): URLSearchParams | undefined => (text.trim() === '' ? undefined : new URLSearchParams(text.trim().replace(/^\?/, '')));
