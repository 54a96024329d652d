/**
 * Half-filled forms that are not rows yet (a new case, a decision), kept in this browser for this person and site until
 * they are sent or thrown away, so that a reload or a closed laptop loses nothing. Never throws: a browser without
 * storage simply forgets.
 */
export interface FormDrafts {
  /** What was kept under the name, or null. The caller checks the shape; an older version may have written it. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  clear(name: string): void;
}
