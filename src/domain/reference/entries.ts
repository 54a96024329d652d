import type { EntryWords, ReferenceEntry } from '../../method/reference';
import { isHandbookCheckPoint } from './check-points';
import { entryKey } from './entry-key';
import type { EntryRow, PublishedRow } from './published';
import { decodeDetails } from './published';
import { rowsAt } from './editions';
import { entrySets, setRules } from './sets';

export { editionsOf, newestEdition } from './editions';
export type { Edition } from './editions';
export { entryKey } from './entry-key';

/** A published row as an entry. */
export const entryOf = (row: EntryRow): ReferenceEntry => {
  const sv: EntryWords = { title: row.title, help: row.help, example: row.example };
  const en: EntryWords = { title: row.titleEn, help: row.helpEn, example: row.exampleEn };
  return {
    set: row.set, id: row.entry, parent: row.parent, order: row.order ?? Number.MAX_SAFE_INTEGER, sv, en,
    details: decodeDetails(row.details), isWithdrawn: row.isWithdrawn,
  };
};

/** In a closed set only the words of what is there can have changed; of the handbook's check points all but the words. */
const onTopOf = (before: ReferenceEntry | undefined, row: EntryRow): ReferenceEntry | undefined => {
  const after = entryOf(row);
  if (isHandbookCheckPoint(after)) return before === undefined ? undefined : { ...before, order: after.order, details: after.details };
  if (setRules[row.set].isOpen) return after;
  return before === undefined ? undefined : { ...before, sv: after.sv, en: after.en };
};

const setOrder = new Map(entrySets.map((set, index) => [set, index]));

/** By set, then by place among their own kind; as given where that says nothing. */
export const inOrder = (entries: readonly ReferenceEntry[]): readonly ReferenceEntry[] =>
  [...entries].sort((a, b) => (setOrder.get(a.set) ?? 0) - (setOrder.get(b.set) ?? 0) || a.order - b.order);

/**
 * Every entry as it stands at an edition, withdrawn ones too.
 * @param seed edition 0 (`seedEntries`)
 * @param rows all published rows, in any order
 */
export const entriesAt = (seed: readonly ReferenceEntry[], rows: readonly PublishedRow[], edition: number): readonly ReferenceEntry[] => {
  const entries = new Map(seed.map((entry) => [entryKey(entry), entry]));
  for (const [key, row] of rowsAt(rows, edition)) {
    const entry = onTopOf(entries.get(key), row);
    if (entry !== undefined) entries.set(key, entry);
  }
  return inOrder([...entries.values()]);
};
