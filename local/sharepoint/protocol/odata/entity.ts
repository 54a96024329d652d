/** A thing the API answers with, before a JSON dialect is chosen and $select and $expand are applied. */
export interface Entity {
  /** `SP.List` */
  readonly type: string;
  /** Address below `_api/`: `Web/Lists(guid'…')`. */
  readonly link: string;
  /** `odata.id` where it is not the absolute address (items: a bare GUID). */
  readonly id?: string;
  /** Name of its set in `$metadata#…`: `SP.ApiData.Lists`. */
  readonly set: string;
  readonly etag?: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** Properties answered only when asked for by name. */
  readonly onDemand?: Readonly<Record<string, () => unknown>>;
  /** Navigation properties: expandable, and children of its address. */
  readonly nav?: Readonly<Record<string, () => Entity | readonly Entity[]>>;
  /** Things below it that a filter on it may look into (`RootFolder/Name`), where they are steps of the table. */
  readonly forFilter?: Readonly<Record<string, () => Entity | readonly Entity[]>>;
  /** Properties some entities of its set have: selecting one that is absent here is no error. */
  readonly optional?: ReadonlySet<string>;
  /** The kind in the table of addresses, where that is not `type` (items: `SP.ListItem`). */
  readonly kind?: string;
  /** Set where $select was already applied while the entity was made (list items). */
  readonly isShaped?: boolean;
}

/** What an operation ends in. */
export type Reply =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly status?: 200 | 201 }
  | { readonly kind: 'collection'; readonly entities: readonly Entity[]; readonly set: string; readonly next?: string }
  | { readonly kind: 'value'; readonly name: string; readonly value: unknown; readonly type?: string }
  | { readonly kind: 'values'; readonly name: string; readonly values: readonly unknown[]; readonly type: string }
  | { readonly kind: 'null'; readonly name?: string }
  | { readonly kind: 'empty'; readonly status: 200 | 204; readonly etag?: string }
  | { readonly kind: 'text'; readonly type: string; readonly text: string }
  | { readonly kind: 'bytes'; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'later'; readonly first: () => Promise<void>; readonly then: () => Reply };

export const created = (entity: Entity): Reply => ({ kind: 'entity', entity, status: 201 });
export const found = (entity: Entity): Reply => ({ kind: 'entity', entity });
export const collection = (set: string, entities: readonly Entity[], next?: string): Reply =>
  next === undefined ? { kind: 'collection', set, entities } : { kind: 'collection', set, entities, next };
export const value = (name: string, held: unknown, type?: string): Reply =>
  type === undefined ? { kind: 'value', name, value: held } : { kind: 'value', name, value: held, type };
export const nothing: Reply = { kind: 'null' };
export const updated = (etag?: string): Reply => (etag === undefined ? { kind: 'empty', status: 204 } : { kind: 'empty', status: 204, etag });
export const deleted: Reply = { kind: 'empty', status: 200 };
/** What must wait for somebody else: `first` runs outside of any transaction and may refuse, `then` does the work in one of its own. */
export const later = (first: () => Promise<void>, then: () => Reply): Reply => ({ kind: 'later', first, then });
