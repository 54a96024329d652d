import type { Item } from './item';

/** Who has taken a file out, and what it was before: an undone check-out gives just that back. */
export interface CheckOut {
  readonly by: number;
  readonly at: string;
  readonly before: Item;
  readonly contentVersion: number;
}

/** What is kept of a file beside its row and its bytes. */
export interface FileState {
  readonly checkOut?: CheckOut;
  /** Comments of check-ins and publications, by version (`512`). */
  readonly comments?: Readonly<Record<string, string>>;
}

/** `Level` of a file: what everybody sees, a draft, or somebody's working copy. */
export const LEVEL = { published: 1, draft: 2, checkedOut: 255 } as const;
export const levelOf = (uiVersion: number, state: FileState): number =>
  state.checkOut !== undefined ? LEVEL.checkedOut : uiVersion % 512 === 0 ? LEVEL.published : LEVEL.draft;
