import { referenceSets, type EntryWords, type ReferenceEntry } from '../../method/reference';
import { fingerprint } from '../merge/same-value';
import { entryKey } from '../reference/entries';
import { isSameEntry, type EntryField } from './entry-fields';

/** Values of one entry that both this person and somebody else have changed, to something different. */
export interface DraftConflict {
  readonly key: string;
  readonly fields: readonly EntryField[];
}

/** What one administrator has changed since edition `basedOn`, not published yet. */
export interface ReferenceDraft {
  readonly basedOn: number;
  /** Changed and new entries, whole; one that says the same as the edition is not among them. */
  readonly entries: readonly ReferenceEntry[];
  /** What is to be settled before the draft can be published; the draft holds this person's version meanwhile. */
  readonly conflicts: readonly DraftConflict[];
  /** What was changed and why, for the list of editions. */
  readonly note: string;
  /** The edition this draft was begun upon, when others have published since; null otherwise, and once it has been read. */
  readonly overtakenSince: number | null;
  /** The last publication that was sent: sent again with the same content, it keeps its key, so that nothing is written twice. */
  readonly sent: { readonly key: string; readonly content: string } | null;
}

/** Nothing changed since that edition. */
export const emptyDraft = (basedOn: number): ReferenceDraft => ({ basedOn, entries: [], conflicts: [], note: '', overtakenSince: null, sent: null });

/** Whether nothing would be lost with the draft. */
export const isEmptyDraft = (draft: ReferenceDraft): boolean => draft.entries.length === 0 && draft.note.trim() === '';

/** Stands for all a publication of the draft would say: another text, another content. */
export const contentOf = ({ basedOn, entries, note }: Pick<ReferenceDraft, 'basedOn' | 'entries' | 'note'>): string =>
  // As a text, since a fingerprint takes anything with an id for a person, and two persons with one id for the same.
  fingerprint(JSON.stringify([basedOn, entries, note]));

/** Puts changed entries into the draft; those that say the same as the edition leave it. */
export const withEntries = (draft: ReferenceDraft, published: ReadonlyMap<string, ReferenceEntry>, changed: readonly ReferenceEntry[]): ReferenceDraft => {
  const next = new Map(draft.entries.map((entry) => [entryKey(entry), entry]));
  for (const entry of changed) {
    const key = entryKey(entry);
    const before = published.get(key);
    if (before !== undefined && isSameEntry(before, entry)) next.delete(key); else next.set(key, entry);
  }
  return { ...draft, entries: [...next.values()], conflicts: draft.conflicts.filter(({ key }) => next.has(key)) };
};

/** Takes an entry back to what the edition says; a new one vanishes. */
export const withoutEntry = (draft: ReferenceDraft, key: string): ReferenceDraft => ({
  ...draft,
  entries: draft.entries.filter((entry) => entryKey(entry) !== key),
  conflicts: draft.conflicts.filter((conflict) => conflict.key !== key),
});

/** The entries of the edition with the draft on top; new ones last. */
export const currentEntries = (published: readonly ReferenceEntry[], draft: ReferenceDraft): readonly ReferenceEntry[] => {
  const drafted = new Map(draft.entries.map((entry) => [entryKey(entry), entry]));
  const known = new Set(published.map(entryKey));
  return [...published.map((entry) => drafted.get(entryKey(entry)) ?? entry), ...draft.entries.filter((entry) => !known.has(entryKey(entry)))];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isWords = (value: unknown): value is EntryWords =>
  isRecord(value) && typeof value['title'] === 'string' && typeof value['help'] === 'string' && typeof value['example'] === 'string';
const isEntry = (value: unknown): value is ReferenceEntry =>
  isRecord(value) && value['set'] !== 'edition' && referenceSets.some((set) => set === value['set']) && typeof value['id'] === 'string'
  && typeof value['parent'] === 'string' && typeof value['order'] === 'number' && typeof value['isWithdrawn'] === 'boolean'
  && isWords(value['sv']) && isWords(value['en']) && isRecord(value['details']) && Object.values(value['details']).every((detail) => typeof detail === 'string');
const isConflict = (value: unknown): value is DraftConflict =>
  isRecord(value) && typeof value['key'] === 'string' && Array.isArray(value['fields']) && value['fields'].every((field) => typeof field === 'string');

/**
 * A draft as a browser kept it. Parts that cannot be read are left out rather than the whole draft.
 * @returns null when there is none
 */
export const parseDraft = (kept: unknown): ReferenceDraft | null => {
  if (!isRecord(kept) || typeof kept['basedOn'] !== 'number' || !Array.isArray(kept['entries'])) return null;
  const { basedOn, conflicts, note, overtakenSince, sent } = kept;
  return {
    basedOn,
    entries: kept['entries'].filter(isEntry),
    conflicts: Array.isArray(conflicts) ? conflicts.filter(isConflict) : [],
    note: typeof note === 'string' ? note : '',
    overtakenSince: typeof overtakenSince === 'number' ? overtakenSince : null,
    sent: isRecord(sent) && typeof sent['key'] === 'string' && typeof sent['content'] === 'string' ? { key: sent['key'], content: sent['content'] } : null,
  };
};
