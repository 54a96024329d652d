import { SpError } from '../../model/errors';
import { isFolder, pathOf, dirOf, type Item } from '../../model/item';
import type { Context } from '../../protocol/http/exchange';
import { fileOfItem, type StoredFile } from '../../store/files';
import { rowsIn } from '../../store/folders';
import { leafOf } from '../../model/item-values';
import { isLibrary, type List } from '../../store/lists';
import { principalById } from '../../store/principals';

const addressOf = (ctx: Context, list: List, item: Item): string => `${ctx.webUrl}/${list.folder}/${pathOf(dirOf(item), leafOf(item))}`;

/** The file is another person's to change until they check it in. */
const takenOut = (ctx: Context, list: List, item: Item, by: number): SpError =>
  new SpError(423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
    `The file "${addressOf(ctx, list, item)}" is checked out for editing by ${principalById(ctx.site.db, by)?.login ?? by}.`);

export const notTakenOut = (ctx: Context, list: List, item: Item): SpError =>
  new SpError(500, '-2147024738, Microsoft.SharePoint.SPFileCheckOutException', `The file "${addressOf(ctx, list, item)}" is not checked out.`);

/** Throws 423 when somebody else has the file checked out. */
export function demandMine(ctx: Context, list: List, { item, state }: StoredFile): void {
  if (state.checkOut !== undefined && state.checkOut.by !== ctx.caller.id) throw takenOut(ctx, list, item, state.checkOut.by);
}

/** The same of any row, and of every file that lies in a folder. Rows of lists are never checked out. */
export function demandUnlocked(ctx: Context, list: List, item: Item): void {
  if (!isLibrary(list)) return;
  const file = fileOfItem(ctx.site.db, list, item.id);
  if (file !== undefined) demandMine(ctx, list, file);
  if (isFolder(item)) for (const inner of rowsIn(ctx.site.db, list, item)) demandUnlocked(ctx, list, inner);
}

/** What the caller reads of a file: their own working copy, or what it was before somebody else checked it out. */
export const shownTo = (ctx: Context, { item, state }: StoredFile): number =>
  state.checkOut !== undefined && state.checkOut.by !== ctx.caller.id ? state.checkOut.before.uiVersion : item.uiVersion;
