import type { Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { countIn, pathOfFolder } from '../../store/folders';
import { leafOf } from '../../model/item-values';
import { inAddress } from './file-entity';
import type { PlacedFolder } from './file-access';
import { settingsOf } from './folder-settings';
import { foldersOfWeb, webFolderId, type AnyFolder, type WebFolder } from './web-folders';

interface Facts {
  readonly count: number;
  readonly name: string;
  readonly created: string;
  readonly modified: string;
  readonly id: string;
}

/** Server-relative address of a folder. */
export function folderUrl(ctx: Context, at: AnyFolder): string {
  const inner = at.list === undefined ? at.path : [at.list.folder, pathOfFolder(at.folder)].filter((part) => part !== '').join('/');
  return inner === '' ? ctx.webPath : `${ctx.webPath}/${inner}`;
}

const ofList = (ctx: Context, { list, folder }: PlacedFolder): Facts => ({
  count: countIn(ctx.site.db, list, folder),
  name: folder === undefined ? list.folder.slice(list.folder.lastIndexOf('/') + 1) : leafOf(folder),
  created: folder?.created ?? list.created,
  modified: folder?.modified ?? list.itemModified,
  id: folder?.uniqueId ?? list.id,
});

const ofWeb = (ctx: Context, at: WebFolder): Facts => ({
  count: foldersOfWeb(ctx, at).length,
  name: at.path.slice(at.path.lastIndexOf('/') + 1),
  created: ctx.site.meta('created'),
  modified: ctx.site.meta('created'),
  id: webFolderId(ctx, at),
});

const asIds = (ids: readonly string[]): readonly { readonly StringValue: string }[] => ids.map((StringValue) => ({ StringValue }));

/** Content types of a folder's New menu: its own order, else those of its list. */
function typeOrder(ctx: Context, at: AnyFolder): readonly { readonly StringValue: string }[] {
  const own = settingsOf(ctx, at).contentTypes;
  if (own !== undefined || at.list === undefined || ctx.stateOf('SP.List', 'ContentTypes') !== 'navigation') return asIds(own ?? []);
  const reply = ctx.at(`Web/Lists(guid'${at.list.id}')/ContentTypes`).get?.({
    options: { select: [], expand: [], filter: undefined, orderBy: [], top: undefined, skip: 0, skipToken: undefined }, query: new URLSearchParams(), body: {}, ifMatch: undefined, bytes: new Uint8Array(),
  });
  return reply?.kind !== 'collection' ? [] : asIds(reply.entities.map(({ props }) => String((props['Id'] as { StringValue?: unknown } | undefined)?.StringValue ?? '')).filter((id) => !id.startsWith('0x0120')));
}

/** A folder as the API shows it: of the web, the root of a list, or one below it. */
export function folderEntity(ctx: Context, at: AnyFolder): Entity {
  const facts = at.list === undefined ? ofWeb(ctx, at) : ofList(ctx, at);
  const url = folderUrl(ctx, at);
  const settings = settingsOf(ctx, at);
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    link: `Web/GetFolderByServerRelativePath(decodedurl='${inAddress(url)}')`,
    props: {
      Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false, ItemCount: facts.count, Name: facts.name, ProgID: null,
      ServerRelativeUrl: url, TimeCreated: facts.created, TimeLastModified: facts.modified, UniqueId: facts.id, WelcomePage: settings.welcomePage ?? '',
    },
    onDemand: {
      ContentTypeOrder: () => typeOrder(ctx, at),
      ServerRelativePath: () => ({ DecodedUrl: url }),
      UniqueContentTypeOrder: () => (settings.contentTypes === undefined ? null : asIds(settings.contentTypes)),
    },
  };
}
