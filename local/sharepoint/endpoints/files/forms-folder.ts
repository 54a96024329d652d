import { noFile, noFolder } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, deleted, found, updated, value, type Entity } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { blobsOf, bytesOf, findBlob, removeBlob, saveBlob, type Blob } from '../../store/blobs';
import { FORM, formsOwner } from '../../store/column-defaults';
import { findFolder } from '../../store/folders';
import { isLibrary, type List } from '../../store/lists';
import { listScope } from '../../store/permissions';
import { inMemory } from '../core/local-filter';
import { demand, type Call, type Node } from '../core/node';
import { property } from '../core/property';
import { inAddress } from './file-entity';
import { placeOf } from './file-access';
import { checkName, checkSize, nameTaken } from './names';

/*
 * `Forms` below a library: SharePoint keeps the library's pages there, and the defaults of its columns by folder
 * (`client_LocationBasedDefaults.html`), which clients write themselves. Its files are no rows.
 */
const urlOf = (ctx: Context, list: List, name = ''): string => `${ctx.webPath}/${list.folder}/Forms${name === '' ? '' : `/${name}`}`;
const nameIn = ({ named, args }: Segment): string => named['decodedurl'] ?? named['url'] ?? args[0] ?? '';

/** The library and the name below its `Forms`, if an address leads there and no folder of rows has that name. */
function formAt(ctx: Context, url: string): { readonly list: List; readonly name: string } | undefined {
  const place = /\/Forms(\/|$)/i.test(url) ? placeOf(ctx, url) : undefined;
  const [isForms, name = ''] = /^Forms(?:\/([^/]*))?$/i.exec(place?.path ?? '') ?? [];
  if (place === undefined || isForms === undefined || !isLibrary(place.list) || findFolder(ctx.site.db, place.list, 'Forms') !== undefined) return undefined;
  return { list: place.list, name };
}

function fileEntity(ctx: Context, list: List, blob: Blob): Entity {
  const url = urlOf(ctx, list, blob.name);
  return {
    type: 'SP.File', set: 'SP.ApiData.Files', link: `Web/GetFileByServerRelativePath(decodedurl='${inAddress(url)}')`,
    props: { CheckOutType: 2, Exists: true, Length: String(blob.size), Level: 1, MajorVersion: 1, MinorVersion: 0, Name: blob.name, ServerRelativeUrl: url, TimeCreated: blob.at, TimeLastModified: blob.at, Title: null, UIVersionLabel: '1.0' },
    onDemand: { ServerRelativePath: () => ({ DecodedUrl: url }), ListId: () => list.id },
  };
}

function save(ctx: Context, list: List, name: string, call: Call): Entity {
  demand(ctx, listScope(list.id), Permission.manageLists);
  checkName(name);
  checkSize(call.bytes.length);
  saveBlob(ctx.site.db, FORM, formsOwner(list), { name, at: ctx.site.now(), by: ctx.caller.id }, call.bytes);
  return fileEntity(ctx, list, { name, at: ctx.site.now(), by: ctx.caller.id, size: call.bytes.length });
}

function fileNode(ctx: Context, list: List, name: string): Node {
  const blob = findBlob(ctx.site.db, FORM, formsOwner(list), name);
  if (blob === undefined) throw noFile(urlOf(ctx, list, name));
  const entity = fileEntity(ctx, list, blob);
  return {
    name: 'SP.File',
    get: () => found(entity),
    remove: () => {
      demand(ctx, listScope(list.id), Permission.manageLists);
      removeBlob(ctx.site.db, FORM, formsOwner(list), blob.name);
      return deleted;
    },
    content: {
      name: 'the contents of a form', get: () => ({ kind: 'bytes', type: 'application/octet-stream', bytes: bytesOf(ctx.site.db, FORM, formsOwner(list), blob.name) }),
      put: (call) => {
        save(ctx, list, blob.name, call);
        return updated();
      },
    },
    child: (segment) => (segment.name === 'listitemallfields' ? { name: 'the row of a form', get: () => ({ kind: 'null', name: 'ListItemAllFields' }) } : property(entity, segment)),
  };
}

function filesNode(ctx: Context, list: List): Node {
  const all = (): Entity[] => blobsOf(ctx.site.db, FORM, formsOwner(list)).map((blob) => fileEntity(ctx, list, blob));
  return {
    name: 'SP.File',
    get: (call) => collection('SP.ApiData.Files', inMemory(all(), call.options)),
    child(segment) {
      if (segment.name !== 'add' && segment.name !== 'addusingpath') return ['', 'getbyurl', 'getbypath'].includes(segment.name) ? fileNode(ctx, list, nameIn(segment)) : undefined;
      const isOverwriting = (segment.named['overwrite'] ?? segment.args[1] ?? '').toLowerCase() === 'true';
      return {
        name: segment.text,
        post: (call) => {
          if (!isOverwriting && findBlob(ctx.site.db, FORM, formsOwner(list), nameIn(segment)) !== undefined) throw nameTaken(list, `Forms/${nameIn(segment)}`);
          return found(save(ctx, list, nameIn(segment), call));
        },
      };
    },
  };
}

/** A file of a library's `Forms` folder; undefined for other addresses. */
export function formFileNode(ctx: Context, url: string): Node | undefined {
  const at = formAt(ctx, url);
  return at === undefined || at.name === '' ? undefined : fileNode(ctx, at.list, at.name);
}

/** A library's `Forms` folder; undefined for other addresses. */
export function formsFolderNode(ctx: Context, url: string): Node | undefined {
  const at = formAt(ctx, url);
  if (at === undefined || at.name !== '') return undefined;
  const { list } = at;
  const entity: Entity = {
    type: 'SP.Folder', set: 'SP.ApiData.Folders', link: `Web/GetFolderByServerRelativePath(decodedurl='${inAddress(urlOf(ctx, list))}')`,
    props: { Exists: true, IsWOPIEnabled: false, ItemCount: 0, Name: 'Forms', ProgID: null, ServerRelativeUrl: urlOf(ctx, list), TimeCreated: list.created, TimeLastModified: list.created, WelcomePage: '' },
    onDemand: { ServerRelativePath: () => ({ DecodedUrl: urlOf(ctx, list) }) },
  };
  return {
    name: 'SP.Folder',
    get: () => found(entity),
    child(segment) {
      if (segment.name === 'files') return segment.hasArgs ? fileNode(ctx, list, nameIn(segment)) : filesNode(ctx, list);
      if (segment.name === 'exists') return { name: 'Exists', get: () => value('Exists', true) };
      if (segment.name === 'folders') throw noFolder();
      return property(entity, segment);
    },
  };
}
