import { collection, deleted, found, type Entity } from '../../protocol/odata/entity';
import { notFound } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { contentAt, sizeAt } from '../../store/files';
import { earlierVersions, recycleEarlier, removeVersion, restoreVersion, type FileVersion } from '../../store/file-versions';
import { dirOf, pathOf, versionLabel } from '../../model/item';
import { Permission } from '../../model/permission-bits';
import { demandOn, type PlacedFile } from './file-access';
import { inMemory } from '../core/local-filter';
import { below } from '../core/kind-node';
import type { Node } from '../core/node';
import { openStep, type Kind, type Step } from '../core/step';
import { voidMethod } from '../core/void-method';
import { nameOf } from './file-entity';
import { demandMine } from './locks';
import { personNode } from './people-of';

interface VersionAt {
  readonly placed: PlacedFile;
  readonly version: FileVersion;
}

function versionEntity(ctx: Context, { placed: { list, file }, version }: VersionAt): Entity {
  const id = version.uiVersion;
  const size = sizeAt(ctx.site.db, list.no, file.item.id, id);
  return {
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    link: `Web/GetFileById('${file.item.uniqueId}')/Versions(${id})`,
    props: {
      CheckInComment: file.state.comments?.[id] ?? '', Created: version.created, ExpirationDate: null, ID: id, IsCurrentVersion: false, Length: String(size), Size: size, SnapshotDate: null,
      Url: `_vti_history/${id}/${list.folder}/${pathOf(dirOf(file.item), nameOf(file))}`, VersionLabel: versionLabel(id),
    },
  };
}

const noVersion = (): Error => notFound('The version does not exist.');

function versions(ctx: Context, placed: PlacedFile): FileVersion[] {
  demandOn(ctx, placed, Permission.viewVersions);
  return earlierVersions(ctx.site.db, placed.list, placed.file.item);
}

/** The version with a number, or with a label (`1.0`). */
function find(ctx: Context, placed: PlacedFile, wanted: { readonly id?: number; readonly label?: string }): FileVersion {
  const found = versions(ctx, placed).find(({ uiVersion }) => uiVersion === wanted.id || versionLabel(uiVersion) === wanted.label);
  if (found === undefined) throw noVersion();
  return found;
}

function remove(ctx: Context, placed: PlacedFile, version: FileVersion): void {
  demandOn(ctx, placed, Permission.deleteVersions);
  demandMine(ctx, placed.list, placed.file);
  removeVersion(ctx.site.db, placed.list, placed.file.item, version.uiVersion);
}

/** An earlier version of a file. */
export const fileVersionKind: Kind<VersionAt> = {
  type: 'SP.FileVersion',
  where: "web/GetFileById('id')/versions(512)",
  steps: [
    { at: 'CreatedBy', verbs: 'GET', isNavigation: true, open: (ctx, { version }) => personNode(ctx, version.editor) },
    { at: 'openBinaryStream', verbs: 'GET', open: (ctx, at) => contentNode(ctx, at) },
    {
      at: 'deleteObject', verbs: 'POST',
      open: (ctx, { placed, version }) => voidMethod('deleteObject', () => remove(ctx, placed, version)),
    },
  ],
};

const contentNode = (ctx: Context, { placed, version }: VersionAt): Node => ({
  name: 'the contents of a version',
  get: () => {
    demandOn(ctx, placed, Permission.openItems);
    return { kind: 'bytes', type: 'application/octet-stream', bytes: contentAt(ctx.site.db, placed.list.no, placed.file.item.id, version.uiVersion) };
  },
});

function versionNode(ctx: Context, placed: PlacedFile, id: number): Node {
  const at: VersionAt = { placed, version: find(ctx, placed, { id }) };
  return {
    name: 'SP.FileVersion',
    get: () => found(versionEntity(ctx, at)),
    remove: () => {
      remove(ctx, placed, at.version);
      return deleted;
    },
    content: contentNode(ctx, at),
    child: below(fileVersionKind, ctx, at, () => versionEntity(ctx, at)),
  };
}

const idOf = ({ named, args }: Segment): number => Number(named['vid'] ?? args[0]);
const labelOf = ({ named, args }: Segment): string => named['versionlabel'] ?? args[0] ?? '';
const doing = (at: string, run: (ctx: Context, placed: PlacedFile, segment: Segment) => void): Step<PlacedFile> => ({
  at, verbs: 'POST',
  open: (ctx, placed, segment) => voidMethod(segment.text, () => run(ctx, placed, segment)),
});

const recycling = (at: string, which: (segment: Segment) => { readonly id?: number; readonly label?: string }): Step<PlacedFile> => doing(at, (ctx, placed, segment) => {
  const version = find(ctx, placed, which(segment));
  demandOn(ctx, placed, Permission.deleteVersions);
  demandMine(ctx, placed.list, placed.file);
  recycleEarlier(ctx.site, placed.list, placed.file.item, version.uiVersion, ctx.caller.id);
});

/** `versions` of a file, oldest first: the earlier ones alone, as SharePoint counts them. */
export const fileVersionsKind: Kind<PlacedFile> = {
  type: 'SP.FileVersion collection',
  where: "web/GetFileById('id')/versions",
  steps: [
    { at: '(512)', verbs: 'GET DELETE', open: (ctx, placed, segment) => versionNode(ctx, placed, idOf(segment)) },
    { at: 'getById(512)', verbs: 'GET DELETE', open: (ctx, placed, segment) => versionNode(ctx, placed, idOf(segment)) },
    doing('deleteAll', (ctx, placed) => versions(ctx, placed).forEach((version) => remove(ctx, placed, version))),
    doing('deleteById(vid=512)', (ctx, placed, segment) => remove(ctx, placed, find(ctx, placed, { id: idOf(segment) }))),
    doing("deleteByLabel(versionlabel='1.0')", (ctx, placed, segment) => remove(ctx, placed, find(ctx, placed, { label: labelOf(segment) }))),
    recycling('recycleById(vid=512)', (segment) => ({ id: idOf(segment) })),
    recycling("recycleByLabel(versionlabel='1.0')", (segment) => ({ label: labelOf(segment) })),
    doing("restoreByLabel(versionlabel='1.0')", (ctx, placed, segment) => {
      demandOn(ctx, placed, Permission.editListItems);
      demandMine(ctx, placed.list, placed.file);
      restoreVersion(ctx.site, placed.list, placed.file, find(ctx, placed, { label: labelOf(segment) }).uiVersion, ctx.caller.id);
    }),

  ],
};

export const fileVersionsNode = (ctx: Context, placed: PlacedFile): Node => ({
  name: 'SP.FileVersion',
  get: (call) => collection('SP.ApiData.FileVersions', inMemory(versions(ctx, placed).map((version) => versionEntity(ctx, { placed, version })), call.options)),
  child: (segment) => openStep(fileVersionsKind, ctx, placed, segment),
});
