import { unknownProperty, wrongType } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { partsOf, savePart } from '../../store/parts';
import type { Json } from '../core/node';
import type { AnyFolder } from './web-folders';

/** What a client may set of a folder. */
export interface FolderSettings {
  readonly id: string;
  readonly welcomePage?: string;
  /** Ids of the content types of its New menu, in order. */
  readonly contentTypes?: readonly string[];
}

const KIND = 'folder';
const keyOf = (ctx: Context, at: AnyFolder): readonly [owner: string, id: string] =>
  at.list === undefined ? [`${ctx.site.webKey}`, `folder ${at.path}`] : [at.list.id, String(at.folder?.id ?? 'root')];

export function settingsOf(ctx: Context, at: AnyFolder): FolderSettings {
  const [owner, id] = keyOf(ctx, at);
  return partsOf<FolderSettings>(ctx.site.db, KIND, owner).find((one) => one.id === id) ?? { id };
}

/** Properties a client sends back as it read them. */
const READ_PAST: readonly string[] = [
  'Name', 'Exists', 'ExistsAllowThrowForPolicyFailures', 'ExistsWithException', 'IsWOPIEnabled', 'ItemCount', 'ProgID', 'ServerRelativeUrl', 'ServerRelativePath', 'TimeCreated', 'TimeLastModified',
  'UniqueId', 'ContentTypeOrder',
];

function typeIds(held: unknown): readonly string[] | undefined {
  if (held === null) return undefined;
  if (!Array.isArray(held)) throw wrongType('Collection(SP.ContentTypeId)');
  return held.map((one: unknown) => {
    const id = typeof one === 'object' && one !== null && 'StringValue' in one ? one.StringValue : one;
    if (typeof id !== 'string') throw wrongType('SP.ContentTypeId');
    return id;
  });
}

/** MERGE of a folder. Its name is changed through its row; here it is read past, as SharePoint does. */
export function saveSettings(ctx: Context, at: AnyFolder, body: Json): void {
  const [owner, id] = keyOf(ctx, at);
  let settings: FolderSettings = { ...settingsOf(ctx, at), id };
  for (const [name, held] of Object.entries(body)) {
    if (name === 'WelcomePage') {
      if (typeof held !== 'string' && held !== null) throw wrongType('Edm.String');
      settings = { ...settings, welcomePage: held ?? '' };
    } else if (name === 'UniqueContentTypeOrder') {
      const { contentTypes: _before, ...others } = settings;
      const ids = typeIds(held);
      settings = ids === undefined ? others : { ...others, contentTypes: ids };
    } else if (!READ_PAST.includes(name)) throw unknownProperty(name, 'SP.Folder');
  }
  savePart(ctx.site.db, KIND, owner, settings);
}
