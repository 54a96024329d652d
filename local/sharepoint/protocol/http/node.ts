import type { Reply } from '../odata/entity';
import type { QueryOptions } from '../odata/options';
import type { Segment } from '../odata/segments';

export type Json = Readonly<Record<string, unknown>>;

/** One operation on a node. */
export interface Call {
  readonly options: QueryOptions;
  readonly query: URLSearchParams;
  /** The JSON body as an object; `{}` for an empty one. Annotations (`odata.*`, `__metadata`) are taken out. */
  readonly body: Json;
  readonly ifMatch: string | undefined;
  /** The body as it was sent. Throws in a part of a batch. */
  readonly bytes: Uint8Array;
}

/** One step of an address that answers: what it can do, and what lies below it. */
export interface Node {
  /** Named in sentences: `a list`, `the items of a list`. */
  readonly name: string;
  /** Absolute address of the web this and all below it belong to, where the address led into another web than it began in. */
  readonly web?: string;
  readonly get?: (call: Call) => Reply;
  readonly post?: (call: Call) => Reply;
  readonly merge?: (call: Call) => Reply;
  readonly put?: (call: Call) => Reply;
  readonly remove?: (call: Call) => Reply;
  readonly child?: (segment: Segment) => Node | undefined;
  /** What `$value` below it means, where that is not the bare text of one property. */
  readonly content?: Node;
}
