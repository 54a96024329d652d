import type { MethodLanguage } from '../../method/texts';
import type { ReferenceEntry } from '../../method/reference';
import { entryKey } from './entries';
import { wordFields, type WordField } from './sets';

/** One text that says something else than before. */
export interface WordChange {
  readonly language: MethodLanguage;
  readonly field: WordField;
  readonly before: string;
  readonly after: string;
}

/** One detail, or the parent, that is another than before. */
export interface DetailChange {
  /** Name of the detail; `parent` for what the entry belongs to. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Both { readonly before: ReferenceEntry; readonly after: ReferenceEntry; readonly words: readonly WordChange[]; readonly details: readonly DetailChange[]; readonly hasMoved: boolean }

/** What became of one entry. `restored`: withdrawn before, offered again. `hasMoved`: another place in the order. */
export type EntryChange =
  | { readonly kind: 'added'; readonly after: ReferenceEntry }
  | ({ readonly kind: 'withdrawn' | 'restored' | 'changed' } & Both);

const languages = ['sv', 'en'] as const satisfies readonly MethodLanguage[];

const wordsBetween = (before: ReferenceEntry, after: ReferenceEntry): readonly WordChange[] =>
  languages.flatMap((language) => wordFields.map((field): WordChange => ({ language, field, before: before[language][field], after: after[language][field] })))
    .filter((change) => change.before !== change.after);

const detailsBetween = (before: ReferenceEntry, after: ReferenceEntry): readonly DetailChange[] => {
  const names = [...new Set([...Object.keys(before.details), ...Object.keys(after.details)])].sort();
  return [{ name: 'parent', before: before.parent, after: after.parent },
    ...names.map((name) => ({ name, before: before.details[name] ?? '', after: after.details[name] ?? '' }))]
    .filter((change) => change.before !== change.after);
};

const between = (before: ReferenceEntry, after: ReferenceEntry): EntryChange | undefined => {
  const both = { before, after, words: wordsBetween(before, after), details: detailsBetween(before, after), hasMoved: before.order !== after.order };
  if (before.isWithdrawn !== after.isWithdrawn) return { kind: after.isWithdrawn ? 'withdrawn' : 'restored', ...both };
  return both.words.length + both.details.length > 0 || both.hasMoved ? { kind: 'changed', ...both } : undefined;
};

/**
 * What is other in `after` than in `before`, in the order of `after`. An entry is never deleted, so one that only
 * `before` has counts as unchanged.
 */
export const changesBetween = (before: readonly ReferenceEntry[], after: readonly ReferenceEntry[]): readonly EntryChange[] => {
  const earlier = new Map(before.map((entry) => [entryKey(entry), entry]));
  return after.flatMap((entry) => {
    const old = earlier.get(entryKey(entry));
    const change: EntryChange | undefined = old === undefined ? { kind: 'added', after: entry } : between(old, entry);
    return change === undefined ? [] : [change];
  });
};
