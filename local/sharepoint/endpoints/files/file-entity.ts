import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import type { StoredFile } from '../../store/files';
import { dirOf, pathOf, versionLabel } from '../../model/item';
import type { List } from '../../store/lists';
import { principalById } from '../../store/principals';
import { itemShaper } from '../items/item-entity';
import { principalEntity } from '../people/principal-entity';

export const nameOf = ({ item }: StoredFile): string => String(item.data['FileLeafRef']);
export const addressOf = (ctx: Context, list: List, file: StoredFile): string => `${ctx.webPath}/${list.folder}/${pathOf(dirOf(file.item), nameOf(file))}`;
/** A file's own tag, which braces and capitals tell from that of its row. */
export const fileEtag = ({ item }: StoredFile): string => `"{${item.uniqueId.toUpperCase()}},${item.version}"`;

/** Endings that open in Office on the web: only these have a linking address. */
const OFFICE = /\.(docx|xlsx|pptx)$/i;

/** A file as the API shows it. Its length is a text, as SharePoint writes it. */
export function fileEntity(ctx: Context, list: List, file: StoredFile): Entity {
  const { item } = file;
  const url = addressOf(ctx, list, file);
  const id = item.uniqueId;
  const linking = OFFICE.test(url) ? `${ctx.webUrl}${url.slice(ctx.webPath.length)}?d=w${id.replace(/-/g, '')}` : '';
  const person = (user: number) => (): Entity => {
    const held = principalById(ctx.site.db, user);
    if (held === undefined) throw new Error(`nobody has the id ${user}`);
    return principalEntity(ctx, held);
  };
  return {
    type: 'SP.File',
    set: 'SP.ApiData.Files',
    link: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(url).replace(/'/g, "''")}')`,
    props: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${id.toUpperCase()}},${item.version},${file.contentVersion}`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(file),
      Exists: true,
      IrmEnabled: false,
      Length: String(file.size),
      Level: 1,
      LinkingUri: linking === '' ? null : encodeURI(linking),
      LinkingUrl: linking,
      MajorVersion: Math.floor(item.uiVersion / 512),
      MinorVersion: item.uiVersion % 512,
      Name: nameOf(file),
      ServerRelativeUrl: url,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.data['Title'] ?? null,
      UIVersion: item.uiVersion,
      UIVersionLabel: versionLabel(item.uiVersion),
      UniqueId: id,
    },
    onDemand: {
      ListId: () => list.id,
      ServerRelativePath: () => ({ DecodedUrl: url }),
      SiteId: () => ctx.site.meta('siteId'),
      WebId: () => ctx.site.meta('webId'),
    },
    nav: {
      Author: person(item.author),
      ListItemAllFields: () => itemShaper(ctx, list, { select: [], expand: [] })(item),
      ModifiedBy: person(item.editor),
    },
  };
}
