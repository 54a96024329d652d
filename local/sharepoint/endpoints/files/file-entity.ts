import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { sizeAt, type StoredFile } from '../../store/files';
import { levelOf } from '../../model/file-state';
import { dirOf, pathOf, versionLabel } from '../../model/item';
import type { List } from '../../store/lists';
import { shownTo } from './locks';

export const nameOf = ({ item }: StoredFile): string => String(item.data['FileLeafRef']);
export const addressOf = (ctx: Context, list: List, file: StoredFile): string => `${ctx.webPath}/${list.folder}/${pathOf(dirOf(file.item), nameOf(file))}`;
/** A file's own tag, which braces and capitals tell from that of its row (3.8). */
export const fileEtag = ({ item }: StoredFile): string => `"{${item.uniqueId.toUpperCase()}},${item.version}"`;
/** A path as it stands in an address, also one with `#`, `?` and quotes. */
export const inAddress = (path: string): string => encodeURI(path).replace(/[#?]/g, encodeURIComponent).replace(/'/g, "''");

/** Endings that open in Office on the web: only these have a linking address. */
const OFFICE = /\.(docx|xlsx|pptx)$/i;

/** `CheckOutType`: 0 online, 2 not checked out. */
const CHECKED_OUT = 0;
const NOT_CHECKED_OUT = 2;

/** A file as the API shows it. Its length is a text, as SharePoint writes it. */
export function fileEntity(ctx: Context, list: List, file: StoredFile): Entity {
  const { item, state } = file;
  const url = addressOf(ctx, list, file);
  const id = item.uniqueId;
  const linking = OFFICE.test(url) ? `${ctx.webUrl}${url.slice(ctx.webPath.length)}?d=w${id.replace(/-/g, '')}` : '';
  const shown = shownTo(ctx, file);
  return {
    type: 'SP.File',
    set: 'SP.ApiData.Files',
    link: `Web/GetFileByServerRelativePath(decodedurl='${inAddress(url)}')`,
    props: {
      CheckInComment: state.comments?.[shown] ?? '',
      CheckOutType: state.checkOut === undefined ? NOT_CHECKED_OUT : CHECKED_OUT,
      ContentTag: `{${id.toUpperCase()}},${item.version},${file.contentVersion}`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(file),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(shown === item.uiVersion ? file.size : sizeAt(ctx.site.db, list.no, item.id, shown)),
      Level: levelOf(item.uiVersion, state),
      LinkingUri: linking === '' ? null : encodeURI(linking),
      LinkingUrl: linking,
      MajorVersion: Math.floor(shown / 512),
      MinorVersion: shown % 512,
      Name: nameOf(file),
      ServerRelativeUrl: url,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.data['Title'] ?? null,
      UIVersion: shown,
      UIVersionLabel: versionLabel(shown),
      UniqueId: id,
    },
    onDemand: {
      HasAlternateContentStreams: () => false,
      ListId: () => list.id,
      PageRenderType: () => 0,
      ServerRelativePath: () => ({ DecodedUrl: url }),
      SiteId: () => ctx.site.meta('siteId'),
      WebId: () => ctx.site.meta('webId'),
    },
  };
}
