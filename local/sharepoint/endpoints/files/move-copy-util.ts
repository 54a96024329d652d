import { noFile, spException } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import type { Segment } from '../../protocol/odata/segments';
import { method, text, type Call, type Json, type Node } from '../core/node';
import type { Step } from '../core/step';
import { copy } from './copying';
import { webOf } from './destinations';
import { fileByUrl, folderByUrl } from './file-access';
import { move } from './moving';

const NAME = 'SP.MoveCopyUtil.';

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

const objectOf = (held: unknown): Json => (typeof held === 'object' && held !== null && !Array.isArray(held) ? (held as Json) : {});

/** An address of the body: `srcPath: {DecodedUrl}` as it stands, `srcUrl` percent-encoded or not. */
function addressIn(body: Json, which: 'src' | 'dest'): string {
  const path = text(objectOf(body[`${which}Path`])['DecodedUrl']);
  const url = path === '' ? decoded(text(body[`${which}Url`])) : path;
  if (url === '') throw spException(400, -2147024809, `The parameter ${which}Url cannot be empty or null.`);
  return url;
}

/** Only addresses of this server lead anywhere. */
function checkOrigin(ctx: Context, url: string): string {
  const origin = /^https?:\/\/[^/]+/i.exec(url)?.[0];
  if (origin !== undefined && new URL(ctx.webUrl).origin.toLowerCase() !== origin.toLowerCase()) throw noFile(url);
  return url;
}

function run(given: Context, segment: Segment, call: Call, isFolder: boolean, isCopy: boolean) {
  const { body } = call;
  const [from, to] = [checkOrigin(given, addressIn(body, 'src')), checkOrigin(given, addressIn(body, 'dest'))];
  const options = objectOf(body['options']);
  const overwrite = segment.named['overwrite'] ?? segment.args[0] ?? text(body['overwrite']);
  const on = {
    isOverwriting: overwrite.toLowerCase() === 'true', isKeepingBoth: options['KeepBoth'] === true,
    isKeepingAuthor: options['ResetAuthorAndCreatedOnCopy'] === false,
  };
  const ctx = webOf(given, from);
  if (isFolder) {
    const { list, folder } = folderByUrl(ctx, from);
    if (folder === undefined) throw spException(400, -2147024809, 'The root folder of a list cannot be moved or copied.');
    return isCopy ? copy(ctx, list, folder, to, on) : move(ctx, list, folder, to, on);
  }
  const { list, file } = fileByUrl(ctx, from);
  return isCopy ? copy(ctx, list, file.item, to, on) : move(ctx, list, file.item, to, on);
}

/** `SP.MoveCopyUtil.MoveFileByPath(overwrite=@a1)` and its siblings. Source: CLI `files/types.js`, `folders/types.js`. */
export const moveCopyOfRoot: readonly Step<undefined>[] = ['MoveFile', 'CopyFile', 'MoveFolder', 'CopyFolder'].flatMap((name) => [name, `${name}ByPath`]).map((name) => ({
  at: NAME + name, verbs: 'POST',
  open: (ctx: Context, _root: undefined, segment: Segment): Node => method(segment.text, (call) => run(ctx, segment, call, name.includes('Folder'), name.startsWith('Copy'))),
}));
