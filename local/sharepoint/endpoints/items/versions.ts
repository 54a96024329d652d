import { collection, deleted, found, nothing, type Entity, type Reply } from '../../protocol/odata/entity';
import { notFound, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Row } from '../../store/database';
import { versionLabel, type Item } from '../../model/item';
import type { List } from '../../store/lists';
import { recycleVersion } from '../../store/recycled';
import type { Stored } from '../../model/values';
import { removeItemVersion, removeOlderVersions, versionRows } from '../../store/item-versions';
import { updateItem } from '../../store/items';
import { inMemory } from '../core/local-filter';
import { method, type Node } from '../core/node';
import { property } from '../core/property';
import { absent, openStep, type Kind } from '../core/step';
import { versionEntity } from './version-entity';

/** The versions of a row, with what may be asked of them. `change` demands the right to delete versions. */
export interface Versions {
  readonly list: List;
  readonly read: () => Item;
  readonly change: () => Item;
}
interface OneVersion extends Versions {
  readonly id: number;
}

const noVersion = (): Error => notFound('The version does not exist.');

/** `2.0` or `1024`: the number of a version, or a 404. */
function numberOf(ctx: Context, { list, read }: Versions, text: string): number {
  const row = versionRows(ctx.site.db, list, read()).find((one) => String(one['ui_version']) === text || versionLabel(Number(one['ui_version'])) === text);
  if (row === undefined) throw noVersion();
  return Number(row['ui_version']);
}

function removeVersion(ctx: Context, versions: Versions, id: number): void {
  const item = versions.change();
  if (id === item.uiVersion) throw spException(400, -2147024809, 'You cannot delete the current version.');
  removeItemVersion(ctx.site.db, versions.list, item, id);
}

function removeAll(ctx: Context, versions: Versions): Reply {
  const item = versions.change();
  removeOlderVersions(ctx.site.db, versions.list, item);
  return nothing;
}

/** An older version's values become those of a new version. */
function restore(ctx: Context, versions: Versions, text: string): Reply {
  const id = numberOf(ctx, versions, text);
  const row = versionRows(ctx.site.db, versions.list, versions.read()).find((one) => Number(one['ui_version']) === id);
  if (row === undefined) throw noVersion();
  updateItem(ctx.site, versions.list, versions.change(), JSON.parse(String(row['data'])) as Record<string, Stored>, ctx.caller.id, true);
  return nothing;
}

function recycleOne(ctx: Context, versions: Versions, id: number): void {
  const item = versions.change();
  if (id === item.uiVersion) throw spException(400, -2147024809, 'You cannot delete the current version.');
  recycleVersion(ctx.site, versions.list, item, id, ctx.caller.id);
}

const removing = (at: string, run = removeVersion): Kind<Versions>['steps'][number] => ({
  at, verbs: 'POST',
  open: (ctx, versions, { text, args: [which = ''] }) => method(text, () => {
    run(ctx, versions, numberOf(ctx, versions, which));
    return nothing;
  }),
});

export const versionsKind: Kind<Versions> = {
  type: 'SP.ListItemVersion collection',
  where: "web/lists/getByTitle('title')/items(1)/versions",
  steps: [
    { at: 'getById(512)', verbs: 'GET DELETE', open: (ctx, versions, { args: [id = ''] }) => versionNode(ctx, { ...versions, id: Number(id) }) },
    { at: 'DeleteAll', verbs: 'POST', open: (ctx, versions) => method('DeleteAll', () => removeAll(ctx, versions)) },
    removing('DeleteById(512)'),
    removing("DeleteByLabel('1.0')"),
    removing('RecycleById(512)', recycleOne),
    removing("RecycleByLabel('1.0')", recycleOne),
    { at: "RestoreByLabel('1.0')", verbs: 'POST', open: (ctx, versions, { args: [label = ''] }) => method('RestoreByLabel', () => restore(ctx, versions, label)) },
    { at: '$count', verbs: 'GET', open: (ctx, versions) => ({ name: '$count', get: () => ({ kind: 'text', type: 'text/plain;charset=utf-8', text: String(versionRows(ctx.site.db, versions.list, versions.read()).length) }) }) },
    ...absent('SetExpiration', 'DeleteAllMinorVersions'),
  ],
};

export const versionKind: Kind<OneVersion> = {
  type: 'SP.ListItemVersion',
  where: "web/lists/getByTitle('title')/items(1)/versions(512)",
  steps: [
    {
      at: 'deleteObject', verbs: 'POST',
      open: (ctx, one) => method('deleteObject', () => {
        removeVersion(ctx, one, one.id);
        return nothing;
      }),
    },
    { at: 'CreatedBy', verbs: 'GET', isNavigation: true, open: (ctx, one) => ctx.at(`Web/GetUserById(${Number(rowOf(ctx, one)['editor'])})`) },
    { at: 'Fields', verbs: 'GET', isNavigation: true, open: (ctx, { list }) => ctx.at(`Web/Lists(guid'${list.id}')/Fields`) },
    ...absent('FileVersion', 'SetExpiration'),
  ],
};

function rowOf(ctx: Context, { list, read, id }: OneVersion): Row {
  const row = versionRows(ctx.site.db, list, read()).find((one) => Number(one['ui_version']) === id);
  if (row === undefined) throw noVersion();
  return row;
}

function versionNode(ctx: Context, one: OneVersion): Node {
  const entity = (): Entity => {
    const item = one.read();
    return versionEntity(ctx, one.list, item, rowOf(ctx, one), one.id === item.uiVersion);
  };
  return {
    name: 'SP.ListItemVersion',
    get: () => found(entity()),
    remove: () => {
      rowOf(ctx, one);
      removeVersion(ctx, one, one.id);
      return deleted;
    },
    child: (segment) => openStep(versionKind, ctx, one, segment) ?? property(entity(), segment),
  };
}

/** `items(1)/versions`, newest first, and `versions(512)`. */
export function versionsNode(ctx: Context, list: List, read: () => Item, change: () => Item): Node {
  const versions: Versions = { list, read, change };
  const all = (): Entity[] => {
    const item = read();
    return versionRows(ctx.site.db, list, item).map((row) => versionEntity(ctx, list, item, row, Number(row['ui_version']) === item.uiVersion));
  };
  return {
    name: 'SP.ListItemVersion',
    get: (call) => collection('SP.ApiData.ListItemVersions', inMemory(all(), call.options)),
    child: (segment) => openStep(versionsKind, ctx, versions, segment.name === '' ? { ...segment, name: 'getbyid' } : segment),
  };
}
