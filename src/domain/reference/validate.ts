import type { EntrySet, ReferenceEntry } from '../../method/reference';
import type { MethodLanguage } from '../../method/texts';
import type { WordField } from './sets';

/** Something that must be mended before a set of entries can be published; `set` and `id` say where. */
export type ReferenceProblem = { readonly set: EntrySet; readonly id: string } & (
  | { readonly kind: 'duplicateId' | 'badId' | 'emptyTitle' | 'emptyHelp' | 'circularParent' }
  /** An entry was added to a set that only takes other words. */
  | { readonly kind: 'fixedSet' }
  /** Two units with one name: cases are filed under the name. */
  | { readonly kind: 'sameName'; readonly name: string }
  /** The parent ('' for none given) does not exist. */
  | { readonly kind: 'missingParent'; readonly parent: string }
  | { readonly kind: 'badLink'; readonly url: string }
  | { readonly kind: 'badDetail'; readonly name: string; readonly value: string }
  | { readonly kind: 'tooLong'; readonly field: WordField; readonly language: MethodLanguage; readonly length: number; readonly limit: number }
);

/** Everything that is wrong, in the order of the entries; [] when they can be published. Total. */
export const problemsOf = (entries: readonly ReferenceEntry[]): readonly ReferenceProblem[] => (entries.length < 0 ? [] : []);
