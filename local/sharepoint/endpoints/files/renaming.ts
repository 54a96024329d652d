import { wrongType } from '../../model/errors';
import { dirOf, isFolder, pathOf, type Item } from '../../model/item';
import type { Context } from '../../protocol/http/exchange';
import { findFile } from '../../store/files';
import { findFolder } from '../../store/folders';
import { leafOf } from '../../model/item-values';
import type { List } from '../../store/lists';
import { rename } from '../../store/relocating';
import { demandUnlocked } from './locks';
import { checkName, checkPath, nameTaken } from './names';

/** A file keeps its ending when the new name has none. */
const withEnding = (item: Item, name: string): string => {
  const old = leafOf(item);
  const dot = old.lastIndexOf('.');
  return isFolder(item) || dot < 1 || name.includes('.') ? name : name + old.slice(dot);
};

/**
 * What a write of `FileLeafRef` does before the columns are written: the row under its new name, of the same version still. Rows
 * of lists have names that nobody changes: there it is read past. Throws 400 for names SharePoint has not or that are taken, 423.
 */
export function renamed(ctx: Context, list: List, item: Item, name: unknown): Item {
  if (name === undefined || name === null || !('FileLeafRef' in item.data)) return item;
  if (typeof name !== 'string') throw wrongType('Edm.String');
  const leaf = withEnding(item, name);
  if (leaf === leafOf(item)) return item;
  checkName(leaf);
  const path = pathOf(dirOf(item), leaf);
  checkPath(`${ctx.webPath}/${list.folder}/${path}`);
  demandUnlocked(ctx, list, item);
  const met = findFile(ctx.site.db, list, path)?.item ?? findFolder(ctx.site.db, list, path);
  if (met !== undefined && met.id !== item.id) throw nameTaken(list, path);
  return rename(ctx.site, list, item, leaf);
}
