import type { Faults } from '../../faults/rules';
import type { Throttle } from '../../faults/throttle';
import type { Person } from '../../people';
import type { Site } from '../../store/site';
import type { Principal } from '../../store/principals';
import type { Api } from './api';
import type { RequestLog } from './log';
import type { Node } from './node';

/** One operation on the API: a request of its own or a part of a batch. */
export interface Operation {
  /** GET, POST, MERGE, PUT or DELETE, after X-HTTP-Method was applied. */
  readonly method: string;
  /** Path below `/_api/`, still percent-encoded, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The body as it was sent, for files. A part of a batch is text, and has none. */
  readonly bytes?: Uint8Array;
}

/** What the rest of the API knows, for an answer that leads there. */
export interface Addresses {
  /** The node at an address below `_api/`, as this caller meets it. Throws SharePoint's 404 and 403. */
  at(address: string): Node;
  /** The same caller's context in the web of the site collection with this absolute or server-relative address. */
  of(webAddress: string): Context;
  /** What the table of addresses says of a property of a kind of thing (`SP.List`, `ContentTypes`). */
  stateOf(kind: string, name: string): 'navigation' | 'absent' | 'unknown';
  navigationsOf(kind: string): readonly string[];
}

/** Who asks, of which web, under which address. */
export interface Context extends Addresses {
  readonly api: Api<Context>;
  readonly site: Site;
  readonly caller: Principal;
  /** `http://127.0.0.1:4400/sites/demo` */
  readonly webUrl: string;
  /** `/sites/demo` */
  readonly webPath: string;
  readonly format: Format;
  /** With minimal metadata: tell types and links of all properties too (`odata=fullmetadata`). */
  readonly isFull?: boolean;
}

/** The JSON dialects: `v4` is what SPHttpClient asks for (OData-Version 4.0). */
export type Format = 'minimal' | 'none' | 'verbose' | 'v4';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What is sent instead of `body`: the bytes of a file. */
  readonly bytes?: Uint8Array;
  /** What went wrong in this server itself, for its log alone. */
  readonly trouble?: string;
  /** Set where the operation waits for somebody else: its answer is the one given here, and this one is not sent. */
  readonly later?: () => Promise<Answer>;
}

/** A request as it came in, with what is needed to answer it. */
export interface Dispatch {
  readonly api: Api<Context>;
  readonly store: Site;
  readonly webPath: string;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly throttle: Throttle;
  readonly person: Person | undefined;
  /** True beside a bearer token, which stands for a digest. */
  readonly hasToken: boolean;
  readonly n: number;
  readonly req: {
    readonly method: string;
    readonly url: URL;
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly body: string;
    readonly bytes: Uint8Array;
  };
}
