import type { Field, PersonRef, ValueOf } from './field-kinds';

/** The five SharePoint groups the product works with; an installer makes them once per site. */
export const groupNames = ['administrators', 'project', 'management', 'readers', 'flow'] as const;
export type GroupName = (typeof groupNames)[number];

/** What a group may do with a list. `addAndEdit` is our own level: no delete, so that nothing is lost for ever. */
export const accessLevels = ['none', 'read', 'addAndEdit', 'full'] as const;
export type AccessLevel = (typeof accessLevels)[number];

export interface ListDeclaration<F extends Record<string, Field>> {
  /** Internal name; also the last part of the list's address, frozen for ever. */
  readonly name: string;
  readonly fields: F;
}

/** What SharePoint itself keeps about a row. */
export interface RowMeta {
  readonly id: number;
  /** Opaque: compare for equality only. Every write names the one it was based on. */
  readonly etag: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  readonly author: PersonRef | null;
  readonly editor: PersonRef | null;
  /** Properties whose stored value this version could not read (edited outside the app, newer version). */
  readonly unreadable: readonly string[];
}

export type ValuesOf<L> = L extends ListDeclaration<infer F> ? { readonly [K in keyof F]: ValueOf<F[K]> } : never;
/** One row as the rest of the product sees it: inferred, never written by hand. */
export type RowOf<L> = ValuesOf<L> & RowMeta;

/**
 * Declares a list once. Row type, mapper, provisioning, indexes and the column reference in the documentation all come
 * from the object returned here; what an administrator sees of it, and who may do what, is added in `shown/`.
 * @param declaration the list; property names are the product's words, `internal` SharePoint's
 * @returns the same object, with literal types kept
 */
export const defineList = <F extends Record<string, Field>>(declaration: ListDeclaration<F>): ListDeclaration<F> => declaration;
