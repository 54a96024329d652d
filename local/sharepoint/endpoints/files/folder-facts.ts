import { found, type Entity } from '../../protocol/odata/entity';
import type { Context } from '../../protocol/http/exchange';
import { pathOfFolder, folderKey } from '../../store/folders';
import { property } from '../core/property';
import type { Node } from '../core/node';
import { folderEntity, folderUrl } from './folder-entity';
import { bagNode, braced } from './property-bag';
import type { AnyFolder } from './web-folders';

/** Files below a folder, and the bytes of them: now, and with their earlier versions. */
function measured(ctx: Context, at: AnyFolder): { readonly count: number; readonly now: number; readonly all: number } {
  const { db } = ctx.site;
  if (at.list === undefined) return { count: 0, now: 0, all: 0 };
  // The paths of all that lies in `a` begin with `a/`, and end before `a0`: `0` is what comes after `/`.
  const key = folderKey(pathOfFolder(at.folder));
  const [from, to] = key === '' ? ['', '\u{10ffff}'] : [`${key}/`, `${key}0`];
  const row = db.get(
    `SELECT count(*) AS count,
       coalesce(sum((SELECT size FROM file_contents c WHERE c.list = f.list AND c.item = f.item ORDER BY c.ui_version DESC LIMIT 1)), 0) AS now,
       coalesce(sum((SELECT sum(size) FROM file_contents c WHERE c.list = f.list AND c.item = f.item)), 0) AS whole
     FROM files f WHERE f.list = ? AND f.leaf >= ? AND f.leaf < ?`, at.list.no, from, to);
  return { count: Number(row?.['count'] ?? 0), now: Number(row?.['now'] ?? 0), all: Number(row?.['whole'] ?? 0) };
}

/** `StorageMetrics`: numbers of 64 bits are texts. */
export function storageNode(ctx: Context, at: AnyFolder): Node {
  const { link, props } = folderEntity(ctx, at);
  const sum = measured(ctx, at);
  const entity: Entity = {
    type: 'SP.StorageMetrics', set: 'SP.ApiData.StorageMetrics1', link: `${link}/StorageMetrics`,
    props: {
      AdditionalFileStreamSize: '0', LastModified: props['TimeLastModified'], TotalFileCount: String(sum.count), TotalFileStreamSize: String(sum.now), TotalSize: String(sum.all),
    },
  };
  return { name: 'SP.StorageMetrics', get: () => found(entity), child: (segment) => property(entity, segment) };
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
    vti_level: 1, vti_dirlateststamp: String(props['TimeLastModified']), vti_rootfolder: folderUrl(ctx, at), ...ofList,
  });
}
