import type { Site } from '../../store/site';
import type { Node } from './node';

/** A file as it is opened at its plain address. */
export interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified: string;
  readonly etag?: string;
}

/** The API that is served: all this protocol knows of what stands behind the addresses. `endpoints/api.ts` is the one there is. `Context`: who asks, of which web. */
export interface Api<Context> {
  /** What stands at `_api/` itself. */
  root(ctx: Context): Node;
  /** What the table of addresses says of a property of a kind of thing (`SP.List`, `ContentTypes`). */
  stateOf(kind: string, name: string): 'navigation' | 'absent' | 'unknown';
  navigationsOf(kind: string): readonly string[];
  /** Whether this is a type of rows (`SP.Data.…`) in the web. */
  isItemType(ctx: Context, name: string): boolean;
  /** `$metadata`, as XML. */
  metadata(ctx: Context): string;
  /** Whether a decoded path is the plain address of a file; nothing is read but the name of a list. */
  isFileAddress(root: Site, path: string): boolean;
  /** The plain address, still encoded, of the file that a page of SharePoint is asked to send; undefined for all other addresses. */
  downloadPath(root: Site, url: URL): string | undefined;
  /** The file at such an address. Throws SharePoint's 404 and 403. */
  openFile(ctx: Context, path: string): Opened;
}
