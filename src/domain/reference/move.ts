import type { EntryWords, ReferenceEntry } from '../../method/reference';
import type { MethodLanguage } from '../../method/texts';
import { namingEntry } from './check-points';
import type { DetailChange, EntryChange } from './diff';
import { pinOf } from './pin';
import { wordFields, type WordField } from './sets';

/** What an entry says in a language: each text by itself falls back to Swedish. */
export const wordsIn = ({ sv, en }: ReferenceEntry, language: MethodLanguage): EntryWords => {
  const pick = (field: WordField): string => (language === 'en' && en[field].trim() !== '' ? en[field] : sv[field]);
  return { title: pick('title'), help: pick('help'), example: pick('example') };
};

/** A change as somebody meets it who reads one language. */
export interface SeenChange {
  readonly change: EntryChange;
  readonly title: string;
  readonly words: readonly { readonly field: WordField; readonly before: string; readonly after: string }[];
  readonly details: readonly DetailChange[];
}

/**
 * @param byKey the entries afterwards, by `<set>:<id>`, for those that have another entry's name
 * @returns null where nothing can be seen: a translation into the other language, a place in the order
 */
export const seenIn = (change: EntryChange, language: MethodLanguage, byKey: ReadonlyMap<string, ReferenceEntry>): SeenChange | null => {
  const after = wordsIn(change.after, language);
  const { title } = wordsIn(namingEntry(change.after, byKey), language);
  if (change.kind === 'added') return { change, title, words: wordFields.map((field) => ({ field, before: '', after: after[field] })).filter((one) => one.after !== ''), details: [] };
  const before = wordsIn(change.before, language);
  const words = wordFields.map((field) => ({ field, before: before[field], after: after[field] })).filter((one) => one.before !== one.after);
  const seen = { change, title: title === '' ? before.title : title, words, details: change.details };
  return change.kind === 'changed' && words.length + change.details.length === 0 ? null : seen;
};

/**
 * What a case is pinned to once it has moved on: the edition, and the version that its own strategy has in it.
 * @param before the entries at the case's edition, @param after those at the edition it moves to
 */
export const pinsAfterMove = (strategyVersion: string, before: readonly ReferenceEntry[], after: readonly ReferenceEntry[], edition: number): { readonly methodVersion: string; readonly strategyVersion: string } => {
  const own = before.find(({ set, details }) => set === 'strategy' && details['version'] === strategyVersion);
  const now = after.find(({ set, id, isWithdrawn }) => set === 'strategy' && id === own?.id && !isWithdrawn);
  return { methodVersion: pinOf(edition), strategyVersion: now?.details['version'] ?? strategyVersion };
};
