import { collection, found, type Reply } from '../../protocol/odata/entity';
import { noFile, notImplemented } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { addFile, filesOf, findFile, replaceContent, type StoredFile } from '../../store/files';
import { findFolder, pathOfFolder } from '../../store/folders';
import { pathOf, type Values } from '../../model/item';
import { defaultsAt } from '../../store/column-defaults';
import { fromText } from '../items/form-values';
import { isLibrary } from '../../store/lists';
import { Permission } from '../../model/permission-bits';
import { itemScope } from '../../store/permissions';
import { fileByUrl, demandOn, folderByUrl, folderScope, type PlacedFolder } from './file-access';
import { fileEntity } from './file-entity';
import { fileNode } from './file';
import { demandMine } from './locks';
import { checkName, checkPath, checkSize, freeName, nameTaken } from './names';
import { pageOf } from './page';
import { demand, may, type Call, type Node } from '../core/node';
import { openStep, type Kind, type Step } from '../core/step';

const nameIn = ({ named, args }: Segment): string => named['decodedurl'] ?? named['url'] ?? named['urloffile'] ?? args[0] ?? '';

interface HowToAdd {
  readonly name: string;
  readonly isOverwriting: boolean;
  readonly isFindingName: boolean;
}

/** A name may come with folders before it, below this one. */
function within(ctx: Context, placed: PlacedFolder, name: string): readonly [PlacedFolder, string] {
  const slash = name.lastIndexOf('/');
  if (slash < 0) return [placed, name];
  const base = `${ctx.webPath}/${placed.list.folder}/${pathOfFolder(placed.folder)}`;
  const dir = name.slice(0, slash);
  return [folderByUrl(ctx, dir.startsWith('/') ? dir : `${base.replace(/\/$/, '')}/${dir}`), name.slice(slash + 1)];
}

/** What the defaults of its place put on a new file. A text that does not suit its column is left out. */
function defaultsOf(ctx: Context, { list, folder }: PlacedFolder): Values {
  const texts = Object.entries(defaultsAt(ctx.site, list, `${ctx.webPath}/${pathOf(list.folder, pathOfFolder(folder))}`));
  return Object.fromEntries(texts.flatMap(([name, text]) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    try {
      return field === undefined || field.readOnly ? [] : [[name, fromText(ctx, field, text, false)]];
    } catch {
      return [];
    }
  }));
}

/** A file of these bytes; one of that name is replaced only when that is asked for. */
function put(ctx: Context, given: PlacedFolder, how: HowToAdd, bytes: Uint8Array): StoredFile {
  const [placed, asked] = within(ctx, given, how.name);
  const { list, folder } = placed;
  if (!isLibrary(list)) throw notImplemented(`files of a list of template ${list.props.BaseTemplate} ('${list.title}')`);
  demand(ctx, folderScope(placed), Permission.addListItems);
  checkName(asked);
  const pathTo = (name: string): string => pathOf(pathOfFolder(folder), name);
  const isFree = (name: string): boolean => findFile(ctx.site.db, list, pathTo(name)) === undefined && findFolder(ctx.site.db, list, pathTo(name)) === undefined;
  const name = how.isFindingName ? freeName(asked, isFree) : asked;
  checkPath(`${ctx.webPath}/${list.folder}/${pathTo(name)}`);
  checkSize(bytes.length);
  const known = findFile(ctx.site.db, list, pathTo(name));
  if (known === undefined) {
    if (!isFree(name)) throw nameTaken(list, pathTo(name));
    return addFile(ctx.site, list, folder, name, bytes, ctx.caller.id, defaultsOf(ctx, placed));
  }
  if (!how.isOverwriting) throw nameTaken(list, pathTo(name));
  demandOn(ctx, { list, file: known }, Permission.editListItems);
  demandMine(ctx, list, known);
  return replaceContent(ctx.site, list, known, bytes, ctx.caller.id);
}

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === 'true';

function add(ctx: Context, placed: PlacedFolder, segment: Segment, call: Call): StoredFile {
  const { named, args } = segment;
  if (named['xorhash'] !== undefined && named['xorhash'] !== '') throw notImplemented("'XorHash' of a file that is added");
  const overwrite = named['overwrite'] ?? (Object.keys(named).length === 0 ? args[1] : undefined);
  return put(ctx, placed, { name: nameIn(segment), isOverwriting: isTrue(overwrite), isFindingName: isTrue(named['ensureuniquefilename']) }, call.bytes);
}

/** A method that makes a file; what stands after it in the address is asked of the new file, in the same request. */
function making(ctx: Context, { list }: PlacedFolder, name: string, make: (call: Call) => StoredFile): Node {
  return {
    name,
    post: (call): Reply => found(fileEntity(ctx, list, make(call))),
    child: (segment) => ({
      name: segment.text,
      post: (call) => {
        const next = fileNode(ctx, { list, file: make(call) }).child?.(segment);
        const run = next?.post ?? next?.get;
        if (run === undefined) throw notImplemented(`'${segment.text}' after '${name}'`);
        return run(call);
      },
    }),
  };
}

/** Older clients make an empty file and fill it in pieces. */
const stub = (at: string): Step<PlacedFolder> => ({
  at, verbs: 'POST',
  open: (ctx, placed, segment) => making(ctx, placed, segment.text, () => put(ctx, placed, { name: nameIn(segment), isOverwriting: true, isFindingName: false }, new Uint8Array())),
});

const one = (ctx: Context, { list, folder }: PlacedFolder, name: string): Node => {
  const url = `${ctx.webPath}/${list.folder}/${pathOf(pathOfFolder(folder), name)}`;
  if (!isLibrary(list)) throw noFile(url);
  // A name with a path in it is an address.
  return fileNode(ctx, fileByUrl(ctx, name.startsWith('/') ? name : url));
};

/** The files of a folder. */
export const filesKind: Kind<PlacedFolder> = {
  type: 'SP.File collection',
  where: "web/GetFolderByServerRelativePath(decodedurl='url')/Files",
  steps: [
    { at: "('name')", verbs: 'GET DELETE', open: (ctx, placed, segment) => one(ctx, placed, nameIn(segment)) },
    { at: "getByUrl('name')", verbs: 'GET DELETE', open: (ctx, placed, segment) => one(ctx, placed, nameIn(segment)) },
    { at: "getByPath(DecodedUrl='name')", verbs: 'GET DELETE', open: (ctx, placed, segment) => one(ctx, placed, nameIn(segment)) },
    { at: "add(url='name',overwrite=true)", verbs: 'POST', open: (ctx, placed, segment) => making(ctx, placed, segment.text, (call) => add(ctx, placed, segment, call)) },
    {
      at: "addUsingPath(DecodedUrl='name',Overwrite=true,EnsureUniqueFileName=true)", verbs: 'POST', lacks: 'XorHash; AutoCheckoutOnInvalidData has nothing to do',
      open: (ctx, placed, segment) => making(ctx, placed, segment.text, (call) => add(ctx, placed, segment, call)),
    },
    stub("addStub(urlOfFile='name')"),
    stub("addStubUsingPath(DecodedUrl='name')"),
    stub("getByPathOrAddStub(DecodedUrl='name')"),
    {
      at: "addTemplateFile(urlOfFile='url',templateFileType=0)", verbs: 'POST', lacks: 'the contents of a page',
      open: (ctx, placed, segment) => making(ctx, placed, segment.text, () =>
        put(ctx, placed, { name: nameIn(segment), isOverwriting: false, isFindingName: false }, Buffer.from('<%@ Page Language="C#" %>\n'))),
    },
  ],
};

/** Files the caller may read. Where no row has rights of its own, who reads the folder reads them all. */
function readable(ctx: Context, { list, folder }: PlacedFolder): StoredFile[] {
  if (!isLibrary(list)) return [];
  const all = filesOf(ctx.site.db, list, folder);
  return ctx.site.permissions.hasItemScopes(list.id) ? all.filter(({ item }) => may(ctx, itemScope(list.id, item.id), Permission.viewListItems)) : all;
}

/** `Files` of a folder. */
export const filesNode = (ctx: Context, placed: PlacedFolder): Node => ({
  name: 'SP.File',
  get: (call) => collection('SP.ApiData.Files', pageOf(readable(ctx, placed), call.options, (file) => fileEntity(ctx, placed.list, file))),
  child: (segment) => openStep(filesKind, ctx, placed, segment),
});
