import type { Result, SiteState } from './results';
import type { CaseFile, Changes, EditableKind, ListKind, Row } from './rows';

/** A case as read in one request, and whether the installed lists may be written to. */
export interface CaseReading {
  readonly file: CaseFile;
  readonly site: SiteState;
}

/**
 * How a write ended. `saved` carries the tag for the next write; `changed` means that somebody else was first, nothing
 * was written, and `row` is what SharePoint has now.
 */
export type SaveOutcome<K extends EditableKind> =
  | { readonly kind: 'saved'; readonly etag: string }
  | { readonly kind: 'changed'; readonly row: Row<K> };

/** How a create ended. `existed`: a row with this key was there already (an answer that was lost, or somebody else's). */
export type CreateOutcome<K extends EditableKind> =
  | { readonly kind: 'created'; readonly row: Row<K> }
  | { readonly kind: 'existed'; readonly row: Row<K> };

/** What a case session asks of SharePoint: whole cases to read, single rows to write. Nothing here throws. */
export interface RowStore {
  /** The whole case in one request. An unknown id comes back as `gone`, a site without lists as `site`. */
  readCase(caseId: number): Promise<Result<CaseReading>>;
  /** Row by its key, or `gone`. */
  readRow<K extends EditableKind>(kind: K, key: string): Promise<Result<Row<K>>>;
  /** Writes the changed fields of one row, if it still carries `etag`. One request unless somebody else was first. */
  saveRow<K extends EditableKind>(kind: K, id: number, etag: string, changes: Changes<K>): Promise<Result<SaveOutcome<K>>>;
  /** Makes a row under `key`, however often it is sent. */
  createRow<K extends EditableKind>(kind: K, key: string, caseId: number, values: Changes<K>): Promise<Result<CreateOutcome<K>>>;
}

/** What a session must know of a field without knowing SharePoint: its empty value, and how long a text may be. */
export interface FieldShape {
  readonly empty: unknown;
  /** Characters; null for anything but text and keys. */
  readonly maxLength: number | null;
  /** A text without line breaks. */
  readonly isLine: boolean;
  /** A blank text is not sent: what SharePoint has stands until somebody writes another. */
  readonly isNeeded: boolean;
}

export type RowShapes = { readonly [K in ListKind]: Readonly<Record<string, FieldShape>> };
