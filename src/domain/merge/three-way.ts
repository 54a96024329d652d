import { fingerprint, isSameValue } from './same-value';

/** One field as somebody typed it, and what they had before them when they did. */
export interface TypedValue {
  readonly value: unknown;
  /** What SharePoint had when the typing began. */
  readonly base: unknown;
  /** Fingerprints of values sent without an answer: if SharePoint has one of these, it is our own write that arrived. */
  readonly sent: readonly string[];
}

/**
 * - `same`: SharePoint already has what was typed; nothing is left to write.
 * - `mine`: nobody else has touched the field; the typed value may be written on top of what SharePoint has now.
 * - `conflict`: two people have written different things; a person must choose.
 */
export type Merge = 'same' | 'mine' | 'conflict';

/** Compares what was typed, what it was typed upon and what SharePoint has now. Total. */
export const mergeField = (typed: TypedValue, theirs: unknown): Merge => {
  if (isSameValue(theirs, typed.value)) return 'same';
  if (isSameValue(theirs, typed.base) || typed.sent.includes(fingerprint(theirs))) return 'mine';
  return 'conflict';
};

/** Both texts, mine first, with a blank line between; an empty one adds nothing. */
export const joinTexts = (mine: string, theirs: string): string => {
  if (theirs.trim() === '') return mine;
  if (mine.trim() === '') return theirs;
  return `${mine}\n\n${theirs}`;
};
