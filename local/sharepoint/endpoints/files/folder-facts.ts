import { found, type Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { measure } from '../../store/files';
import { property } from '../core/property';
import type { Node } from '../core/node';
import { folderEntity, folderUrl } from './folder-entity';
import { bagNode, braced } from './property-bag';
import { folderAt } from './file-access';
import { foldersOfWeb, webFolder, type AnyFolder } from './web-folders';
import { dirOf } from '../../model/item';
import { foldersIn } from '../../store/folders';

/** `StorageMetrics`: numbers of 64 bits are texts. */
export function storageNode(ctx: Context, at: AnyFolder): Node {
  const { link, props } = folderEntity(ctx, at);
  const sum = at.list === undefined ? { count: 0, now: 0, all: 0 } : measure(ctx.site.db, at.list, at.folder);
  const entity: Entity = {
    type: 'SP.StorageMetrics', set: 'SP.ApiData.StorageMetrics1', link: `${link}/StorageMetrics`,
    props: {
      AdditionalFileStreamSize: '0', LastModified: props['TimeLastModified'], TotalFileCount: String(sum.count), TotalFileStreamSize: String(sum.now), TotalSize: String(sum.all),
    },
  };
  return { name: 'SP.StorageMetrics', get: () => found(entity), child: (segment) => property(entity, segment) };
}

const foldersBelow = (ctx: Context, at: AnyFolder): number => (at.list === undefined ? foldersOfWeb(ctx, at).length : foldersIn(ctx.site.db, at.list, at.folder).length);

/** The folder one lies in; the web's root folder for that itself. */
function parentOf(ctx: Context, at: AnyFolder): AnyFolder {
  if (at.list !== undefined && at.folder !== undefined) return folderAt(ctx, at.list, dirOf(at.folder));
  const path = at.list === undefined ? at.path : at.list.folder;
  return webFolder(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
}

/** `Properties` of a folder. */
export function folderBag(ctx: Context, at: AnyFolder): Node {
  const { link, props } = folderEntity(ctx, at);
  const ofList: Readonly<Record<string, string | number>> = at.list === undefined ? {} : {
    vti_listname: braced(at.list.id), vti_listid: braced(at.list.id), vti_listtitle: at.list.title, vti_listservertemplate: at.list.props.BaseTemplate, vti_listenableversioning: String(at.list.props.EnableVersioning),
    vti_folderitemcount: Number(props['ItemCount']), vti_listrequirecheckout: 'false', vti_listenableminorversions: String(at.list.props.EnableMinorVersions),
  };
  return bagNode(ctx, `${link}/Properties`, {
    vti_isbrowsable: 'true', vti_hassubdirs: 'true', vti_isexecutable: 'false', vti_isscriptable: 'false', vti_timecreated: String(props['TimeCreated']), vti_timelastmodified: String(props['TimeLastModified']),
    vti_foldersubfolderitemcount: foldersBelow(ctx, at), vti_parentid: braced(String(folderEntity(ctx, parentOf(ctx, at)).props['UniqueId'])), vti_level: 1, vti_dirlateststamp: String(props['TimeLastModified']), vti_rootfolder: folderUrl(ctx, at), ...ofList,
  });
}
