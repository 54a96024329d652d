import { collection, found, type Entity } from '../../protocol/odata/entity';
import { notFound } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { contentAt, sizeAt } from '../../store/files';
import { versionLabel } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import { demandOn, type PlacedFile } from './file-access';
import { nameOf } from './file-entity';
import type { Node } from '../core/node';

function versionEntity(ctx: Context, { list, file }: PlacedFile, id: number, created: string): Entity {
  const path = `_vti_history/${id}/${list.folder}/${nameOf(file)}`;
  return {
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    link: `Web/GetFileById('${file.item.uniqueId}')/Versions(${id})`,
    props: {
      CheckInComment: '', Created: created, ID: id, IsCurrentVersion: false, Length: String(sizeAt(ctx.site.db, list.no, file.item.id, id)),
      Size: sizeAt(ctx.site.db, list.no, file.item.id, id), Url: path, VersionLabel: versionLabel(id),
    },
  };
}

/** `versions` of a file, oldest first: the earlier ones alone, as SharePoint counts them. `versions(512)/$value` is its bytes then. */
export function fileVersionsNode(ctx: Context, placed: PlacedFile, segment: Segment): Node {
  const { item } = placed.file;
  const all = (): Entity[] => {
    demandOn(ctx, placed, Permission.viewVersions);
    const rows = ctx.site.db.all('SELECT ui_version, created FROM versions WHERE list = ? AND item = ? AND ui_version < ? ORDER BY ui_version', placed.list.no, item.id, item.uiVersion);
    return rows.map((row) => versionEntity(ctx, placed, Number(row['ui_version']), String(row['created'])));
  };
  const one = (id: number): Node => {
    const read = (): Entity => {
      const version = all().find(({ props }) => props['ID'] === id);
      if (version === undefined) throw notFound('The version does not exist.');
      return version;
    };
    return {
      name: 'SP.FileVersion',
      get: () => found(read()),
      content: {
        name: 'the contents of a version',
        get: () => {
          read();
          demandOn(ctx, placed, Permission.openItems);
          return { kind: 'bytes', type: 'application/octet-stream', bytes: contentAt(ctx.site.db, placed.list.no, item.id, id) };
        },
      },
    };
  };
  if (segment.hasArgs) return one(Number(segment.args[0]));
  return {
    name: 'the versions of a file',
    get: () => collection('SP.ApiData.FileVersions', all()),
    child: (next) => ((next.name === '' || next.name === 'getbyid') && next.hasArgs ? one(Number(next.args[0])) : undefined),
  };
}
